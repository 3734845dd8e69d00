import { groupBy } from '../../../memo/group-by.ts';
import { oncePerObject } from '../../../memo/once.ts';
import type { CodeLiteral } from '../../constants/code-literal.ts';
import type { FileFacts } from '../../facts.ts';
import { judge } from '../judgement.ts';
import { meaningOf } from '../meaning.ts';
import { isPartlyTested } from './partial-tests.ts';
import { indexTexts } from './text-index.ts';

/** A code that is to replace the text of a literal. */
export interface Target {
  readonly literal: CodeLiteral;
  readonly code: string;
}

/**
 * Why a file may handle a code already: `right-code`, it holds the code itself, in whatever spelling; `partial-test`, it tests
 * for a part of the code; `rival`, another wrong text means the same code.
 */
export type Conflict = 'right-code' | 'partial-test' | 'rival';

/**
 * Whether a code that replaces a literal may conflict with another use of the same code in the file: then what is done for the
 * code would change. It does not matter where the other use is, since constants, calls and tables carry a code anywhere.
 */
export function findConflict({ literal, code }: Target, facts: FileFacts): Conflict | undefined {
  const { value, match } = literal;
  const texts = indexTexts(facts.sourceCode);
  if (match !== 'code') return texts.withPart(code).length > 0 ? 'right-code' : undefined;
  const isSpelledOtherwise = texts.likeIt(code).some((text) => text !== value);
  if (isSpelledOtherwise || texts.withWord(code).length > 0) return 'right-code';
  const isRival = meaningsIn(facts)(code).some((other) => other.isProven && other.text !== value);
  if (isRival) return 'rival';
  return isPartlyTested(code, facts) ? 'partial-test' : undefined;
}

/**
 * Whether a code is to be offered for another text of the file instead, since some tools apply all first offers at once. Only
 * the text whose best meaning it is gets the offer.
 */
export function isOfferedElsewhere({ literal: { value }, code }: Target, facts: FileFacts): boolean {
  const meanings = meaningsIn(facts)(code);
  const own = meanings.find(({ text }) => text === value);
  const isBest = own === undefined || own.codes[0] === code;
  return meanings.some((other) => other.text !== value && (!isBest || other.codes[0] === code));
}

/** The codes that a wrong text of a file may mean, best first, and whether that is proven. */
interface TextMeaning {
  readonly text: string;
  readonly codes: readonly string[];
  readonly isProven: boolean;
}

/** The meanings of the texts of a file, by code. */
const meaningsIn = oncePerObject((facts: FileFacts): ((code: string) => readonly TextMeaning[]) => {
  const literals = [...facts.sites.flatMap((site) => site.literals), ...facts.codeStrings];
  const byText = new Map(literals.map((literal) => [`${literal.match} ${literal.value}`, literal]));
  const pairs = Array.from(byText.values(), (literal) => {
    const { code, candidates } = meaningOf(judge(literal, facts));
    const codes = code === undefined ? candidates : [code];
    const meaning = { text: literal.value, codes, isProven: code !== undefined };
    return codes.map((each) => ({ code: each, meaning }));
  });
  const byCode = groupBy(pairs.flat(), ({ code }) => code);
  return (code) => (byCode.get(code) ?? []).map(({ meaning }) => meaning);
});
