import { isBuiltIn } from '../analysis/syntax/bindings.ts';
import { findMethodCall } from '../analysis/syntax/method-calls.ts';
import { climbTypeSyntax } from '../analysis/syntax/syntax.ts';
import { subCodeOf } from '../registry/index.ts';
import type { Edit } from './edit.ts';
import { quoteMarkOf, isWhole } from './layout.ts';
import type { FileFacts } from '../analysis/facts.ts';
import type { CodeSite } from '../analysis/sites/code-site.ts';

/**
 * Turns `err.message.includes('X.Y')` into `err.code === 'X.Y'`, and a search for a bare code into a comparison with its
 * namespace. `undefined` for other searches, and where the searched text is more than a code.
 */
export function compareCode(
  { node, literals }: CodeSite,
  codeText: string,
  { sourceCode }: FileFacts,
): Edit | undefined {
  const [literal] = literals;
  if (literals.length !== 1 || literal?.form !== 'string' || findMethodCall(node)?.name !== 'includes')
    return undefined;
  const whole = climbTypeSyntax(node);
  const quote = quoteMarkOf(sourceCode.getText(node));
  const same = `${codeText} === ${quote}${literal.value}${quote}`;
  if (subCodeOf(literal.value) !== undefined) {
    const isLoose = isWhole(whole) || whole.parent?.type === 'LogicalExpression';
    return { range: whole.range, text: isLoose ? same : `(${same})` };
  }
  if (!isBuiltIn('String', node, sourceCode)) return undefined;
  const both = `${same} || String(${codeText}).startsWith(${quote}${literal.value}.${quote})`;
  return { range: whole.range, text: isWhole(whole) ? both : `(${both})` };
}
