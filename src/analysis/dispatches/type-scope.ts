import type { TSESTree } from '@typescript-eslint/utils';
import { oncePerObject } from '../../memo/once.ts';
import { type Registry, WHOLE_REGISTRY } from '../../registry/index.ts';
import type { CodeExpression } from '../code-expressions/code-expression.ts';
import { findCodeOfNamespace } from '../code-expressions/namespace-expressions.ts';
import { findConstInitializer } from '../constants/definitions.ts';
import { type WrittenType, readWrittenType } from '../constants/string-types.ts';
import { isTypedElsewhere } from '../constants/types-around.ts';
import type { FileFacts } from '../facts.ts';
import { skipConversions } from '../syntax/conversions.ts';
import { findStringsOfTypes } from '../syntax/imported-types.ts';
import { findVariableOf } from '../syntax/member-names.ts';
import type { SourceCode } from '../syntax/syntax.ts';
import { typesOf } from '../syntax/type-information.ts';
import { findWrittenType } from '../syntax/written-types.ts';
import type { SiteScope } from './scope-codes.ts';

/**
 * The scope that the type of an expression gives: the codes of `'A' | 'B'`, whatever the products list besides. It has no code
 * where another file declares the type, and no type information says what it is. `undefined` for a type that allows any text.
 */
export const findTypeScope = oncePerObject((expression: CodeExpression, facts: FileFacts): SiteScope | undefined => {
  const code = findCodeOfNamespace(expression.node, facts.sourceCode) ?? expression.node;
  const type = [code, skipConversions(code)].map((node) => readTypeOf(node, facts)).find((each) => each !== 'open');
  return createScope(type ?? readTypeAround(code, facts), facts.settings.registry);
});

/** By type information where there is any, else by what the file itself writes. */
function readTypeOf(node: TSESTree.Node, facts: FileFacts): WrittenType {
  if (isCastToKeys(node, facts.sourceCode)) return 'open';
  const types = typesOf(node, facts.sourceCode);
  if (types.length === 0) return readWrittenType(node, facts.sourceCode);
  return findStringsOfTypes(types) ?? 'open';
}

/** What is left where no type information and no annotation says what the type is. */
function readTypeAround(node: TSESTree.Node, { sourceCode }: FileFacts): WrittenType {
  const isWritten = [node, skipConversions(node)].some((each) => findWrittenType(each, sourceCode) !== undefined);
  const isKnown = isWritten || isCastToKeys(node, sourceCode) || typesOf(node, sourceCode).length > 0;
  return !isKnown && isTypedElsewhere(node, sourceCode) ? 'unknown' : 'open';
}

/** `TEXTS[err.code as keyof typeof TEXTS]`: the cast makes the look-up compile, and says nothing of what arrives. */
function isCastToKeys(node: TSESTree.Node, sourceCode: SourceCode): boolean {
  const value = (node.type === 'Identifier' && findConstInitializer(node, sourceCode)) || node;
  const isCast = value.type === 'TSAsExpression' || value.type === 'TSTypeAssertion';
  return isCast && isTypeOfKeys(value.typeAnnotation, sourceCode);
}

function isTypeOfKeys(type: TSESTree.Node, sourceCode: SourceCode): boolean {
  if (type.type !== 'TSTypeReference') return type.type === 'TSTypeOperator' && type.operator === 'keyof';
  const definition = findVariableOf(type.typeName, sourceCode)?.defs[0]?.node;
  return definition?.type === 'TSTypeAliasDeclaration' && definition.typeAnnotation.type === 'TSTypeOperator';
}

function createScope(type: WrittenType, registry: Registry): SiteScope | undefined {
  if (type === 'open') return undefined;
  const { values, isEnum } = type === 'unknown' ? { values: [], isEnum: false } : type;
  // An application may add codes of its own to the type, and the list of codes can be newer than it. What was only seen is not asked for.
  const listed = registry.codesIn(WHOLE_REGISTRY);
  const codes = [...new Set(values)].filter((code) => listed.has(code)).sort();
  return { source: 'type', targets: [], isComplete: false, codes, ...(isEnum && { isEnum }) };
}
