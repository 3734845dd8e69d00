import { isBuiltIn } from '../analysis/syntax/bindings.ts';
import { indexTexts } from '../analysis/findings/replacement/text-index.ts';
import { isPlainAccess, skipTypeSyntax } from '../analysis/syntax/syntax.ts';
import type { Edit } from './edit.ts';
import { quoteMarkOf, isWhole } from './layout.ts';
import type { CodeLiteral } from '../analysis/constants/code-literal.ts';
import type { FileFacts } from '../analysis/facts.ts';
import type { CodeSite } from '../analysis/sites/code-site.ts';

/**
 * Turns a comparison with a bare code into one with its whole namespace: `code === 'X'` →
 * `(code === 'X' || code.startsWith('X.'))`. `undefined` for other sites, for comparisons with one of
 * several codes, where the code is not read plainly, and where the file holds codes of the namespace.
 */
export function coverNamespace(
  { node, expression, literals }: CodeSite,
  { value }: CodeLiteral,
  { sourceCode }: FileFacts,
): Edit | undefined {
  const compared = skipTypeSyntax(expression.node);
  if (node.type !== 'BinaryExpression' || node.operator === 'in' || literals.length > 1) return undefined;
  if (!isPlainAccess(compared) || !isBuiltIn('String', node, sourceCode)) return undefined;
  // A branch for a code of the namespace would come too late behind this comparison.
  if (indexTexts(sourceCode).withPart(`${value}.`).length > 0) return undefined;
  const written = sourceCode.getText(node);
  const code = sourceCode.getText(expression.node);
  const quote = quoteMarkOf(written);
  // A code can be absent: `String` makes the test safe.
  const call = `String(${code}).startsWith(${quote}${value}.${quote})`;
  const both = node.operator.startsWith('!') ? `${written} && !${call}` : `${written} || ${call}`;
  return { range: node.range, text: isWhole(node) ? both : `(${both})` };
}
