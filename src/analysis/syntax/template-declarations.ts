import type { TSESTree } from '@typescript-eslint/utils';
import type { Declared } from './made-scopes.ts';
import { isFunction } from './syntax.ts';
import type { MarkupNode } from './template.ts';

/** Whether the names that are declared in a node are unknown outside. */
export function opensScope(node: MarkupNode): boolean {
  switch (node.type) {
    case 'VElement':
    case 'VOnExpression':
    case 'ArrowFunctionExpression':
    case 'FunctionExpression':
    case 'FunctionDeclaration':
    case 'ClassExpression':
    case 'BlockStatement':
    case 'ForStatement':
    case 'ForInStatement':
    case 'ForOfStatement':
    case 'SwitchStatement':
    case 'CatchClause':
      return true;
    default:
      return false;
  }
}

/** The names that a node declares in its own scope: variables of `v-for` and slots, parameters, the error of a `catch`. */
export function listOwnNames(node: TSESTree.Node): readonly Declared[] {
  if ((node as MarkupNode).type === 'VElement') return listElementNames(node);
  if (isFunction(node)) {
    const own = node.type === 'FunctionExpression' && node.id !== null ? [node.id] : [];
    return [
      ...own.map((name) => ({ name, type: 'FunctionName' as const, node })),
      ...node.params.flatMap(namesInPattern).map((name) => ({ name, type: 'Parameter' as const, node })),
    ];
  }
  if (node.type === 'ClassExpression' && node.id !== null) return [{ name: node.id, type: 'ClassName', node }];
  if (node.type !== 'CatchClause' || node.param === null) return [];
  return namesInPattern(node.param).map((name) => ({ name, type: 'CatchClause', node }));
}

/** The names that a declaration adds to the scope around it. */
export function listDeclaredNames(node: TSESTree.Node): readonly Declared[] {
  switch (node.type) {
    case 'VariableDeclarator':
      return namesInPattern(node.id).map((name) => ({ name, type: 'Variable', node, parent: node.parent }));
    case 'FunctionDeclaration':
      return node.id === null ? [] : [{ name: node.id, type: 'FunctionName', node }];
    case 'ClassDeclaration':
      return node.id === null ? [] : [{ name: node.id, type: 'ClassName', node }];
    default:
      return [];
  }
}

/** The parser has found these already. */
function listElementNames(element: TSESTree.Node): readonly Declared[] {
  const { variables } = element as unknown as { readonly variables: readonly { readonly id: TSESTree.Identifier }[] };
  return variables.map(({ id }) => ({ name: id, type: 'Variable', node: element }));
}

function namesInPattern(pattern: TSESTree.Node): readonly TSESTree.Identifier[] {
  switch (pattern.type) {
    case 'Identifier':
      return [pattern];
    case 'ArrayPattern':
      return pattern.elements.flatMap((element) => (element === null ? [] : namesInPattern(element)));
    case 'ObjectPattern':
      return pattern.properties.flatMap((property) =>
        namesInPattern(property.type === 'Property' ? property.value : property),
      );
    case 'RestElement':
      return namesInPattern(pattern.argument);
    case 'AssignmentPattern':
      return namesInPattern(pattern.left);
    default:
      return [];
  }
}
