import type { TSESTree } from '@typescript-eslint/utils';
import { resolveConstant } from './definitions.ts';
import { findConstantString } from './constant-strings.ts';
import { findMemberName } from '../syntax/member-names.ts';
import type { SdkContext } from '../sdk-calls/types.ts';

/** The string that an object holds under a name, if both are written down: `{ Action: 'GetFunction' }`. */
export function findField(object: TSESTree.Node | undefined, name: RegExp, context: SdkContext): string | undefined {
  const value = findFieldNode(object, name, context);
  return value && findConstantString(value, context.sourceCode)?.value;
}

/** The value that an object holds under a name, if the object is written down; through constants and spreads. */
export function findFieldNode(
  object: TSESTree.Node | undefined,
  name: RegExp,
  context: SdkContext,
  depth = 0,
): TSESTree.Node | undefined {
  const plain = object && resolveConstant(object, context.sourceCode);
  if (plain?.type !== 'ObjectExpression' || depth > 4) return undefined;
  for (const property of plain.properties.toReversed()) {
    if (property.type === 'SpreadElement') {
      const spread = findFieldNode(property.argument, name, context, depth + 1);
      if (spread !== undefined) return spread;
    } else if (name.test(findMemberName(property, context.sourceCode) ?? '')) return property.value;
  }
  return undefined;
}
