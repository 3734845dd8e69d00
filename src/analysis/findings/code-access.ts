import type { TSESTree } from '@typescript-eslint/utils';
import { findOnlyDefinition } from '../constants/definitions.ts';
import { findTypeClass } from '../evidence/error-classes/error-types.ts';
import { findElementName, findVariableOf } from '../syntax/member-names.ts';
import { usesTypeScript } from '../syntax/nodes.ts';
import { referencesOf } from '../syntax/references.ts';
import { climbTypeSyntax, isFunction, skipTypeSyntax, type SourceCode } from '../syntax/syntax.ts';

/** How the code of an error is read. */
export interface CodeAccess {
  /** As people say it: `err.code`. */
  readonly text: string;
  /** As the file has to write it: `(err as { code?: string }).code` where TypeScript may know no `code` of the error. */
  readonly written: string;
}

/** What follows an error to read its code. */
export type Access = `${'.' | '?.'}${'code' | 'Code'}`;

/**
 * Reads the code of an error in a form that compiles: in TypeScript what a `catch` catches is `unknown`, and it is an `Error`
 * behind `instanceof`. The `Error` of a response has the type that the file gives it.
 */
export function accessCode(error: TSESTree.Node, access: Access, sourceCode: SourceCode): CodeAccess {
  const bare = sourceCode.getText(skipTypeSyntax(error));
  const isKnown = access.endsWith('Code') || !usesTypeScript(sourceCode) || mayHaveCode(error, sourceCode);
  const holder = isKnown ? writeHolder(error, sourceCode) : `(${bare} as { code?: string })`;
  return { text: `${bare}${access}`, written: `${holder}${access}` };
}

/** `err as any` → `(err as any)`. */
function writeHolder(error: TSESTree.Node, sourceCode: SourceCode): string {
  const text = sourceCode.getText(error);
  return findCast(error) === undefined ? text : `(${text})`;
}

/** The type that an error is cast to, if it is. */
function findCast(error: TSESTree.Node): TSESTree.TypeNode | undefined {
  return error.type === 'TSAsExpression' || error.type === 'TSTypeAssertion' ? error.typeAnnotation : undefined;
}

/** Whether the type of an error is open, or has a `code`. */
function mayHaveCode(error: TSESTree.Node, sourceCode: SourceCode): boolean {
  const cast = findCast(error);
  if (cast !== undefined) return hasCode(cast, sourceCode);
  const plain = skipTypeSyntax(error);
  return plain.type === 'Identifier' && isVariableWithCode(plain, sourceCode);
}

/** What a handler of a promise or a callback is called with is `any`, but a test for a class narrows that as well. */
function isVariableWithCode(name: TSESTree.Identifier, sourceCode: SourceCode): boolean {
  const definition = findOnlyDefinition(name, sourceCode);
  const bound = definition?.name;
  if (definition === undefined || bound?.type !== 'Identifier') return false;
  const annotation = bound.typeAnnotation?.typeAnnotation;
  const isOpen = annotation === undefined ? isFunction(definition.node) : hasCode(annotation, sourceCode);
  return isOpen && !isTestedForClass(name, sourceCode);
}

function hasCode(type: TSESTree.TypeNode, sourceCode: SourceCode): boolean {
  if (type.type === 'TSTypeLiteral') return type.members.some((member) => findElementName(member) === 'code');
  return type.type === 'TSAnyKeyword' || (type.type === 'TSTypeReference' && findTypeClass(type, sourceCode) === 'sdk');
}

/** `err instanceof Error`. */
function isTestedForClass(name: TSESTree.Identifier, sourceCode: SourceCode): boolean {
  const variable = findVariableOf(name, sourceCode);
  return (variable === undefined ? [] : referencesOf(variable)).some(({ identifier }) => {
    const tested = climbTypeSyntax(identifier);
    const { parent } = tested;
    return parent?.type === 'BinaryExpression' && parent.operator === 'instanceof' && parent.left === tested;
  });
}
