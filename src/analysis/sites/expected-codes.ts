import type { TSESTree } from '@typescript-eslint/utils';
import { isCodeName } from '../evidence/code-names.ts';
import type { AnalysisContext } from '../context.ts';
import { getPropertyName } from '../syntax/eslint-utils.ts';
import { skipTypeSyntax } from '../syntax/syntax.ts';

/** A property of an expected object that is a code, and the path to it: `{ Error: { Code: x } }` → `Error Code`, `x`. */
export interface ExpectedCode {
  readonly names: readonly string[];
  readonly value: TSESTree.Node;
}

/** The codes in an object that a value is compared with: `toMatchObject({ code: 'X' })`. Two levels deep. */
export function listExpectedCodes(
  node: TSESTree.Node | undefined,
  context: AnalysisContext,
  above: readonly string[] = [],
): readonly ExpectedCode[] {
  const plain = node && unwrapExpected(skipTypeSyntax(node));
  if (plain?.type !== 'ObjectExpression' || above.length > 2) return [];
  return plain.properties.flatMap((property) => {
    const name = property.type === 'Property' ? getPropertyName(property, context.sourceCode) : null;
    if (property.type !== 'Property' || name === null) return [];
    const names = [...above, name];
    return isCodeName(name) ? [{ names, value: property.value }] : listExpectedCodes(property.value, context, names);
  });
}

/** `expect.objectContaining({ … })` → `{ … }`. */
function unwrapExpected(node: TSESTree.Node): TSESTree.Node {
  const isContaining =
    node.type === 'CallExpression' &&
    node.callee.type === 'MemberExpression' &&
    getPropertyName(node.callee) === 'objectContaining';
  const [argument] = isContaining ? node.arguments : [];
  return argument ?? node;
}
