import type { TSESTree } from '@typescript-eslint/utils';
import { findConstantString, findSpelledString, type ConstantString } from '../../constants/constant-strings.ts';
import { listObjectKeys } from '../../constants/tables.ts';
import type { AnalysisContext } from '../../context.ts';
import { isCodeName, isNameOfCodes } from '../../evidence/code-names.ts';
import { getPropertyName } from '../../syntax/eslint-utils.ts';
import { skipTypeSyntax } from '../../syntax/syntax.ts';
import type { Definition } from './definition.ts';
import { findDeclaredName, listTypeNames } from './names.ts';
import { isSearchedForRewritten } from './rewritten-searches.ts';

/** A list. Its name must be a plural: a single code is no list. */
export function createList(node: TSESTree.ArrayExpression, context: AnalysisContext): Definition {
  const entries = node.elements.flatMap((element) => (element && findSpelledString(skipTypeSyntax(element))) ?? []);
  return { node, entries, findName: () => findListName(node, context) };
}

function findListName(node: TSESTree.ArrayExpression, context: AnalysisContext): string | undefined {
  const { sourceCode } = context;
  const declared = findDeclaredName(node, sourceCode) ?? '';
  const name =
    isNameOfCodes(declared) && /codes$/i.test(declared)
      ? declared
      : listTypeNames(node, sourceCode).find(isNameOfCodes);
  return name === undefined || isSearchedForRewritten(node, context) ? undefined : name;
}

/** A table by its keys, and by its values. */
export function createTables(node: TSESTree.ObjectExpression, { sourceCode }: AnalysisContext): readonly Definition[] {
  const findName = () => {
    const name = findDeclaredName(node, sourceCode) ?? '';
    // `ErrorCode` is an enum; `code` is that of an error, whatever it is made of.
    return isNameOfCodes(name) && /^[A-Z]|[cC]odes$/.test(name) ? name : undefined;
  };
  return [listObjectKeys(node, sourceCode), listObjectValues(node)].map((entries) => ({ node, entries, findName }));
}

/** The values of an object of constants. An object with a `code` is an error, and fixtures invent codes freely. */
function listObjectValues({ properties }: TSESTree.ObjectExpression): readonly ConstantString[] {
  const fields = properties.filter((property) => property.type === 'Property');
  if (fields.some((property) => isCodeName(getPropertyName(property) ?? ''))) return [];
  return fields.flatMap(({ value }) => findSpelledString(value) ?? []);
}

/** An enum, whose members may be constants with names of their own. */
export function createEnum(node: TSESTree.TSEnumDeclaration, { sourceCode }: AnalysisContext): Definition {
  const entries = node.body.members.flatMap(({ id, initializer }) => {
    const constant = initializer && findConstantString(initializer, sourceCode);
    const ownName = id.type === 'Identifier' ? id.name : (findSpelledString(id)?.value ?? '');
    return constant ? { ...constant, ownName } : [];
  });
  return { node, entries, findName: () => (isNameOfCodes(node.id.name) ? node.id.name : undefined) };
}
