import type { TSESTree } from '@typescript-eslint/utils';
import { findBranch, findTrueCase, rootBranchOf } from '../syntax/control-flow.ts';
import type { AnalysisContext } from '../context.ts';
import { listFallbackComments } from '../syntax/fallback-comments.ts';
import { hasDefault } from '../syntax/fallbacks.ts';
import { createPlace, type CodeLiteral } from '../constants/code-literal.ts';
import type { CodeSite } from './code-site.ts';
import { type RestName, type RestNote, holdsRest, readRestNotes } from './rest-notes.ts';
import type { SourceCode } from '../syntax/syntax.ts';

/** The rest comments at the fallback of a dispatch, or where it would be. */
export function listRestNotes(node: TSESTree.Node, { sourceCode, settings }: AnalysisContext): readonly RestNote[] {
  if (!holdsRest(sourceCode)) return [];
  // Beside other fallbacks than `default` a comment may as well be prose.
  const grammar = hasDefault(node) ? 'slips' : 'names';
  return readRestNotes(listFallbackComments(node, sourceCode), grammar, { registry: settings.registry, sourceCode });
}

/** The site of the names in the rest comments of a dispatch, which are looked up in the registry like all other literals. */
export function findRestSite(site: CodeSite, context: AnalysisContext): CodeSite | undefined {
  const node = dispatchNodeOf(site);
  const notes = listRestNotes(node, context);
  if (notes.length === 0) return undefined;
  const literals = notes.flatMap(({ names }) => names.map((name) => createEntry(name, context.sourceCode)));
  const isCatchAll = notes.some(({ isAll }) => isAll);
  return { kind: 'rest-comment', node, expression: site.expression, literals, ...(isCatchAll && { isCatchAll }) };
}

/** The dispatch of a site: the chain or the `switch (true)` whose condition it is, or itself. */
function dispatchNodeOf({ kind, node }: CodeSite): TSESTree.Node {
  if (kind === 'lookup') return node;
  const branch = findBranch(node);
  return branch === undefined ? (findTrueCase(node)?.parent ?? node) : rootBranchOf(branch);
}

/** `AuthFailure.*` names a namespace, everything else a code. */
function createEntry({ text, start }: RestName, sourceCode: SourceCode): CodeLiteral {
  const isNamespace = text.endsWith('.*');
  const value = isNamespace ? text.slice(0, -'.*'.length) : text;
  const match = isNamespace ? 'namespace' : 'code';
  return { value, match, form: 'text', ...createPlace(start, start + value.length, sourceCode) };
}
