import type { TSESTree } from '@typescript-eslint/utils';
import { WHOLE_REGISTRY, subCodeOf } from '../../registry/index.ts';
import { isCodeName } from '../evidence/code-names.ts';
import type { AnalysisContext } from '../context.ts';
import { canBeCode } from './can-be-code.ts';
import { getPropertyName } from '../syntax/eslint-utils.ts';
import {
  type ConstantString,
  createLiteral,
  createLiterals,
  findConstantString,
  findSpelledString,
} from '../constants/constant-strings.ts';
import { isTellingCode } from '../evidence/shared-codes.ts';
import { findMethodCall } from '../syntax/method-calls.ts';
import { findVariableOf } from '../syntax/member-names.ts';
import { usesOfVariable } from '../syntax/uses.ts';
import { isRewritten } from '../code-expressions/objections/index.ts';
import { climbTypeSyntax } from '../syntax/syntax.ts';
import { listObjectKeys } from '../constants/tables.ts';
import { createSiteOf } from './create-site.ts';
import type { CodeExpression } from '../code-expressions/code-expression.ts';
import type { CodeSite } from './code-site.ts';
import { MEMBERSHIP_METHODS } from './membership.ts';

/** A collection counts as one of codes from this many known dotted codes on, if they are more than half of it. */
const ENOUGH = 2;

type Collection =
  TSESTree.ArrayExpression | TSESTree.ObjectExpression | TSESTree.TSUnionType | TSESTree.TSEnumDeclaration;

/**
 * A table, list, enum, or union of strings that are mostly codes, or a list whose name says that it holds codes
 * (`retryableCodes: ['…']`): whatever it is used for, its entries are codes.
 */
export function findCollectionSite(node: Collection, context: AnalysisContext): CodeSite | undefined {
  for (const entries of listEntries(node, context)) {
    const reason = entries.length === 0 ? undefined : findReason(node, entries, context);
    if (reason === undefined) continue;
    const expression = createExpression(node, reason, context);
    const site = createSiteOf({ kind: 'collection', node, literals: createLiterals(entries) }, expression, context);
    if (site !== undefined) return site;
  }
  return undefined;
}

/** The entries of a collection that can be codes: of an object the keys, else the values. */
function listEntries(node: Collection, { sourceCode }: AnalysisContext): readonly (readonly ConstantString[])[] {
  switch (node.type) {
    case 'ArrayExpression':
      return [node.elements.flatMap((element) => (element && findSpelledString(element)) ?? [])];
    case 'ObjectExpression':
      return [listObjectKeys(node, sourceCode), listObjectValues(node)];
    case 'TSUnionType':
      return [node.types.flatMap((type) => (type.type === 'TSLiteralType' && findSpelledString(type.literal)) || [])];
    default:
      return [
        node.body.members.flatMap(({ initializer }) =>
          initializer ? (findConstantString(initializer, sourceCode) ?? []) : [],
        ),
      ];
  }
}

/** The values of an object of constants. An object with a `code` is an error, and fixtures invent codes freely. */
function listObjectValues({ properties }: TSESTree.ObjectExpression): readonly ConstantString[] {
  const fields = properties.filter((property) => property.type === 'Property');
  if (fields.some((property) => isCodeName(getPropertyName(property) ?? ''))) return [];
  return fields.flatMap(({ value }) => findSpelledString(value) ?? []);
}

function findReason(
  node: Collection,
  entries: readonly ConstantString[],
  context: AnalysisContext,
): string | undefined {
  const { settings, evidence } = context;
  const known = entries.filter(
    ({ value }) => subCodeOf(value) !== undefined && settings.registry.isCode(value, WHOLE_REGISTRY),
  );
  if (known.length >= ENOUGH) {
    if (known.length * 2 > entries.length) return 'most entries are codes';
    if (isMixed(entries, known, context)) return 'most entries that can be codes are';
  }
  const name = evidence.tencentCloud ? findName(node) : undefined;
  if (name === undefined || !/codes$/i.test(name) || !isCodeName(name.slice(0, -1))) return undefined;
  return isSearchedForRewritten(node, context) ? undefined : `name ${name}`;
}

/**
 * Whether a collection in a file about Tencent Cloud has its codes beside those of others, such as a table for two vendors: one
 * is no everyday word, and they are most of the entries that can be codes of Tencent Cloud at all.
 */
function isMixed(
  entries: readonly ConstantString[],
  known: readonly ConstantString[],
  context: AnalysisContext,
): boolean {
  if (!context.evidence.tencentCloud || !known.some(({ value }) => isTellingCode(value))) return false;
  const possible = entries.filter((entry) => canBeCode(createLiteral(entry, 'code'), 'likely', context));
  return known.length * 2 > possible.length;
}

/** The name of a list: `const NAME = […]`, `{ name: […] }`. */
function findName(node: Collection): string | undefined {
  if (node.type !== 'ArrayExpression') return undefined;
  const { parent } = climbTypeSyntax(node);
  if (parent?.type === 'VariableDeclarator' && parent.id.type === 'Identifier') return parent.id.name;
  return parent?.type === 'Property' || parent?.type === 'PropertyDefinition'
    ? (getPropertyName(parent) ?? undefined)
    : undefined;
}

function createExpression(node: Collection, reason: string, { evidence }: AnalysisContext): CodeExpression {
  return {
    node,
    part: 'code',
    evidence: evidence.tencentCloud ? 'likely' : 'possible',
    reason,
    key: `collection#${node.range[0]}`,
  };
}

/** Whether a list of the file is only searched for rewritten codes: `errorCodes.includes(err.code.replace('.', '_'))`. */
function isSearchedForRewritten(list: TSESTree.Node, context: AnalysisContext): boolean {
  const declarator = findDeclarator(list);
  const variable = declarator?.id.type === 'Identifier' ? findVariableOf(declarator.id, context.sourceCode) : undefined;
  if (variable === undefined) return false;
  const { nodes, isOpen } = usesOfVariable(variable);
  return !isOpen && nodes.length > 0 && nodes.every((use) => searchesForRewritten(use, context));
}

/** `const codes = […]`, `const codes = new Set([…])`. */
function findDeclarator(list: TSESTree.Node): TSESTree.VariableDeclarator | undefined {
  const { parent } = climbTypeSyntax(list);
  const owner = parent?.type === 'NewExpression' ? climbTypeSyntax(parent).parent : parent;
  return owner?.type === 'VariableDeclarator' ? owner : undefined;
}

function searchesForRewritten(use: TSESTree.Node, context: AnalysisContext): boolean {
  const call = use.parent?.parent && findMethodCall(use.parent.parent);
  const [asked] = call?.object === use && MEMBERSHIP_METHODS.has(call.name) ? call.arguments : [];
  return asked !== undefined && isRewritten({ node: asked, way: [] }, context);
}
