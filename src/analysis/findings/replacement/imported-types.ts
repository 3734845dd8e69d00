import type { TSESTree } from '@typescript-eslint/utils';
import { findVariable } from '../../syntax/eslint-utils.ts';
import type { SourceCode } from '../../syntax/syntax.ts';

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
    default:
      return [];
  }
}

/** The nodes that a constant, list or table consists of, from a string up to its declaration. */
const PARTS =
  /^(?:ArrayExpression|ObjectExpression|Property|NewExpression|CallExpression|TemplateLiteral|Literal|Identifier|VariableDeclarator|PropertyDefinition|TS(?:As|Satisfies)Expression|TSTypeAssertion|TSNonNullExpression)$/;

/** Whether a string, or its constant, list or table, has a type of another file: then that decides which texts are allowed. */
export function hasImportedType(node: TSESTree.Node, sourceCode: SourceCode): boolean {
  for (let at: TSESTree.Node | undefined = node; at !== undefined && PARTS.test(at.type); at = at.parent) {
    if (listTypes(at).some((type) => namesImport(type, sourceCode))) return true;
  }
  return false;
}

function namesImport(type: TSESTree.Node, sourceCode: SourceCode): boolean {
  const text = sourceCode.getText(type);
  const names = text.replaceAll(/'[^']*'|"[^"]*"/g, '').match(/[A-Za-z_$][\w$]*/g) ?? [];
  return names.some((name) => name === 'import' || isImported(name, type, sourceCode));
}

function isImported(name: string, node: TSESTree.Node, sourceCode: SourceCode): boolean {
  const [definition] = findVariable(sourceCode.getScope(node), name)?.defs ?? [];
  return definition?.parent?.type === 'ImportDeclaration';
}
