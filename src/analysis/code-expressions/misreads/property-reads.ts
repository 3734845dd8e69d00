import type { TSESTree } from '@typescript-eslint/utils';
import { type AccessPath, findAccessPath } from '../../syntax/access-path.ts';
import { getPropertyName } from '../../syntax/eslint-utils.ts';
import { climbTypeSyntax, skipTypeSyntax, type SourceCode } from '../../syntax/syntax.ts';
import { findWrite } from '../../syntax/writes.ts';

/** Names that people give the code of an error: those of the SDK and of the API, and those of other interfaces. */
const NAMES: ReadonlySet<string> = new Set(
  'code Code codeDesc errCode err_code ErrCode errorCode error_code ErrorCode'.split(' '),
);

/** A read of a property that is named like a code: a member, or a property of a pattern. */
export interface PropertyRead {
  readonly node: TSESTree.MemberExpression | TSESTree.Property;
  readonly name: string;
  /** The path to the value; its last name is that of the property. */
  readonly path: AccessPath;
}

/** Whether a property of this name can be meant to be the code of an error. */
export function isNameOfCode(name: string): boolean {
  return NAMES.has(name);
}

/** The read that a node is: `err.Code`, `err['Code']`, the `Code` of `const { Code: reason } = err`. */
export function findPropertyRead(node: TSESTree.Node, sourceCode: SourceCode): PropertyRead | undefined {
  if (node.type !== 'MemberExpression' && node.type !== 'Property') return undefined;
  const name = getPropertyName(node);
  if (name === null || !isNameOfCode(name) || isLongChain(node)) return undefined;
  const value = node.type === 'Property' ? findBoundName(node) : isWritten(node) ? undefined : node;
  const path = value && findAccessPath(value, sourceCode);
  return path?.names.at(-1) === name ? { node, name, path } : undefined;
}

/** An error is not this deep in anything; to follow each part of a long chain would take long. */
const MOST_MEMBERS = 8;

function isLongChain(node: TSESTree.Node): boolean {
  let object = node;
  let members = 0;
  for (; object.type === 'MemberExpression' && members <= MOST_MEMBERS; members += 1)
    object = skipTypeSyntax(object.object);
  return members > MOST_MEMBERS;
}

/** The variable that a property of a pattern binds: `c` of `{ Code: c = '' }`. */
function findBoundName({ parent, value }: TSESTree.Property): TSESTree.Identifier | undefined {
  if (parent.type !== 'ObjectPattern') return undefined;
  const bound = value.type === 'AssignmentPattern' ? value.left : value;
  return bound.type === 'Identifier' ? bound : undefined;
}

/** Whether a member is written to or deleted: `err.Code = 'X'`, `[err.Code] = list`. */
function isWritten(node: TSESTree.MemberExpression): boolean {
  const target = climbTypeSyntax(node);
  const isDeleted = target.parent?.type === 'UnaryExpression' && target.parent.operator === 'delete';
  return isDeleted || findWrite(target) !== undefined;
}
