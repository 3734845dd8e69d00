import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { isCodeName } from '../code-names.ts';
import { findOnlyDefinition } from '../definitions.ts';
import { getPropertyName } from '../eslint-utils.ts';
import { findNodeAt, findNodes } from '../nodes.ts';
import { isFunction, skipTypeSyntax } from '../syntax.ts';
import type { FileFacts } from '../types.ts';

/** Where values are compared with constants of other files, which may be any code. */
interface OpenTests {
  readonly isNear: (range: readonly [number, number]) => boolean;
}

const remembered = new WeakMap<FileFacts, OpenTests>();

/** Finds where a literal meets a value together with constants of other files, or with entries that are not written down. */
export function indexOpenTests(facts: FileFacts, sourceCode: TSESLint.SourceCode): OpenTests {
  const index = remembered.get(facts) ?? createIndex(facts, sourceCode);
  remembered.set(facts, index);
  return index;
}

function createIndex({ sites }: FileFacts, sourceCode: TSESLint.SourceCode): OpenTests {
  const compared = new Set(sites.map(({ expression }) => sourceCode.getText(expression.node)));
  const isCode = (node: TSESTree.Node) => compared.has(sourceCode.getText(node)) || isCodeName(lastName(node));
  const open = new Set(
    findNodes(sourceCode)
      .filter((node) => isOpenTest(node, isCode, sourceCode))
      .map(findPlace),
  );
  const near = new Set(
    sites
      .filter(({ node, isOpen }) => isOpen === true || (open.size > 0 && open.has(findPlace(node))))
      .flatMap(({ literals }) => literals.map(({ range: [start] }) => start)),
  );
  return {
    isNear: ([start]) => near.has(start) || (open.size > 0 && open.has(findPlaceAt(start, sourceCode))),
  };
}

/** A comparison of a code with a constant of another file. */
function isOpenTest(
  node: TSESTree.Node,
  isCode: (node: TSESTree.Node) => boolean,
  sourceCode: TSESLint.SourceCode,
): boolean {
  if (node.type === 'SwitchCase') {
    return node.test !== null && isImported(node.test, sourceCode) && isCode(node.parent.discriminant);
  }
  if (node.type !== 'BinaryExpression' || !/^[!=]==?$/.test(node.operator)) return false;
  const { left, right } = node;
  return (isImported(right, sourceCode) && isCode(left)) || (isImported(left, sourceCode) && isCode(right));
}

/** `err.code`  →  `code` */
function lastName(node: TSESTree.Node): string {
  const plain = skipTypeSyntax(node);
  if (plain.type === 'MemberExpression') return getPropertyName(plain) ?? '';
  return plain.type === 'Identifier' ? plain.name : '';
}

/** A constant of another file, or a member of one. */
function isImported(node: TSESTree.Node, sourceCode: TSESLint.SourceCode): boolean {
  const plain = skipTypeSyntax(node);
  if (plain.type === 'MemberExpression') return isImported(plain.object, sourceCode);
  if (plain.type !== 'Identifier') return false;
  const definition = findOnlyDefinition(plain, sourceCode);
  if (definition?.parent?.type === 'ImportDeclaration') return true;
  const init = definition?.node.type === 'VariableDeclarator' ? definition.node.init : null;
  return init?.type === 'CallExpression' && init.callee.type === 'Identifier' && init.callee.name === 'require';
}

/** The outermost function around a node, or else the statement of the file that it belongs to. */
function findPlace(node: TSESTree.Node): TSESTree.Node {
  let place = node;
  let outermost: TSESTree.Node | undefined;
  for (; place.parent !== undefined && place.parent.type !== 'Program'; place = place.parent) {
    if (isFunction(place)) outermost = place;
  }
  return isFunction(place) ? place : (outermost ?? place);
}

function findPlaceAt(start: number, sourceCode: TSESLint.SourceCode): TSESTree.Node {
  return findPlace(findNodeAt(start, sourceCode) ?? sourceCode.ast);
}
