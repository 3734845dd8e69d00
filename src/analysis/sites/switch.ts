import type { TSESTree } from '@typescript-eslint/utils';
import type { AnalysisContext } from '../context.ts';
import { createLiterals, findConstantString } from '../constants/constant-strings.ts';
import { skipTypeSyntax } from '../syntax/syntax.ts';
import { createSite } from './create-site.ts';
import type { CodeSite } from './code-site.ts';

/** `switch (err.code) { case 'AuthFailure.TokenFailure': … }`. In `switch (true)` each case is a site of its own. */
export function findSwitchSite(node: TSESTree.SwitchStatement, context: AnalysisContext): CodeSite | undefined {
  const tests = node.cases.flatMap(({ test }) => test ?? []);
  const constants = tests.map((test) => findConstantString(test, context.sourceCode));
  const literals = createLiterals(constants.filter((constant) => constant !== undefined));
  const site = createSite({ kind: 'switch', node, compared: node.discriminant, literals }, context);
  // A case that is computed, or comes from another file, may be any code.
  const isOpen = tests.some((test, index) => constants[index] === undefined && !isPlainValue(test));
  return site && isOpen ? { ...site, isOpen } : site;
}

/** A value that is no code: `0`, `-1`, `null`, `undefined`, `void 0`. */
function isPlainValue(test: TSESTree.Expression): boolean {
  const plain = skipTypeSyntax(test);
  if (plain.type === 'Identifier') return plain.name === 'undefined';
  return plain.type === 'Literal' || plain.type === 'UnaryExpression';
}
