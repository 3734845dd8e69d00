import { type CorrectionOptions, planCorrection } from '../analysis/findings/corrections.ts';
import type { FileFacts } from '../analysis/facts.ts';
import type { JudgedLiteral } from '../analysis/findings/judgement.ts';
import { codesElsewhere, meaningOf } from '../analysis/findings/meaning.ts';
import { type CorrectionEdits, writeCorrection } from '../edits/corrections.ts';
import { describeCode } from '../messages/describe.ts';
import { describeUnknown, unknownIdOf } from '../messages/unknown.ts';
import type { Problem, Suggestion } from './create-rule.ts';

/** The messages about a literal that has one right code, and their suggestions. */
export const CORRECTION_IDS = [
  'misspelled',
  'wrongCase',
  'wrongSeparator',
  'declared',
  'replaceWith',
  'removeEntry',
] as const;

type UnknownId = NonNullable<ReturnType<typeof unknownIdOf>> | 'declared' | 'otherProduct';

/** Finds the problem of a literal that is no code, with its correction; `undefined` if it is one, or was. */
export function findUnknownProblem(
  judged: Pick<JudgedLiteral, 'literal' | 'judgement'>,
  options: CorrectionOptions,
  facts: FileFacts,
): Problem<UnknownId | 'replaceWith' | 'removeEntry'> | undefined {
  const { literal, judgement } = judged;
  const id = unknownIdOf(judgement);
  if (id === undefined) return undefined;
  const correction = planCorrection(judged, options, facts);
  const { fix, choices, removal } = writeCorrection(literal, correction, facts);
  const { code, isDeclared } = correction;
  const elsewhere = codesElsewhere(judgement);
  const meaning = { ...meaningOf(judgement), ...(code !== undefined && { code }) };
  const { targets } = judgement.match === 'code' ? judgement.scope : facts.scope.scope;
  const data = {
    ...describeUnknown(literal.value, meaning, elsewhere, { ...facts.settings, targets }),
    ...(code !== undefined && describeCode(code, facts)),
  };
  return {
    loc: literal.loc,
    messageId: isDeclared ? 'declared' : elsewhere.length > 0 ? 'otherProduct' : id,
    data,
    fix,
    suggest: [
      ...suggestChoices(choices, facts),
      ...(removal === undefined ? [] : [{ messageId: 'removeEntry', data, edit: removal } as const]),
    ],
  };
}

/** Suggests to replace a literal by each of some codes. */
export function suggestChoices(
  choices: CorrectionEdits['choices'],
  facts: FileFacts,
): readonly Suggestion<'replaceWith'>[] {
  return choices.map(({ code, edit }) => ({ messageId: 'replaceWith', data: describeCode(code, facts), edit }));
}
