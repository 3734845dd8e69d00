import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { ScopeTarget } from '../registry/index.ts';
import { type Settings, readSettings } from '../settings.ts';
import { findCodeString } from './code-strings.ts';
import type { AnalysisContext } from './context.ts';
import { findFileEvidence } from './file-evidence.ts';
import { createFileScope, findNamedProduct, mayNameProducts } from './file-scope.ts';
import { mayHoldCodes } from './gate.ts';
import { findNodes } from './nodes.ts';
import { findSite } from './sites/index.ts';
import { findRestSite } from './sites/rest-comment.ts';
import type { CodeLiteral, CodeSite, FileFacts } from './types.ts';

interface Remembered {
  readonly settings: Settings;
  readonly facts: FileFacts | undefined;
}

const remembered = new WeakMap<TSESLint.SourceCode, Remembered>();

/**
 * The facts of a file, analysed once however many rules ask; `undefined` if nothing in it can be reported.
 * Throws if the settings are wrong, also for files that hold nothing.
 */
export function findFacts(
  sourceCode: TSESLint.SourceCode,
  sharedSettings: Readonly<Record<string, unknown>>,
): FileFacts | undefined {
  const settings = readSettings(sharedSettings);
  const known = remembered.get(sourceCode);
  if (known?.settings === settings) return known.facts;
  const facts = mayHoldCodes(sourceCode.text, settings) ? analyse(sourceCode, settings) : undefined;
  remembered.set(sourceCode, { settings, facts });
  return facts;
}

function analyse(sourceCode: TSESLint.SourceCode, settings: Settings): FileFacts | undefined {
  const { registry } = settings;
  const shown = findFileEvidence(sourceCode.text, settings);
  if (shown.otherVendor && !shown.tencentCloud) return undefined;
  const nodes = findNodes(sourceCode);
  const products = findNamedProducts(nodes, sourceCode.text, settings);
  const scope = createFileScope(products, settings);
  // A module that the settings name shows Tencent Cloud as an SDK does; where they name products, any known code does.
  const isTold = products.length > 0 || (settings.products.length > 0 && shown.holdsCode);
  const evidence = isTold ? { ...shown, tencentCloud: true } : shown;
  const context = {
    sourceCode,
    settings,
    registry,
    evidence,
    namedProducts: scope.scope.targets,
    clients: settings.clients,
    typeInformation: settings.typeInformation,
  };
  const codeStrings: CodeLiteral[] = [];
  for (const node of nodes) push(codeStrings, findCodeString(node, context));
  return { evidence, settings, registry, scope, sites: withoutCovered(findSites(nodes, context)), codeStrings };
}

function findNamedProducts(
  nodes: readonly TSESTree.Node[],
  text: string,
  { registry, clients }: Settings,
): readonly ScopeTarget[] {
  const products: ScopeTarget[] = [];
  if (!mayNameProducts(text, clients)) return products;
  for (const node of nodes) push(products, findNamedProduct(node, registry, clients));
  return products;
}

function findSites(nodes: readonly TSESTree.Node[], context: AnalysisContext): readonly CodeSite[] {
  const sites: CodeSite[] = [];
  const holdsRest = context.sourceCode.text.includes('rest:');
  for (const node of nodes) {
    const site = findSite(node, context);
    push(sites, site);
    const rest = site && holdsRest ? findRestSite(site, context) : undefined;
    if (rest !== undefined && !sites.some((other) => isSame(other, rest))) sites.push(rest);
  }
  return sites;
}

/** Each condition of a chain leads to the comment of its `else`. */
function isSame(one: CodeSite, other: CodeSite): boolean {
  return one.kind === other.kind && one.node === other.node && one.expression.key === other.expression.key;
}

/** Drops collections all of whose entries another site has: a list is one with the comparison that it is used in. */
function withoutCovered(sites: readonly CodeSite[]): readonly CodeSite[] {
  const used = new Set(sites.filter(({ kind }) => kind !== 'collection').map(({ literals }) => literals));
  const places = new Set([...used].flatMap((literals) => literals.map(({ range }) => range[0])));
  return sites.filter(
    ({ kind, literals }) => kind !== 'collection' || !literals.every(({ range }) => places.has(range[0])),
  );
}

function push<T>(list: T[], item: T | undefined): void {
  if (item !== undefined) list.push(item);
}
