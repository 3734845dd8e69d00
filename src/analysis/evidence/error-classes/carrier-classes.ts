import type { TSESTree } from '@typescript-eslint/utils';
import { oncePerObject } from '../../../memo/once.ts';
import { chainOf, findAccessPath } from '../../syntax/access-path.ts';
import { isCodeName, isErrorName } from '../code-names.ts';
import { allNodesOf } from '../../syntax/nodes.ts';
import { walkWhile, type ClassNode, type SourceCode } from '../../syntax/syntax.ts';

/**
 * Whether errors of a class (its declaration, or its name) are made from the code of another error in this file:
 * `new CloudError(err.code)`, `this.code = err.code` in its constructor. Such a class may hold a code of Tencent Cloud.
 */
export function carriesCodes(node: ClassNode | TSESTree.Identifier, sourceCode: SourceCode): boolean {
  const name = node.type === 'Identifier' ? node.name : node.id?.name;
  if (name !== undefined && carriersIn(sourceCode).has(name)) return true;
  return node.type !== 'Identifier' && takesCode(node, sourceCode);
}

/** The names of the classes whose errors are made from a code that is read from another error. */
const carriersIn = oncePerObject((sourceCode: SourceCode): ReadonlySet<string> => {
  const carriers = new Set<string>();
  for (const node of allNodesOf(sourceCode)) {
    if (node.type !== 'NewExpression' || node.callee.type !== 'Identifier') continue;
    if (node.arguments.some((argument) => readsCode(argument, sourceCode))) carriers.add(node.callee.name);
  }
  return carriers;
});

/** `this.code = err.code`, `super(err.message, err.code)`. */
function takesCode({ body }: ClassNode, sourceCode: SourceCode): boolean {
  const constructor = body.body.find(
    (element) => element.type === 'MethodDefinition' && element.kind === 'constructor',
  );
  return constructor !== undefined && readsCode(constructor, sourceCode);
}

function readsCode(root: TSESTree.Node, sourceCode: SourceCode): boolean {
  let found = false;
  walkWhile(root, sourceCode, (node) => {
    found ||= (node.type === 'MemberExpression' || node.type === 'Identifier') && isCodeOfError(node, sourceCode);
    return !found;
  });
  return found;
}

/** `err.code`, `body.Response.Error.Code`, and aliases of these; not `options.code`. */
function isCodeOfError(node: TSESTree.Node, sourceCode: SourceCode): boolean {
  const path = findAccessPath(node, sourceCode);
  if (path === undefined || !isCodeName(path.names.at(-1) ?? '')) return false;
  return chainOf(path)
    .slice(0, -1)
    .some((name) => isErrorName(name) || name === 'Error');
}
