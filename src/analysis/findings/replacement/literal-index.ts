import type { TSESTree } from '@typescript-eslint/utils';
import { groupBy } from '../../../memo/group-by.ts';
import { oncePerObject } from '../../../memo/once.ts';
import type { CodeLiteral } from '../../constants/code-literal.ts';
import type { FileFacts } from '../../facts.ts';
import type { CodeSite } from '../../sites/code-site.ts';
import { findNextCall } from '../../syntax/method-calls.ts';

/** The literals of a file and their sites, without searches in messages. */
interface LiteralIndex {
  /** The sites of the literal that starts at a place. */
  readonly sitesAt: (start: number) => readonly CodeSite[];
  /** The literals with a text. Those in comments are left out; those of searches in messages are not. */
  readonly literalsOf: (value: string) => readonly CodeLiteral[];
  /** Whether something in a node is compared with a code: the node is a site, or a call of one. */
  readonly isSite: (node: TSESTree.Node) => boolean;
}

/** Indexes the literals of a file, once. */
export const indexLiterals = oncePerObject(({ sites: all }: FileFacts): LiteralIndex => {
  const sites = all.filter(({ kind }) => kind !== 'message');
  const pairs = sites.flatMap((site) => site.literals.map(({ range: [start] }) => ({ start, site })));
  const byStart = groupBy(pairs, ({ start }) => start);
  // Many sites share the literals of one list.
  const literals = [...new Set(all.map((site) => site.literals))].flat().filter(({ form }) => form !== 'text');
  const byValue = groupBy(literals, ({ value }) => value);
  const nodes = new Set(sites.flatMap(nodesOfSite));
  return {
    sitesAt: (start) => (byStart.get(start) ?? []).map(({ site }) => site),
    literalsOf: (value) => byValue.get(value) ?? [],
    isSite: (node) => nodes.has(node),
  };
});

/** The node of a site; of a chain of calls (`match(code).with(…)`) all calls, the outermost last. */
export function nodesOfSite({ kind, node }: CodeSite): readonly TSESTree.Node[] {
  const nodes = [node];
  if (kind !== 'match') return nodes;
  for (let call = findNextCall(node); call !== undefined; call = findNextCall(call)) nodes.push(call);
  return nodes;
}
