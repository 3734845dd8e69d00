import type { TSESTree } from '@typescript-eslint/utils';
import { isErrorName } from '../../evidence/code-names.ts';
import { getPropertyName } from '../../syntax/eslint-utils.ts';
import { skipTypeSyntax } from '../../syntax/syntax.ts';

/** Properties by which a result tells how it went; what only has a code may be an entry of a list of codes. */
const TELLING =
  /^(?:ok|success|succeeded|is(?:Ok|Success|Error)|message|msg|data|type|status|kind|reason|result|value)$/;

/**
 * The values that are codes of a result that the file makes and a function returns: `() => ({ ok: false, code: 'X' })`,
 * `return { error: { code: 'X' } }`. As the API spells it (`Code`), it may be a fake of an answer.
 */
export function findResultCodes(node: TSESTree.Node): readonly TSESTree.Node[] {
  if (node.type === 'ReturnStatement') return node.argument === null ? [] : findCodes(node.argument);
  return node.type === 'ArrowFunctionExpression' && node.body.type !== 'BlockStatement' ? findCodes(node.body) : [];
}

function findCodes(value: TSESTree.Node): readonly TSESTree.Node[] {
  const plain = skipTypeSyntax(value);
  if (plain.type === 'ConditionalExpression') return [plain.consequent, plain.alternate].flatMap(findCodes);
  if (plain.type !== 'ObjectExpression') return [];
  const fields = plain.properties.filter((property) => property.type === 'Property');
  const names = fields.map((property) => getPropertyName(property) ?? '');
  const isResult = names.length === 1 || names.some((name) => TELLING.test(name));
  return fields.flatMap((field) => {
    const name = getPropertyName(field) ?? '';
    if (name === 'code') return isResult ? [field.value] : [];
    return isErrorName(name) ? findErrorCode(field.value) : [];
  });
}

/** `{ code: 'X', message: 'Sold out' }` as the `error` of a result. */
function findErrorCode(value: TSESTree.Node): readonly TSESTree.Node[] {
  const plain = skipTypeSyntax(value);
  if (plain.type !== 'ObjectExpression') return [];
  return plain.properties.flatMap((property) =>
    property.type === 'Property' && getPropertyName(property) === 'code' ? property.value : [],
  );
}
