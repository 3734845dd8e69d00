import type { TSESTree } from '@typescript-eslint/utils';
import { findBranch, findTrueCase, rootBranchOf } from '../syntax/control-flow.ts';
import type { AnalysisContext } from '../context.ts';
import { findFallbackToken } from '../syntax/fallbacks.ts';
import { createPlace, type CodeLiteral } from '../constants/code-literal.ts';
import type { CodeSite } from './code-site.ts';
import type { SourceCode } from '../syntax/syntax.ts';

/** `rest: LimitExceeded.*, AuthFailure.TokenFailure`. */
const REST = /^\s*rest:\s*/;
/** Beside other fallbacks than `default` a comment may as well be prose: `// rest: see below`. */
const REST_OF_CODES = /^\s*rest:\s*(?:[A-Z]\w*(?:\.[\w*]+)+\s*(?:,\s*|$))+$/;
const ENTRY = /[A-Za-z]\w*(?:\.\w+)*(?:\.\*)?/g;

/** The comment at the beginning of a fallback that names the codes that it handles; `undefined` if there is none. */
export function findRestComment(node: TSESTree.Node, sourceCode: SourceCode): TSESTree.Comment | undefined {
  const token = findFallbackToken(node, sourceCode);
  const pattern = node.type === 'SwitchStatement' ? REST : REST_OF_CODES;
  return token && sourceCode.getCommentsAfter(token).find(({ value }) => pattern.test(value));
}

/** The site of the names in the rest comment of a dispatch, which are looked up in the registry like all other literals. */
export function findRestSite(site: CodeSite, { sourceCode }: AnalysisContext): CodeSite | undefined {
  const node = dispatchNodeOf(site);
  const comment = findRestComment(node, sourceCode);
  if (comment === undefined) return undefined;
  const start = comment.range[0] + '//'.length;
  const from = REST.exec(comment.value)?.[0].length ?? 0;
  const literals = [...comment.value.slice(from).matchAll(ENTRY)].map(({ 0: text, index }) =>
    createEntry(text, start + from + index, sourceCode),
  );
  return { kind: 'rest-comment', node, expression: site.expression, literals };
}

/** The dispatch of a site: the chain or the `switch (true)` whose condition it is, or itself. */
function dispatchNodeOf({ kind, node }: CodeSite): TSESTree.Node {
  if (kind === 'lookup') return node;
  const branch = findBranch(node);
  return branch === undefined ? (findTrueCase(node)?.parent ?? node) : rootBranchOf(branch);
}

/** `AuthFailure.*` names a namespace, everything else a code. */
function createEntry(text: string, start: number, sourceCode: SourceCode): CodeLiteral {
  const isNamespace = text.endsWith('.*');
  const value = isNamespace ? text.slice(0, -'.*'.length) : text;
  const match = isNamespace ? 'namespace' : 'code';
  return { value, match, form: 'text', ...createPlace(start, start + value.length, sourceCode) };
}
