import { type Verdict, explain } from '../../src/registry/explain/index.ts';
import { type Registry, type Scope } from '../../src/registry/index.ts';
import wrongCodes from './wrong-codes.json' with { type: 'json' };

/**
 * A wrong code of a public program, with what somebody who knows the product wrote down as right before any was explained. Half `A` was
 * worked with; half `B` is explained only to see what was reached.
 */
interface WrongCode {
  readonly product: string;
  /** Missing where the program does not show the call. */
  readonly action?: string;
  readonly code: string;
  /** What the program does with it. */
  readonly does: string;
  /** Best first; none where nothing should be suggested. */
  readonly right: readonly string[];
  /** Codes that would do as well. */
  readonly alsoRight: readonly string[];
  readonly half: string;
}

export const HALVES = ['A', 'B'] as const;
export type Half = (typeof HALVES)[number];

/** How the suggestions for the wrong codes of a half turned out, in numbers of codes. */
export interface Suggested {
  readonly count: number;
  /** Those for which there is something to suggest. */
  readonly withRight: number;
  readonly rightFirst: number;
  readonly rightAmongThree: number;
  /** The first suggestion is wrong, or there should be none. */
  readonly wrongFirst: number;
  /** There is a right code, but no suggestion. */
  readonly nothing: number;
  /** A suggestion cannot arrive from the call, or from any of the product where the call is not known. */
  readonly cannotArrive: number;
}

/** Explains the wrong codes of a half in the scope of the call, as a rule does. */
export function replayWrongCodes(half: Half, registry: Registry): Suggested {
  const all: readonly WrongCode[] = wrongCodes;
  const codes = all.filter((one) => one.half === half);
  const answers = codes.map((one) => ({ ...one, suggested: suggest(one, registry) }));
  const isGood = ({ right, alsoRight }: WrongCode, code: string | undefined): boolean =>
    code !== undefined && (right.includes(code) || alsoRight.includes(code));
  const some = answers.filter(({ right }) => right.length > 0);
  const count = (test: (answer: (typeof answers)[number]) => boolean, among = answers) => among.filter(test).length;
  return {
    count: answers.length,
    withRight: some.length,
    rightFirst: count((answer) => isGood(answer, answer.suggested[0]), some),
    rightAmongThree: count((answer) => answer.suggested.some((code) => isGood(answer, code)), some),
    wrongFirst: count((answer) => answer.suggested.length > 0 && !isGood(answer, answer.suggested[0])),
    nothing: count(({ suggested }) => suggested.length === 0, some),
    cannotArrive: count((answer) => answer.suggested.some((code) => !registry.isCode(code, scopeOf(answer)))),
  };
}

function scopeOf({ product, action }: WrongCode): Scope {
  return { targets: [{ product, ...(action !== undefined && { action }) }] };
}

function suggest(wrong: WrongCode, registry: Registry): readonly string[] {
  const verdict: Verdict = explain(wrong.code, scopeOf(wrong), registry);
  if ('code' in verdict) return [verdict.code];
  return 'candidates' in verdict ? verdict.candidates : [];
}
