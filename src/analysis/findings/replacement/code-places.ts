import type { TSESTree } from '@typescript-eslint/utils';
import { WHOLE_REGISTRY } from '../../../registry/index.ts';
import { findNextCall } from '../../syntax/method-calls.ts';
import { groupBy } from '../../../memo/group-by.ts';
import { climbTypeSyntax, type SourceCode } from '../../syntax/syntax.ts';
import { findContainer, isOnlyLookedUp } from './containers.ts';
import { isTypedElsewhere } from './elsewhere-types.ts';
import { isNamedAsCode, isNamedForCodes, isNamedForMistakes } from './evident-names.ts';
import { type Holder, findHolder } from './holders.ts';
import { type Uses, areUsesOfCode, isLookedUpHere } from './uses.ts';
import type { CodeSite } from '../../sites/code-site.ts';
import type { FileFacts } from '../../facts.ts';

/** The sites of a file by the places of their literals, and by the nodes that literals meet codes in. */
interface Places {
  readonly sitesOf: (start: number) => readonly CodeSite[];
  readonly nodes: ReadonlySet<TSESTree.Node>;
}

const remembered = new WeakMap<FileFacts, Places>();

function findPlaces(facts: FileFacts): Places {
  const known = remembered.get(facts);
  if (known !== undefined) return known;
  const sites = facts.sites.filter(({ kind }) => kind !== 'message');
  const pairs = sites.flatMap((site) => site.literals.map(({ range: [start] }) => ({ start, site })));
  const byStart = groupBy(pairs, ({ start }) => String(start));
  const places = {
    sitesOf: (start: number) => (byStart.get(String(start)) ?? []).map(({ site }) => site),
    nodes: new Set(sites.flatMap(findNodesOf)),
  };
  remembered.set(facts, places);
  return places;
}

/** The node of a site, and of a chain of calls (`match(code).with(…)`) all of its calls. */
function findNodesOf({ kind, node }: CodeSite): readonly TSESTree.Node[] {
  const nodes = [node];
  if (kind !== 'match') return nodes;
  for (let call = findNextCall(node); call !== undefined; call = findNextCall(call)) nodes.push(call);
  return nodes;
}

/**
 * Whether what consumes a string shows that it is a code: it stands in a site; or it is a constant that is named after
 * codes, or meets one, and is used for nothing else; or it stands in a list, table, enum or union of codes. An argument of
 * some function, an attribute of JSX or the title of a test shows nothing.
 */
export function isCodePlace(
  node: TSESTree.Node,
  codes: readonly string[],
  facts: FileFacts,
  sourceCode: SourceCode,
): boolean {
  const places = findPlaces(facts);
  const sites = places.sitesOf(node.range[0]);
  const around = sites.filter((site) => isWithin(node, findNodesOf(site).at(-1) ?? site.node));
  if (around.some(({ kind }) => kind !== 'collection')) return true;
  const holder = findHolder(node);
  if (around.length > 0 && holder?.declaration === undefined) return true;
  const uses = findUses(facts, sourceCode);
  if (isLookedUpHere(climbTypeSyntax(node), uses)) return true;
  return holder !== undefined && isHeldAsCode(holder, sites.length > 0, codes, uses, facts);
}

/**
 * Whether something other than meeting codes depends on a string: its list or table is enumerated or passed on, its name says
 * that it is wrong on purpose, or a type of another file decides what it may be.
 */
export function isUsedOtherwise(
  node: TSESTree.Node,
  codes: readonly string[],
  facts: FileFacts,
  sourceCode: SourceCode,
): boolean {
  const container = findContainer(node);
  const holder = findHolder(node);
  const names = [holder?.name, holder?.group].filter((name) => name !== undefined);
  return (
    names.some((name) => isNamedForMistakes(name, codes)) ||
    isTypedElsewhere(node, sourceCode) ||
    (container !== undefined && !isOnlyLookedUp(container, findUses(facts, sourceCode)))
  );
}

function findUses(facts: FileFacts, sourceCode: SourceCode): Uses {
  const { nodes } = findPlaces(facts);
  return { isSite: (node) => nodes.has(node), sourceCode };
}

function isHeldAsCode(holder: Holder, meetsCode: boolean, codes: readonly string[], uses: Uses, facts: FileFacts) {
  const isEvident =
    meetsCode ||
    (holder.name !== undefined && isNamedAsCode(holder.name, codes)) ||
    (holder.group !== undefined && isNamedForCodes(holder.group)) ||
    isAmongCodes(holder, codes, facts);
  return isEvident && (holder.declaration === undefined || areUsesOfCode(holder.declaration, uses));
}

/** Whether all other strings beside one are codes, and any is. */
function isAmongCodes({ others }: Holder, codes: readonly string[], { settings: { registry } }: FileFacts): boolean {
  const known = others.filter((other) => registry.isCode(other, WHOLE_REGISTRY));
  return known.length > 0 && others.every((other) => known.includes(other) || codes.includes(other));
}

function isWithin({ range: [start] }: TSESTree.Node, site: TSESTree.Node): boolean {
  return site.range[0] <= start && start < site.range[1];
}
