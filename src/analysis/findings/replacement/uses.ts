import type { TSESTree } from '@typescript-eslint/utils';
import { findMethodCall } from '../../syntax/method-calls.ts';
import { findVariable, getPropertyName } from '../../syntax/eslint-utils.ts';
import { findListElements } from '../../constants/lists.ts';
import { findConstantString } from '../../constants/constant-strings.ts';
import { findNodes } from '../../syntax/nodes.ts';
import { climbTypeSyntax, type SourceCode } from '../../syntax/syntax.ts';
import { findTableKeys } from '../../constants/tables.ts';
import type { Declaration } from './holders.ts';

/** What is known of the uses of constants in a file. */
export interface Uses {
  /** Whether a node is a site: something in it meets a code. */
  readonly isSite: (node: TSESTree.Node) => boolean;
  readonly sourceCode: SourceCode;
}

/** Constants may be named again; a chain longer than this is not followed. */
const MAX_DEPTH = 8;

const LOOKING_UP: ReadonlySet<string> = new Set(['get', 'has', 'includes', 'indexOf', 'lastIndexOf', 'hasOwnProperty']);

/** Whether a constant is used in the file for nothing but meeting codes. One that is not used at all is for other files. */
export function areUsesOfCode(declaration: Declaration, uses: Uses, depth = 0): boolean {
  if (depth > MAX_DEPTH) return false;
  return findReads(declaration, uses.sourceCode).every((read) => read !== undefined && isUseOfCode(read, uses, depth));
}

/**
 * The places that take the value of a constant; `undefined` for one that cannot be followed. Where the object around it goes
 * is not asked: who takes it as a whole takes all of it.
 */
function findReads({ id, member }: Declaration, sourceCode: SourceCode): readonly (TSESTree.Node | undefined)[] {
  const variable = findVariable(sourceCode.getScope(id), id);
  const reads = (variable?.references ?? [])
    .filter((reference) => reference.isRead())
    .map(({ identifier }) => identifier);
  if (member === undefined) return reads;
  const own = findOwnReads(id, member, sourceCode);
  return [...own, ...reads.flatMap((read) => findMemberRead(read, member))];
}

function findMemberRead(object: TSESTree.Node, member: string): readonly (TSESTree.Node | undefined)[] {
  const { parent } = climbTypeSyntax(object);
  if (parent?.type === 'VariableDeclarator' && parent.id.type === 'ObjectPattern') {
    const isTaken = parent.id.properties.some((each) => each.type !== 'Property' || getPropertyName(each) === member);
    return isTaken ? [undefined] : [];
  }
  return parent?.type === 'MemberExpression' && getPropertyName(parent) === member ? [parent] : [];
}

/** `this.MEMBER` in a class. */
function findOwnReads(
  { parent: owner }: TSESTree.Identifier,
  member: string,
  sourceCode: SourceCode,
): readonly TSESTree.Node[] {
  if (owner.type !== 'ClassDeclaration' && owner.type !== 'ClassExpression') return [];
  return findNodes(sourceCode).filter(
    (node) =>
      node.type === 'MemberExpression' &&
      node.object.type === 'ThisExpression' &&
      getPropertyName(node) === member &&
      owner.range[0] <= node.range[0] &&
      node.range[1] <= owner.range[1],
  );
}

/** Whether a place that takes the value of a constant lets it meet codes, and nothing else. */
export function isUseOfCode(node: TSESTree.Node, uses: Uses, depth: number): boolean {
  const child = climbTypeSyntax(node);
  const { parent } = child;
  if (parent === undefined || uses.isSite(parent) || isLookedUpHere(child, uses)) return true;
  switch (parent.type) {
    case 'SwitchCase':
      return parent.test === child && uses.isSite(parent.parent);
    case 'ArrayExpression':
    case 'SpreadElement':
    case 'LogicalExpression':
      return isUseOfCode(parent, uses, depth);
    case 'ConditionalExpression':
      return parent.test !== child && isUseOfCode(parent, uses, depth);
    case 'NewExpression':
      return (
        parent.callee.type === 'Identifier' &&
        /^(?:Set|Map)$/.test(parent.callee.name) &&
        isUseOfCode(parent, uses, depth)
      );
    case 'MemberExpression':
      // `[A, B].includes(code)`
      return parent.object === child && parent.parent.type === 'CallExpression' && uses.isSite(parent.parent);
    case 'Property':
      return parent.parent.type === 'ObjectExpression' && isUseOfCode(parent.parent, uses, depth);
    case 'VariableDeclarator':
      return parent.id.type === 'Identifier' && areUsesOfCode({ id: parent.id }, uses, depth + 1);
    case 'ExportSpecifier':
    case 'TSTypeQuery':
    case 'TSQualifiedName':
      return true;
    default:
      return false;
  }
}

/** Whether a string is looked up in a table or list that is written down here, or compared with a constant of the file. */
export function isLookedUpHere(child: TSESTree.Node, { sourceCode }: Uses): boolean {
  const { parent } = child;
  switch (parent?.type) {
    case 'MemberExpression':
      return parent.property === child && parent.computed && findTableKeys(parent.object, sourceCode) !== undefined;
    case 'CallExpression':
      return isLookUpCall(parent, sourceCode);
    case 'BinaryExpression': {
      const other = parent.left === child ? parent.right : parent.left;
      return /^[!=]==?$/.test(parent.operator) && findConstantString(other, sourceCode) !== undefined;
    }
    default:
      return false;
  }
}

function isLookUpCall(node: TSESTree.CallExpression, sourceCode: SourceCode): boolean {
  const call = findMethodCall(node);
  if (call === undefined || !LOOKING_UP.has(call.name)) return false;
  return (
    findTableKeys(call.object, sourceCode) !== undefined || findListElements(call.object, sourceCode) !== undefined
  );
}
