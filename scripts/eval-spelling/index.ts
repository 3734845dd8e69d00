/**
 * `npm run eval:spelling`: how good corrections are, by three replays, in one table. Exits with 1 if a bound is broken.
 *
 * - history: every code that appeared since the history starts (2021-06-10) is explained with the registry of the day
 *   before, in the scope of its product. Each is right, so each fix is wrong.
 * - typos: made-up mistakes of one and two edits in codes of all products.
 * - real mistakes: wrong codes of the kinds that stand in public code.
 */
import { builtinRegistry } from '../../src/registry/index.ts';
import { replayHistory } from './history.ts';
import { REAL_MISTAKES } from './mistakes.ts';
import { type Answer, answer, productScope, replayTypos, shareOf } from './typos.ts';

const SEED = 20260821;
const SAMPLES = 6000;

/** What was reached and must not be lost. The figures are those of this script on the registry of 2026-08-21. */
const BOUNDS = {
  wrongInHistory: 10,
  oneEditFixed: 0.96,
  twoEditsFixedOrFirst: 0.9,
  realFixedOrFirst: 0.85,
  wrongTypos: 0,
} as const;

interface Row {
  readonly replay: string;
  readonly count: number;
  readonly text: string;
  readonly isWithin: boolean;
}

function rowOfHistory(): Row {
  const { appearances, wrong } = replayHistory(builtinRegistry);
  for (const { appearance, kind, fixedTo } of wrong) {
    console.log(`wrong fix in history: ${appearance.product} ${appearance.code} (${kind}) → ${fixedTo}`);
  }
  return {
    replay: 'history',
    count: appearances,
    text: `${wrong.length} wrong fixes (at most ${BOUNDS.wrongInHistory})`,
    isWithin: wrong.length <= BOUNDS.wrongInHistory,
  };
}

function rowOfTypos(edits: 1 | 2, scope: 'product' | 'registry'): Row {
  const answers = replayTypos({ seed: SEED, samples: SAMPLES, edits, scope }, builtinRegistry);
  const isEnough =
    edits === 1
      ? scope === 'registry' || shareOf(answers, 'fixed') >= BOUNDS.oneEditFixed
      : shareOf(answers, 'fixed', 'first') >= BOUNDS.twoEditsFixedOrFirst;
  const wrong = answers.filter(({ outcome }) => outcome === 'wrong');
  for (const { product, literal, meant } of wrong)
    console.log(`wrong fix of a typo: ${product} ${literal}, meant ${meant}`);
  return {
    replay: `${edits} edit${edits === 1 ? '' : 's'}, scope ${scope}`,
    count: answers.length,
    text: describe(answers),
    isWithin: isEnough && wrong.length <= BOUNDS.wrongTypos,
  };
}

function rowOfRealMistakes(): Row {
  const answers = REAL_MISTAKES.map((mistake) => answer(mistake, productScope(mistake), builtinRegistry));
  return {
    replay: 'real mistakes',
    count: answers.length,
    text: describe(answers),
    isWithin: shareOf(answers, 'fixed', 'first') >= BOUNDS.realFixedOrFirst,
  };
}

function describe(answers: readonly Answer[]): string {
  const outcomes = ['fixed', 'first', 'suggested', 'missed', 'wrong'] as const;
  return outcomes.map((outcome) => `${outcome} ${(shareOf(answers, outcome) * 100).toFixed(1)} %`).join(', ');
}

const rows = [
  rowOfHistory(),
  rowOfTypos(1, 'product'),
  rowOfTypos(1, 'registry'),
  rowOfTypos(2, 'product'),
  rowOfTypos(2, 'registry'),
  rowOfRealMistakes(),
];
for (const { replay, count, text, isWithin } of rows) {
  console.log(`${replay.padEnd(24)} ${String(count).padStart(6)}  ${text}${isWithin ? '' : '  OUT OF BOUNDS'}`);
}
if (rows.some(({ isWithin }) => !isWithin)) process.exitCode = 1;
