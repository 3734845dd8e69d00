import type { TSESTree } from '@typescript-eslint/utils';
import { findOnlyDefinition } from '../constants/definitions.ts';
import type { AnalysisContext } from '../context.ts';
import { isLodash, isNamed } from '../syntax/method-calls.ts';
import { skipTypeSyntax } from '../syntax/syntax.ts';

const LIBRARY = /^(?:lodash(?:-es)?|ramda)(?:\/|$)/;

/** Whether a function is a member of lodash or Ramda by its usual name, or imported from it: `_.cond`, `R.cond`, `cond`. */
export function isLibraryFunction(callee: TSESTree.Node, { sourceCode }: Pick<AnalysisContext, 'sourceCode'>): boolean {
  const plain = skipTypeSyntax(callee);
  if (plain.type === 'MemberExpression') return isLodash(plain.object) || isNamed(plain.object, 'R', 'ramda');
  const definition = plain.type === 'Identifier' ? findOnlyDefinition(plain, sourceCode) : undefined;
  return definition?.parent?.type === 'ImportDeclaration' && LIBRARY.test(definition.parent.source.value);
}
