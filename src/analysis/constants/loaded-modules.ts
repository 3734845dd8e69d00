import type { TSESTree } from '@typescript-eslint/utils';
import { findOnlyDefinition } from './definitions.ts';
import { findSpelledString } from './constant-strings.ts';
import { findAssignmentTo } from '../syntax/assignments.ts';
import { findElementName, findMemberName } from '../syntax/member-names.ts';
import { listThisMembers, findThisOwner } from '../syntax/this-members.ts';
import { skipTypeSyntax, type SourceCode } from '../syntax/syntax.ts';

/** Values are followed through this many constants. */
const MAX_DEPTH = 8;

/**
 * The module that a value comes from: imported from it, or created by what is: `http` of `const http = axios.create()` →
 * `axios`; the global `fetch` → `undici`.
 */
export function findLoadedModule(node: TSESTree.Node, sourceCode: SourceCode, depth = 0): string | undefined {
  const plain = skipTypeSyntax(node);
  if (depth > MAX_DEPTH) return undefined;
  switch (plain.type) {
    case 'MemberExpression':
      return plain.object.type === 'ThisExpression'
        ? findModuleOfField(plain, sourceCode, depth)
        : findLoadedModule(plain.object, sourceCode, depth);
    case 'AwaitExpression':
      return findLoadedModule(plain.argument, sourceCode, depth);
    case 'NewExpression':
      return findLoadedModule(plain.callee, sourceCode, depth);
    case 'ImportExpression':
      return findSpelledString(plain.source)?.value;
    case 'CallExpression': {
      const [argument] = plain.arguments;
      const isRequire = plain.callee.type === 'Identifier' && plain.callee.name === 'require';
      return isRequire && argument
        ? findSpelledString(argument)?.value
        : findLoadedModule(plain.callee, sourceCode, depth);
    }
    case 'Identifier':
      return findModuleOfName(plain, sourceCode, depth);
    default:
      return undefined;
  }
}

/** `this.http` of `this.http = axios.create()`, where that is all that is written to it. */
function findModuleOfField(node: TSESTree.MemberExpression, sourceCode: SourceCode, depth: number): string | undefined {
  const owner = findThisOwner(node)?.node;
  const name = findMemberName(node, sourceCode);
  if (owner === undefined || owner.type === 'ObjectExpression' || name === undefined) return undefined;
  const fields = owner.body.body.flatMap((element) =>
    element.type === 'PropertyDefinition' && findElementName(element) === name ? (element.value ?? []) : [],
  );
  const written = listThisMembers(owner, name, sourceCode).flatMap((member) => findAssignmentTo(member)?.right ?? []);
  const modules = [...fields, ...written].map((value) => findLoadedModule(value, sourceCode, depth + 1));
  return modules.every((module) => module === modules[0]) ? modules[0] : undefined;
}

function findModuleOfName(name: TSESTree.Identifier, sourceCode: SourceCode, depth: number): string | undefined {
  const definition = findOnlyDefinition(name, sourceCode);
  // `fetch` of Node.js is that of undici.
  if (definition === undefined) return name.name === 'fetch' && isGlobal(name, sourceCode) ? 'undici' : undefined;
  if (definition.parent?.type === 'ImportDeclaration') return definition.parent.source.value;
  const { node, parent } = definition;
  const isConstant =
    node.type === 'VariableDeclarator' && parent?.type === 'VariableDeclaration' && parent.kind === 'const';
  return isConstant && node.init !== null ? findLoadedModule(node.init, sourceCode, depth + 1) : undefined;
}

function isGlobal(name: TSESTree.Identifier, sourceCode: SourceCode): boolean {
  return sourceCode
    .getScope(name)
    .references.every(({ identifier, resolved }) => identifier !== name || !resolved?.defs.length);
}
