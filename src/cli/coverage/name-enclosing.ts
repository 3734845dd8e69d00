import type { TSESTree } from '@typescript-eslint/utils';

/**
 * The names of the functions around a node and of what they are in: `Deployer.remove`, `start.retry`. Functions without a name, such as
 * callbacks, are left out. `undefined` where nothing has a name. Names survive that code moves; lines do not.
 */
export function nameEnclosing(node: TSESTree.Node): string | undefined {
  const names: string[] = [];
  // The parent of the program is `null` in some parsers.
  for (let at: TSESTree.Node | null | undefined = node.parent; at; at = at.parent) {
    const name = findName(at);
    if (name !== undefined) names.unshift(name);
  }
  return names.length === 0 ? undefined : names.join('.');
}

/** The name that a function, a class or a table of functions has by itself or by where it is. */
function findName(node: TSESTree.Node): string | undefined {
  switch (node.type) {
    case 'FunctionDeclaration':
    case 'FunctionExpression':
    case 'ClassDeclaration':
    case 'ClassExpression':
      return node.id?.name;
    case 'MethodDefinition':
    case 'PropertyDefinition':
    case 'Property':
      return isNaming(node.value) && !node.computed ? findKey(node.key) : undefined;
    case 'VariableDeclarator':
      return isNaming(node.init) ? findKey(node.id) : undefined;
    case 'AssignmentExpression':
      return isNaming(node.right) ? findKey(node.left) : undefined;
    default:
      return undefined;
  }
}

const NAMING: ReadonlySet<string> = new Set([
  'ArrowFunctionExpression',
  'ClassExpression',
  'FunctionExpression',
  'ObjectExpression',
]);

/** Whether a value takes the name of what it is assigned to. */
function isNaming(value: TSESTree.Node | null | undefined): boolean {
  return value !== null && value !== undefined && NAMING.has(value.type) && !hasOwnName(value);
}

function hasOwnName(value: TSESTree.Node): boolean {
  return (value.type === 'FunctionExpression' || value.type === 'ClassExpression') && value.id !== null;
}

function findKey(key: TSESTree.Node): string | undefined {
  if (key.type === 'Identifier') return key.name;
  if (key.type === 'PrivateIdentifier') return `#${key.name}`;
  if (key.type === 'Literal') return String(key.value);
  // `exports.remove = …`
  return key.type === 'MemberExpression' && !key.computed ? findKey(key.property) : undefined;
}
