import type { TSESTree } from '@typescript-eslint/utils';
import { findConstantString } from '../../constants/constant-strings.ts';
import { findListElements } from '../../constants/lists.ts';
import { findTableKeys } from '../../constants/tables.ts';
import type { FileFacts } from '../../facts.ts';
import { oncePerObject } from '../../../memo/once.ts';
import { getPropertyName } from '../../syntax/eslint-utils.ts';
import { findVariableOf } from '../../syntax/member-names.ts';
import { findMethodCall, isNamed } from '../../syntax/method-calls.ts';
import { climbTypeSyntax, type ClassNode, type SourceCode, type Variable } from '../../syntax/syntax.ts';
import { listStaticThis, listThisMembers } from '../../syntax/this-members.ts';
import { usesOfVariable } from '../../syntax/uses.ts';
import { LOOKUPS } from './code-values.ts';
import { indexLiterals } from './literal-index.ts';
import { type Constant, findRole } from './string-roles.ts';

/** Constants may have other names as well; a longer chain of them is not followed. */
export const MAX_DEPTH = 8;

const resultsIn = oncePerObject((_: FileFacts) => new Map<string, boolean>());

/** Whether the file uses a constant only to compare it with codes. A constant without any use is for other files. */
export function isUsedForCodesOnly(constant: Constant, facts: FileFacts, depth = 0): boolean {
  if (depth > MAX_DEPTH) return false;
  // Lists that spread a list many times, and are spread themselves, would ask once for each way to it.
  const results = resultsIn(facts);
  const key = `${constant.id.range[0]} ${depth} ${constant.member ?? ''}`;
  const known = results.get(key);
  if (known !== undefined) return known;
  const reads = listConstantReads(constant, facts.sourceCode);
  const result = reads.every((read) => read !== undefined && isUseForCodes(read, facts, depth));
  results.set(key, result);
  return result;
}

/**
 * The places that read a constant; `undefined` for one that cannot be followed. Of a member, the places that read the whole
 * object do not count.
 */
function listConstantReads(constant: Constant, sourceCode: SourceCode): readonly (TSESTree.Node | undefined)[] {
  const { id, member } = constant;
  const reads = listReads(id, sourceCode);
  if (member === undefined) return reads;
  return [...listInnerReads(constant, sourceCode), ...reads.flatMap((read) => listMemberReads(read, member))];
}

/** The places inside a class or namespace that read a member of it: `this.A`, `A`. */
function listInnerReads({ id, member, inner }: Constant, sourceCode: SourceCode): readonly TSESTree.Node[] {
  const owner = findClass(id);
  if (owner !== undefined && member !== undefined) return listThisMembers(owner, member, sourceCode);
  return inner === undefined ? [] : listReads(inner, sourceCode);
}

/**
 * The places that read a variable. Inside a class its name is another variable, and so is the `this` of static members.
 */
export function listReads(id: TSESTree.Identifier, sourceCode: SourceCode): readonly TSESTree.Node[] {
  const owner = findClass(id);
  if (owner === undefined) return listUses(findVariableOf(id, sourceCode));
  return [...sourceCode.getDeclaredVariables(owner).flatMap(listUses), ...listStaticThis(owner, sourceCode)];
}

function listUses(variable: Variable | undefined): readonly TSESTree.Node[] {
  return variable ? usesOfVariable(variable).nodes : [];
}

/** The places that read a field of a class; `undefined` for one that cannot be followed. */
export function listFieldReads(
  field: TSESTree.PropertyDefinition,
  sourceCode: SourceCode,
): readonly (TSESTree.Node | undefined)[] {
  const owner = field.parent.parent;
  const member = getPropertyName(field);
  if (member === null) return [undefined];
  return owner.id
    ? listConstantReads({ id: owner.id, member }, sourceCode)
    : listThisMembers(owner, member, sourceCode);
}

/** The class that a name names. */
function findClass({ parent }: TSESTree.Identifier): ClassNode | undefined {
  return parent.type === 'ClassDeclaration' || parent.type === 'ClassExpression' ? parent : undefined;
}

function listMemberReads({ parent }: TSESTree.Node, member: string): readonly (TSESTree.Node | undefined)[] {
  if (parent?.type === 'VariableDeclarator' && parent.id.type === 'ObjectPattern') {
    const isRead = parent.id.properties.some((each) => each.type !== 'Property' || getPropertyName(each) === member);
    return isRead ? [undefined] : [];
  }
  return parent?.type === 'MemberExpression' && getPropertyName(parent) === member ? [parent] : [];
}

/** Whether a place that reads a constant compares it with codes, and does nothing else with it. */
export function isUseForCodes(node: TSESTree.Node, facts: FileFacts, depth: number): boolean {
  const child = climbTypeSyntax(node);
  const { parent } = child;
  const { isSite } = indexLiterals(facts);
  if (parent === undefined || isSite(parent) || isLookedUpHere(child, facts.sourceCode)) return true;
  switch (parent.type) {
    case 'SwitchCase':
      return parent.test === child && isSite(parent.parent);
    case 'ArrayExpression':
    case 'SpreadElement':
    case 'LogicalExpression':
      return isUseForCodes(parent, facts, depth);
    case 'ConditionalExpression':
      return parent.test !== child && isUseForCodes(parent, facts, depth);
    case 'NewExpression':
      return isNamed(parent.callee, 'Set', 'Map') && isUseForCodes(parent, facts, depth);
    case 'MemberExpression':
      // `[A, B].includes(code)`
      return parent.object === child && parent.parent.type === 'CallExpression' && isSite(parent.parent);
    case 'Property':
      return parent.parent.type === 'ObjectExpression' && isUseForCodes(parent.parent, facts, depth);
    case 'VariableDeclarator':
      return parent.id.type === 'Identifier' && isUsedForCodesOnly({ id: parent.id }, facts, depth + 1);
    case 'PropertyDefinition':
    case 'TSEnumMember': {
      const constant = findRole(child)?.constant;
      return constant !== undefined && isUsedForCodesOnly(constant, facts, depth + 1);
    }
    case 'ExportSpecifier':
    case 'TSTypeQuery':
    case 'TSQualifiedName':
      return true;
    default:
      return false;
  }
}

/** Whether a string is looked up in a table or list of the file, or compared with a constant of it. */
export function isLookedUpHere(child: TSESTree.Node, sourceCode: SourceCode): boolean {
  const { parent } = child;
  switch (parent?.type) {
    case 'MemberExpression':
      return parent.property === child && parent.computed && findTableKeys(parent.object, sourceCode) !== undefined;
    case 'CallExpression':
      return isLookupCall(parent, sourceCode);
    case 'BinaryExpression': {
      const other = parent.left === child ? parent.right : parent.left;
      return /^[!=]==?$/.test(parent.operator) && findConstantString(other, sourceCode) !== undefined;
    }
    default:
      return false;
  }
}

function isLookupCall(node: TSESTree.CallExpression, sourceCode: SourceCode): boolean {
  const call = findMethodCall(node);
  if (call === undefined || !LOOKUPS.has(call.name)) return false;
  return (
    findTableKeys(call.object, sourceCode) !== undefined || findListElements(call.object, sourceCode) !== undefined
  );
}
