import type { TSESTree } from '@typescript-eslint/utils';
import { calleeNameOf, findMethodCall } from '../../syntax/method-calls.ts';
import { findConstInitializer, findOnlyDefinition, resolveConstant } from '../../constants/definitions.ts';
import { isWithin } from '../../syntax/nodes.ts';
import { climbTypeSyntax, isFunction, skipTypeSyntax, type SourceCode } from '../../syntax/syntax.ts';
import { type Codes, LOOKUPS, SEARCHES, holdsCode, holdsKeyOfCode, isErrorVariable } from './code-values.ts';
import { EQUAL_FUNCTIONS } from '../../sites/equals.ts';
import { isLibraryFunction } from '../../sites/library-functions.ts';
import { PREDICATE_FUNCTIONS } from '../../sites/predicate.ts';
import { isPassing, isResultTested, isResultUsed } from './call-results.ts';
import { hasStaticEntries, hasStaticValue } from './static-values.ts';

/** Whether a node compares a code with a value that the file does not spell out, or lets another file test an error. */
export function isDynamicTest(node: TSESTree.Node, codes: Codes): boolean {
  const { sourceCode } = codes;
  switch (node.type) {
    case 'BinaryExpression':
      return isDynamicComparison(node, codes);
    case 'SwitchCase': {
      const { discriminant } = node.parent;
      return node.test !== null && isDynamicPair(discriminant, node.test, codes);
    }
    case 'MemberExpression':
      return (
        node.computed &&
        !isAssigned(node) &&
        holdsKeyOfCode(node.property, codes) &&
        !holdsCode(node.object, codes) &&
        !hasStaticEntries(node.object, sourceCode)
      );
    case 'CallExpression':
      return isDynamicCall(node, codes) || isDynamicPredicate(node, codes);
    default:
      return false;
  }
}

/** The function of the file that a call passes a code or an error to. */
export function findTestFunction(node: TSESTree.Node, codes: Codes): TSESTree.FunctionLike | undefined {
  if (node.type !== 'CallExpression' || codes.siteAt.has(node)) return undefined;
  const takesCode = node.arguments.some((each) => holdsCode(each, codes) || isErrorVariable(each));
  return takesCode ? findFunction(node, codes.sourceCode) : undefined;
}

function isDynamicComparison({ operator, left, right }: TSESTree.BinaryExpression, codes: Codes): boolean {
  if (operator === 'in') return holdsCode(left, codes) && !hasStaticEntries(right, codes.sourceCode);
  return /^[!=]==?$/.test(operator) && isDynamicPair(left, right, codes);
}

function isDynamicPair(one: TSESTree.Node, other: TSESTree.Node, codes: Codes): boolean {
  const isAboutCode = holdsCode(one, codes) || holdsCode(other, codes);
  return isAboutCode && !hasStaticValue(one, codes.sourceCode) && !hasStaticValue(other, codes.sourceCode);
}

function isDynamicCall(node: TSESTree.CallExpression, codes: Codes): boolean {
  const { sourceCode } = codes;
  const call = findMethodCall(node);
  const [first] = call?.arguments ?? [];
  if (call !== undefined && first !== undefined) {
    if (holdsCode(call.object, codes))
      return (SEARCHES.has(call.name) || call.name === 'localeCompare') && !hasStaticValue(first, sourceCode);
    if (LOOKUPS.has(call.name) && holdsKeyOfCode(first, codes)) return !hasStaticEntries(call.object, sourceCode);
    if (/^(?:test|exec)$/.test(call.name) && holdsKeyOfCode(first, codes))
      return resolveConstant(call.object, sourceCode).type !== 'Literal';
    if (/^(?:hasOwn|call)$/.test(call.name)) {
      const second = call.arguments[1];
      return second !== undefined && holdsCode(second, codes) && !hasStaticEntries(first, sourceCode);
    }
  }
  return isExternalTest(node, codes);
}

/** `R.equals(OTHER)`, `R.propEq(OTHER, 'code')`: a function of a library that compares with a value that the file does not spell out. */
function isDynamicPredicate(node: TSESTree.CallExpression, { siteAt, sourceCode }: Codes): boolean {
  const name = calleeNameOf(node);
  const isPredicate = PREDICATE_FUNCTIONS.has(name) || (EQUAL_FUNCTIONS.has(name) && node.arguments.length === 1);
  if (!isPredicate || siteAt.has(node) || !isLibraryFunction(node.callee, { sourceCode })) return false;
  return node.arguments.some((each) => !hasStaticValue(each, sourceCode));
}

/** A call of a function of another file with a code or an error, whose result decides what happens next. */
function isExternalTest(node: TSESTree.CallExpression, codes: Codes): boolean {
  const { sourceCode } = codes;
  const site = codes.siteAt.get(node);
  if (site !== undefined) return site.kind === 'helper' && !areArgumentsStatic(node, codes);
  // `codeOf(err)` is the code of a site.
  if (isPassing(node) || holdsCode(node, codes) || findFunction(node, sourceCode) !== undefined) return false;
  if (node.arguments.some((each) => holdsKeyOfCode(each, codes))) return isResultUsed(node);
  return node.arguments.some(isErrorVariable) && isResultTested(node) && !isGuardOfClass(node, codes);
}

function areArgumentsStatic(node: TSESTree.CallExpression, codes: Codes): boolean {
  const { sourceCode } = codes;
  return node.arguments.every(
    (each) =>
      holdsCode(each, codes) ||
      isErrorVariable(each) ||
      hasStaticValue(each, sourceCode) ||
      hasStaticEntries(each, sourceCode),
  );
}

function isAssigned(node: TSESTree.MemberExpression): boolean {
  const { parent } = node;
  return parent.type === 'AssignmentExpression' && parent.left === node && parent.operator === '=';
}

/** The function of the file that a call refers to. */
function findFunction({ callee }: TSESTree.CallExpression, sourceCode: SourceCode): TSESTree.FunctionLike | undefined {
  const plain = skipTypeSyntax(callee);
  if (plain.type !== 'Identifier') return undefined;
  const definition = findOnlyDefinition(plain, sourceCode);
  const named = definition?.node.type === 'FunctionDeclaration' && definition.node.id === definition.name;
  const found = named ? definition.node : findConstInitializer(plain, sourceCode);
  return found !== undefined && isFunction(found) ? found : undefined;
}

/** `isSdkError(err) && err.code === 'X'` only tests the class of the error. */
function isGuardOfClass(node: TSESTree.CallExpression, { siteAt }: Codes): boolean {
  if (!/(?:Error|Exception|Err)$/.test(calleeNameOf(node))) return false;
  const child = climbTypeSyntax(node);
  const { parent } = child;
  // `if (!isSdkError(err)) throw err;`
  if (parent?.type === 'UnaryExpression' && parent.parent.type === 'IfStatement')
    return parent.parent.alternate === null;
  const guarded =
    parent?.type === 'LogicalExpression' && parent.operator === '&&' && parent.left === child
      ? parent.right
      : parent?.type === 'IfStatement' && parent.test === child && parent.alternate === null
        ? parent.consequent
        : undefined;
  return guarded !== undefined && [...siteAt.keys()].some((site) => isWithin(site, guarded));
}
