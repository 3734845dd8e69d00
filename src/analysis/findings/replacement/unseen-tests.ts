import type { TSESTree } from '@typescript-eslint/utils';
import { findCalledName, findMethodCall } from '../../syntax/method-calls.ts';
import { findConstInitializer, findOnlyDefinition, resolveConstant } from '../../constants/definitions.ts';
import { climbTypeSyntax, isFunction, skipTypeSyntax, type SourceCode } from '../../syntax/syntax.ts';
import { type Codes, isCode, isCodeText, isError } from './code-reads.ts';
import { isCondition, isPassing, isUsed } from './results.ts';
import { isSpelled, isSpelledGroup } from './spelled.ts';

/** Methods that hold a code against what they are called on, or look it up there. */
const LOOKING_UP: ReadonlySet<string> = new Set(['includes', 'has', 'get', 'indexOf', 'lastIndexOf', 'hasOwnProperty']);

/** Methods of a code that hold it against their argument. */
const SEARCHING: ReadonlySet<string> = new Set(
  'includes startsWith endsWith indexOf lastIndexOf search match matchAll localeCompare'.split(' '),
);

/** Whether a node holds a code, or an error in a condition, against something that the file does not spell out. */
export function isUnseenTest(node: TSESTree.Node, codes: Codes): boolean {
  const { sourceCode } = codes;
  switch (node.type) {
    case 'BinaryExpression':
      return isUnseenComparison(node, codes);
    case 'SwitchCase': {
      const { discriminant } = node.parent;
      return node.test !== null && isUnseenPair(discriminant, node.test, codes);
    }
    case 'MemberExpression':
      return (
        node.computed &&
        !isAssigned(node) &&
        isCodeText(node.property, codes) &&
        !isCode(node.object, codes) &&
        !isSpelledGroup(node.object, sourceCode)
      );
    case 'CallExpression':
      return isUnseenCall(node, codes);
    default:
      return false;
  }
}

/** The function of the file that a call gives a code or an error to. */
export function findAskedFunction(node: TSESTree.Node, codes: Codes): TSESTree.FunctionLike | undefined {
  if (node.type !== 'CallExpression' || codes.siteAt.has(node)) return undefined;
  const isAsked = node.arguments.some((each) => isCode(each, codes) || isError(each));
  return isAsked ? findFunction(node, codes.sourceCode) : undefined;
}

function isUnseenComparison({ operator, left, right }: TSESTree.BinaryExpression, codes: Codes): boolean {
  if (operator === 'in') return isCode(left, codes) && !isSpelledGroup(right, codes.sourceCode);
  return /^[!=]==?$/.test(operator) && isUnseenPair(left, right, codes);
}

function isUnseenPair(one: TSESTree.Node, other: TSESTree.Node, codes: Codes): boolean {
  const isAboutCode = isCode(one, codes) || isCode(other, codes);
  return isAboutCode && !isSpelled(one, codes.sourceCode) && !isSpelled(other, codes.sourceCode);
}

function isUnseenCall(node: TSESTree.CallExpression, codes: Codes): boolean {
  const { sourceCode } = codes;
  const call = findMethodCall(node);
  const [first] = call?.arguments ?? [];
  if (call !== undefined && first !== undefined) {
    if (isCode(call.object, codes)) return SEARCHING.has(call.name) && !isSpelled(first, sourceCode);
    if (LOOKING_UP.has(call.name) && isCodeText(first, codes)) return !isSpelledGroup(call.object, sourceCode);
    if (/^(?:test|exec)$/.test(call.name) && isCodeText(first, codes))
      return resolveConstant(call.object, sourceCode).type !== 'Literal';
    if (/^(?:hasOwn|call)$/.test(call.name)) {
      const second = call.arguments[1];
      return second !== undefined && isCode(second, codes) && !isSpelledGroup(first, sourceCode);
    }
  }
  return isUnseenQuestion(node, codes);
}

/** A call of a function of another file that gets a code or an error, and whose result says what is done next. */
function isUnseenQuestion(node: TSESTree.CallExpression, codes: Codes): boolean {
  const { sourceCode } = codes;
  const site = codes.siteAt.get(node);
  if (site !== undefined) return site.kind === 'helper' && !areArgumentsSpelled(node, codes);
  // `codeOf(err)` is the code that a site is about.
  if (isPassing(node) || isCode(node, codes) || findFunction(node, sourceCode) !== undefined) return false;
  if (node.arguments.some((each) => isCodeText(each, codes))) return isUsed(node);
  return node.arguments.some(isError) && isCondition(node) && !isGuardOfClass(node, codes);
}

function areArgumentsSpelled(node: TSESTree.CallExpression, codes: Codes): boolean {
  const { sourceCode } = codes;
  return node.arguments.every(
    (each) => isCode(each, codes) || isError(each) || isSpelled(each, sourceCode) || isSpelledGroup(each, sourceCode),
  );
}

function isAssigned(node: TSESTree.MemberExpression): boolean {
  const { parent } = node;
  return parent.type === 'AssignmentExpression' && parent.left === node && parent.operator === '=';
}

/** The function of the file that a call calls. */
function findFunction({ callee }: TSESTree.CallExpression, sourceCode: SourceCode): TSESTree.FunctionLike | undefined {
  const plain = skipTypeSyntax(callee);
  if (plain.type !== 'Identifier') return undefined;
  const definition = findOnlyDefinition(plain, sourceCode);
  const named = definition?.node.type === 'FunctionDeclaration' && definition.node.id === definition.name;
  const found = named ? definition.node : findConstInitializer(plain, sourceCode);
  return found !== undefined && isFunction(found) ? found : undefined;
}

/** `isSdkError(err) && err.code === 'X'` only says whose errors the codes are of. */
function isGuardOfClass(node: TSESTree.CallExpression, { siteAt }: Codes): boolean {
  if (!/(?:Error|Exception|Err)$/.test(findCalledName(node))) return false;
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

function isWithin(node: TSESTree.Node, outer: TSESTree.Node): boolean {
  return outer.range[0] <= node.range[0] && node.range[1] <= outer.range[1];
}
