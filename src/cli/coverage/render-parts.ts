import { type Outcome, OUTCOMES } from '../../analysis/call-coverage/types.ts';
import type { Bilingual, Language } from '../../language/language.ts';
import { type Values, render } from '../../language/sentence.ts';
import { groupBy } from '../../memo/group-by.ts';
import { countOf } from '../layout.ts';
import type { CodeNumbers, CoverageRecord, CoverageViolation, CoveredCall } from '../records.ts';
import { HEADS, TEXTS } from './texts.ts';

/** `3 files` */
export const FILES: Bilingual<(count: number) => string> = {
  en: (count) => countOf(count, 'file'),
  zh: (count) => `${count} 个文件`,
};
/** `3 calls` */
export const CALLS: Bilingual<(count: number) => string> = {
  en: (count) => countOf(count, 'call'),
  zh: (count) => `${count} 次调用`,
};
const PRODUCTS: Bilingual<(count: number) => string> = {
  en: (count) => countOf(count, 'product'),
  zh: (count) => `${count} 个产品`,
};

/** How much was found, of which registry. */
export function renderHeading({ calls, files, registry }: CoverageRecord, language: Language): string {
  const products = new Set(calls.map(({ product }) => product)).size;
  return render(TEXTS.heading[language], {
    calls: CALLS[language](calls.length),
    products: PRODUCTS[language](products),
    files: FILES[language](files),
    date: registry.snapshotDate,
  });
}

/** The heads of the columns; then a row for each product, and below it one for each action. */
export function listRows(calls: readonly CoveredCall[], language: Language): readonly (readonly string[])[] {
  const heads = HEADS[language];
  const rows = sortedGroups(calls, ({ product }) => product).flatMap(([product, ofProduct]) => [
    rowOf(product, ofProduct),
    ...sortedGroups(ofProduct, ({ action }) => action ?? render(TEXTS.unknownAction[language], {})).map(
      ([action, ofAction]) => rowOf(`  ${action}`, ofAction),
    ),
  ]);
  return [['', heads.calls, ...OUTCOMES.map((outcome) => heads[outcome])], ...rows];
}

function sortedGroups(
  calls: readonly CoveredCall[],
  keyOf: (call: CoveredCall) => string,
): readonly (readonly [string, readonly CoveredCall[]])[] {
  return [...groupBy(calls, keyOf)].sort(([left], [right]) => (left < right ? -1 : 1));
}

/** No outcome is a dot, so that the others catch the eye. */
function rowOf(name: string, calls: readonly CoveredCall[]): readonly string[] {
  const count = (outcome: Outcome) => calls.filter((call) => call.outcome === outcome).length;
  return [name, String(calls.length), ...OUTCOMES.map((outcome) => String(count(outcome) || '·'))];
}

/** How many of the codes are handled, a line for those of actions and one for common ones. */
export function renderNumbers({ summary }: Pick<CoverageRecord, 'summary'>, language: Language): readonly string[] {
  const { codes, commonCodes } = summary;
  return [
    render(TEXTS.codes[language], { ...percentsOf(codes, language), total: codes.total, distinct: codes.distinct }),
    render(TEXTS.commonCodes[language], percentsOf(commonCodes, language)),
  ];
}

type Part = 'named' | 'decided' | 'lost' | 'unknown';

function percentsOf(numbers: CodeNumbers, language: Language): Values<Part> {
  const percent = (part: Part) => {
    const share = numbers.total === 0 ? 0 : Math.round((100 * numbers[part]) / numbers.total);
    return language === 'en' ? `${share} %` : `${share}%`;
  };
  return { named: percent('named'), decided: percent('decided'), lost: percent('lost'), unknown: percent('unknown') };
}

/** What `--fail-on` and `--min` want and do not get, a line each. */
export function listViolationLines(violations: readonly CoverageViolation[], language: Language): readonly string[] {
  return violations.map(({ gate, found, wanted }) =>
    gate === 'min'
      ? render(TEXTS.belowMin[language], { found, wanted })
      : render(TEXTS.failedOn[language], { count: CALLS[language](found), outcome: HEADS[language][gate] }),
  );
}
