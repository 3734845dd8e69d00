import { isMeantElsewhere } from './corrected-codes.ts';
import { isTestedRoughly } from './rough-tests.ts';
import { indexTexts } from './text-index.ts';
import type { CodeLiteral } from '../../constants/code-literal.ts';
import type { FileFacts } from '../../facts.ts';
import type { SourceCode } from '../../syntax/syntax.ts';

/**
 * Why a file may handle a code already: `right-code`, it holds the code itself, in whatever spelling; `rough-test`, it asks
 * for a part of it; `rival`, another wrong text means the same code.
 */
export type Meeting = 'right-code' | 'rough-test' | 'rival';

/**
 * Whether a code that would take the place of a literal may meet itself in the file: then what is done for it would change.
 * Where it stands does not matter, since constants, calls and tables carry it anywhere.
 */
export function findMeeting(
  { value, match }: CodeLiteral,
  code: string,
  facts: FileFacts,
  sourceCode: SourceCode,
): Meeting | undefined {
  const texts = indexTexts(sourceCode);
  if (match !== 'code') return texts.withPart(code).length > 0 ? 'right-code' : undefined;
  const isSpelledOtherwise = [...texts.likeIt(code)].some((text) => text !== value);
  if (isSpelledOtherwise || texts.withWord(code).length > 0) return 'right-code';
  if (isMeantElsewhere(code, value, facts)) return 'rival';
  return isTestedRoughly(code, facts, sourceCode) ? 'rough-test' : undefined;
}
