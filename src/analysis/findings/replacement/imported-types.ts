import type { TSESTree } from '@typescript-eslint/utils';
import { isNamed } from '../../syntax/method-calls.ts';
import type { SourceCode } from '../../syntax/syntax.ts';
import { listNamesInType } from '../../syntax/type-names.ts';

/** The types that annotate a node. Some parsers have `null` where there is none. */
function listTypes(node: TSESTree.Node): readonly TSESTree.Node[] {
  switch (node.type) {
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
    case 'TSTypeAssertion':
      return [node.typeAnnotation];
    case 'VariableDeclarator':
      return node.id.typeAnnotation ? [node.id.typeAnnotation] : [];
    case 'PropertyDefinition':
      return node.typeAnnotation ? [node.typeAnnotation] : [];
    case 'NewExpression':
    case 'CallExpression':
      return node.typeArguments ? [node.typeArguments] : [];
    case 'TSTypeReference':
      // `Extract<ErrorCode, 'A'>` selects a member of its first argument.
      return isNamed(node.typeName, 'Exclude', 'Extract') ? (node.typeArguments?.params.slice(0, 1) ?? []) : [];
    default:
      return [];
  }
}

/** The nodes that a constant, list or table consists of, from a string up to its declaration. */
const PARTS =
  /^(?:ArrayExpression|ObjectExpression|Property|NewExpression|CallExpression|TemplateLiteral|Literal|Identifier|VariableDeclarator|PropertyDefinition|TS(?:As|Satisfies)Expression|TSTypeAssertion|TSNonNullExpression|TSLiteralType|TSUnionType|TSTypeParameterInstantiation|TSTypeReference)$/;

/** Whether a string, or its constant, list or table, has a type of another file: then that decides which texts are allowed. */
export function hasImportedType(node: TSESTree.Node, sourceCode: SourceCode): boolean {
  for (let at: TSESTree.Node | undefined = node; at !== undefined && PARTS.test(at.type); at = at.parent) {
    if (listTypes(at).some((type) => namesImport(type, sourceCode))) return true;
  }
  return false;
}

function namesImport(type: TSESTree.Node, sourceCode: SourceCode): boolean {
  return listNamesInType(type, sourceCode).some(
    ({ name, definition }) => name === 'import' || definition?.parent?.type === 'ImportDeclaration',
  );
}
