import { isBuiltIn } from '../analysis/syntax/bindings.ts';
import { findMethodCall } from '../analysis/syntax/method-calls.ts';
import { climbTypeSyntax, type SourceCode } from '../analysis/syntax/syntax.ts';
import { subCodeOf } from '../registry/index.ts';
import { findQuote } from './layout.ts';
import type { Edit } from './replace-code.ts';
import type { CodeSite } from '../analysis/sites/code-site.ts';

/**
 * Turns `err.message.includes('X.Y')` into `err.code === 'X.Y'`, and a search for a bare code into a comparison with its
 * namespace. `undefined` for other searches, and where the searched text is more than a code.
 */
export function compareCode({ node, literals }: CodeSite, codeText: string, sourceCode: SourceCode): Edit | undefined {
  const [literal] = literals;
  if (literals.length !== 1 || literal?.form !== 'string' || findMethodCall(node)?.name !== 'includes')
    return undefined;
  const whole = climbTypeSyntax(node);
  const quote = findQuote(sourceCode.getText(node));
  const same = `${codeText} === ${quote}${literal.value}${quote}`;
  if (subCodeOf(literal.value) !== undefined)
    return { range: whole.range, text: needsNone(whole) ? same : `(${same})` };
  if (!isBuiltIn('String', node, sourceCode)) return undefined;
  const starts = `String(${codeText}).startsWith(${quote}${literal.value}.${quote})`;
  return {
    range: whole.range,
    text: whole.parent?.type === 'IfStatement' ? `${same} || ${starts}` : `(${same} || ${starts})`,
  };
}

/** Whether a comparison needs no parentheses where a call stood. */
function needsNone({ parent }: ReturnType<typeof climbTypeSyntax>): boolean {
  return parent?.type === 'IfStatement' || parent?.type === 'LogicalExpression' || parent?.type === 'ReturnStatement';
}
