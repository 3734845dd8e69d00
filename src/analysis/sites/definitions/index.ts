import type { TSESTree } from '@typescript-eslint/utils';
import type { CodeExpression } from '../../code-expressions/code-expression.ts';
import { createLiterals, findSpelledString } from '../../constants/constant-strings.ts';
import { isInSchemaUnion, readSchema } from '../../constants/schemas.ts';
import type { AnalysisContext } from '../../context.ts';
import { isCodeName, isNameOfCodes } from '../../evidence/code-names.ts';
import { skipTypeSyntax } from '../../syntax/syntax.ts';
import type { CodeSite } from '../code-site.ts';
import { createSiteOf } from '../create-site.ts';
import { findBlockConstants, findStaticConstants } from './constants.ts';
import type { Reason } from '../../code-expressions/reason.ts';
import { judgeDefinition } from './defined-codes.ts';
import type { DefinedString, Definition } from './definition.ts';
import { createEnum, createList, createTables } from './groups.ts';
import { findDeclaredName, listTypeNames } from './names.ts';
import { listTypeTexts } from './type-texts.ts';

/**
 * A place where the file defines codes, whatever it uses them for: a table, list, enum, union, type, schema or constant whose
 * names or neighbours say that they are codes.
 */
export function findDefinitionSite(node: TSESTree.Node, context: AnalysisContext): CodeSite | undefined {
  for (const definition of listDefinitions(node, context)) {
    const found = judgeDefinition(definition, context);
    if (found === undefined) continue;
    if (typeof found === 'string') {
      context.refuse?.({ node: definition.node, literals: createLiterals(definition.entries), reason: found });
      continue;
    }
    const expression = createExpression(definition.node, found.reason, context);
    const literals = createLiterals(found.entries);
    const site = createSiteOf({ kind: 'definition', node: definition.node, literals }, expression, context);
    if (site !== undefined) return site;
  }
  return undefined;
}

const NONE: readonly Definition[] = [];

/** The definitions that a node may be; most nodes are none. */
function listDefinitions(node: TSESTree.Node, context: AnalysisContext): readonly Definition[] {
  switch (node.type) {
    case 'Program':
    case 'TSModuleBlock':
      return [findBlockConstants(node, context)];
    case 'ClassBody':
      return [findStaticConstants(node, context)];
    case 'ArrayExpression':
      return [createList(node, context)];
    case 'ObjectExpression':
      return createTables(node, context);
    case 'TSEnumDeclaration':
      return [createEnum(node, context)];
    case 'TSUnionType':
    case 'TSLiteralType':
    case 'TSTemplateLiteralType':
      return [createNamed(node, listTypeTexts(node, context.sourceCode), context)];
    case 'CallExpression':
      return createSchema(node, context);
    case 'VariableDeclarator':
      return node.init ? [createTyped(node.init, context)] : [];
    case 'TSSatisfiesExpression':
      return [createTyped(node, context)];
    default:
      return NONE;
  }
}

function createSchema(node: TSESTree.CallExpression, context: AnalysisContext): readonly Definition[] {
  const texts = readSchema(node, context.sourceCode);
  return texts === undefined || isInSchemaUnion(node, context.sourceCode) ? NONE : [createNamed(node, texts, context)];
}

/** A type or schema, which is one of codes by the name of what has it. */
function createNamed(
  node: TSESTree.Node,
  entries: readonly DefinedString[],
  { sourceCode }: AnalysisContext,
): Definition {
  const findName = () => {
    const name = findDeclaredName(node, sourceCode);
    return name !== undefined && isNameOfCodes(name) ? name : undefined;
  };
  return { node, entries, findName };
}

/** A string with a type that is called a code: `const gone: ErrorCode = 'ResourceNotFound.Function'`. */
function createTyped(node: TSESTree.Expression, { sourceCode }: AnalysisContext): Definition {
  const spelled = findSpelledString(skipTypeSyntax(node));
  const findName = () => spelled && listTypeNames(spelled.node, sourceCode).find(isCodeName);
  return { node, entries: spelled === undefined ? [] : [spelled], findName };
}

function createExpression(node: TSESTree.Node, reason: Reason, { evidence }: AnalysisContext): CodeExpression {
  return {
    node,
    part: 'code',
    evidence: evidence.tencentCloud ? 'likely' : 'possible',
    reason,
    key: `definition#${node.range[0]}`,
  };
}
