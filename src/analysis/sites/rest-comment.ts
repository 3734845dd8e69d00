import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { AnalysisContext } from '../context.ts';
import type { CodeLiteral, CodeSite } from '../types.ts';

/** `rest: LimitExceeded.*, AuthFailure.TokenFailure`. */
const REST = /^\s*rest:\s*/;
const ENTRY = /[A-Za-z]\w*(?:\.\w+)*(?:\.\*)?/g;

/** The comment of a `default` that names the codes it is meant for; `undefined` if there is none. */
export function findRestComment(
  node: TSESTree.SwitchStatement,
  sourceCode: TSESLint.SourceCode,
): TSESTree.Comment | undefined {
  const clause = node.cases.find(({ test }) => test === null);
  const colon = clause && sourceCode.getFirstToken(clause, { skip: 1 });
  return colon ? sourceCode.getCommentsAfter(colon).find(({ value }) => REST.test(value)) : undefined;
}

/** The names in the rest comment of a switch, which are held against the registry like every other literal. */
export function findRestSite({ node, expression }: CodeSite, { sourceCode }: AnalysisContext): CodeSite | undefined {
  const comment = node.type === 'SwitchStatement' ? findRestComment(node, sourceCode) : undefined;
  if (comment === undefined) return undefined;
  const start = comment.range[0] + '//'.length;
  const from = REST.exec(comment.value)?.[0].length ?? 0;
  const literals = [...comment.value.slice(from).matchAll(ENTRY)].map(({ 0: text, index }) =>
    createEntry(text, start + from + index, sourceCode),
  );
  return { kind: 'rest-comment', node, expression, literals };
}

/** `AuthFailure.*` names a namespace, everything else a code. */
function createEntry(text: string, start: number, sourceCode: TSESLint.SourceCode): CodeLiteral {
  const isNamespace = text.endsWith('.*');
  const value = isNamespace ? text.slice(0, -'.*'.length) : text;
  const range = [start, start + value.length] as const;
  const loc = { start: sourceCode.getLocFromIndex(range[0]), end: sourceCode.getLocFromIndex(range[1]) };
  return { value, match: isNamespace ? 'namespace' : 'code', form: 'text', range, loc };
}
