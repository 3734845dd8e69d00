import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { isErrorName } from './code-names.ts';
import { getPropertyName } from './eslint-utils.ts';
import { skipConversions } from './conversions.ts';
import type { CodeSite, FileFacts } from './types.ts';

/** A search in the text of an error whose code is at hand, and how the code is read there: `err.code`. */
export interface MessageMatch {
  readonly site: CodeSite;
  readonly codeText: string;
}

/** What stands beside the text of an error, by the name of the text. */
const CODE_BESIDE = new Map([
  ['message', 'code'],
  ['Message', 'Code'],
]);

/**
 * Finds searches in `err.message` and `….Error.Message`. A text that stands alone has no code at hand; and where a code is
 * compared with the same literal as well, the text is asked on purpose, too.
 */
export function findMessageMatches(
  { sites }: FileFacts,
  sourceCode: Readonly<TSESLint.SourceCode>,
): readonly MessageMatch[] {
  const compared = new Set(
    sites.filter(({ kind }) => kind !== 'message').flatMap(({ literals }) => literals.map(({ value }) => value)),
  );
  return sites.flatMap((site) => {
    const text = site.kind === 'message' ? skipConversions(site.expression.node) : undefined;
    if (text?.type !== 'MemberExpression' || text.computed || !isOfError(text.object)) return [];
    const code = CODE_BESIDE.get(getPropertyName(text) ?? '');
    if (code === undefined || site.literals.every(({ value }) => compared.has(value))) return [];
    const before = sourceCode.getText().slice(text.range[0], text.property.range[0]);
    return { site, codeText: `${before}${code}` };
  });
}

/** `err`, `x.error`, `res.Response.Error`: what is named like an error. A log entry has a message, too. */
function isOfError(node: TSESTree.Node): boolean {
  const object = skipConversions(node);
  if (object.type === 'Identifier') return isErrorName(object.name);
  return object.type === 'MemberExpression' && isErrorName(getPropertyName(object) ?? '');
}
