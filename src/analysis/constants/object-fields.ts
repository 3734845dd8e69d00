import type { TSESTree } from '@typescript-eslint/utils';
import { resolveConstant } from './definitions.ts';
import { findConstantString } from './constant-strings.ts';
import type { SourceCode } from '../syntax/syntax.ts';
import { findMemberName } from '../syntax/member-names.ts';

/** The string that an object holds under a name, if both are written down: `{ Action: 'GetFunction' }`. */
export function findField(object: TSESTree.Node | undefined, name: RegExp, sourceCode: SourceCode): string | undefined {
  const value = findFieldNode(object, name, sourceCode);
  return value && findConstantString(value, sourceCode)?.value;
}

/** The value that an object holds under a name, if the object is written down; through constants and spreads. */
export function findFieldNode(
  object: TSESTree.Node | undefined,
  name: RegExp,
  sourceCode: SourceCode,
  depth = 0,
): TSESTree.Node | undefined {
  const plain = object && resolveConstant(object, sourceCode);
  if (plain?.type !== 'ObjectExpression' || depth > 4) return undefined;
  for (const property of plain.properties.toReversed()) {
    if (property.type === 'SpreadElement') {
      const spread = findFieldNode(property.argument, name, sourceCode, depth + 1);
      if (spread !== undefined) return spread;
    } else if (name.test(findMemberName(property, sourceCode) ?? '')) return property.value;
  }
  return undefined;
}
