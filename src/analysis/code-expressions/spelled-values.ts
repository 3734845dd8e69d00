import type { TSESTree } from '@typescript-eslint/utils';
import { oncePerObject } from '../../memo/once.ts';
import { findAdditions } from '../constants/additions.ts';
import { findConstantString } from '../constants/constant-strings.ts';
import { readEntries } from '../constants/entries.ts';
import { findEntryPart } from '../constants/iterations.ts';
import type { AnalysisContext } from '../context.ts';
import { everyEnd } from '../flow/trace-values.ts';
import { getEvaluator } from '../sdk-calls/index.ts';
import { isNothing } from '../syntax/conversions.ts';
import type { SourceCode } from '../syntax/syntax.ts';

/**
 * Whether an expression can only have texts that the file spells out: `ok ? 'A' : 'B'`, a variable that is given nothing else, an
 * entry of a list, a key of a table, a parameter of a function that all calls pass texts to. Then no call decides which arrive.
 */
export function isSpelledOut(node: TSESTree.Node, context: AnalysisContext): boolean {
  return allSpelled(context)({ node, way: [] });
}

const allSpelled = oncePerObject((context: AnalysisContext) =>
  everyEnd(
    ({ node, way }) => way.length === 0 && (isNothing(node) || isText(node, context.sourceCode)),
    getEvaluator(context),
  ),
);

function isText(node: TSESTree.Node, sourceCode: SourceCode): boolean {
  if (findConstantString(node, sourceCode) !== undefined) return true;
  const part = findEntryPart(node, sourceCode);
  if (part === undefined) return false;
  const { strings, isWhole } = readEntries(part, sourceCode);
  const additions = findAdditions(part.list, sourceCode);
  return isWhole && strings.length > 0 && !additions.isOpen && additions.keys.length === 0;
}
