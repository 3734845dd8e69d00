import { type Outcome, OUTCOMES } from '../../analysis/call-coverage/types.ts';
import type { Bilingual, Language } from '../../language/language.ts';
import { type Values, render } from '../../language/sentence.ts';
import { groupBy } from '../../memo/group-by.ts';
import { columnsOf, countOf } from '../layout.ts';
import type { CodeNumbers, CoverageRecord, CoverageViolation, CoveredCall } from '../records.ts';
import type { Style } from '../style.ts';
import { EXITS, HEADS, LOSSES, SWALLOWED, TEXTS } from './texts.ts';
import { listWorthALook } from './worth-a-look.ts';

/** The number of calls that are shown as worth a look. */
const MOST_SHOWN = 10;

/** What was found as text: calls by product, action and outcome, the numbers, and the calls most worth a look. */
export function renderCoverage(record: CoverageRecord, language: Language, style: Style): string {
  const { calls, files, unparsed, violations } = record;
  const notes = unparsed.map(({ file, line, message }) =>
    style.yellow(render(TEXTS.unparsed[language], { file, line, said: message })),
  );
  if (calls.length === 0) return [...notes, render(TEXTS.none[language], { files: FILES[language](files) })].join('\n');
  return [
    ...notes,
    style.bold(renderHeading(record, language)),
    '',
    ...renderTable(calls, language),
    '',
    ...renderNumbers(record, language),
    ...renderWorth(calls, language, style),
    ...renderViolations(violations, language, style),
  ].join('\n');
}

const FILES: Bilingual<(count: number) => string> = { en: (count) => countOf(count, 'file'), zh: (count) => `${count} 个文件` };
const CALLS: Bilingual<(count: number) => string> = { en: (count) => countOf(count, 'call'), zh: (count) => `${count} 次调用` };
const PRODUCTS: Bilingual<(count: number) => string> = {
  en: (count) => countOf(count, 'product'),
  zh: (count) => `${count} 个产品`,
};

function renderHeading({ calls, files, registry }: CoverageRecord, language: Language): string {
  const products = new Set(calls.map(({ product }) => product)).size;
  return render(TEXTS.heading[language], {
    calls: CALLS[language](calls.length),
    products: PRODUCTS[language](products),
    files: FILES[language](files),
    date: registry.snapshotDate,
  });
}

/** A row for each product, and below it one for each action. */
function renderTable(calls: readonly CoveredCall[], language: Language): readonly string[] {
  const heads = HEADS[language];
  const rows = sortedGroups(calls, ({ product }) => product).flatMap(([product, ofProduct]) => [
    rowOf(product, ofProduct),
    ...sortedGroups(ofProduct, ({ action }) => action ?? render(TEXTS.unknownAction[language], {})).map(([action, ofAction]) =>
      rowOf(`  ${action}`, ofAction),
    ),
  ]);
  return columnsOf([['', heads.calls, ...OUTCOMES.map((outcome) => heads[outcome])], ...rows]);
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

function renderNumbers({ summary }: CoverageRecord, language: Language): readonly string[] {
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

function renderWorth(calls: readonly CoveredCall[], language: Language, style: Style): readonly string[] {
  const worth = listWorthALook(calls, MOST_SHOWN);
  if (worth.length === 0) return [];
  return [
    '',
    style.bold(render(TEXTS.worth[language], {})),
    ...worth.map((call) => `  ${renderEntry(call, language)}`),
  ];
}

function renderEntry(call: CoveredCall, language: Language): string {
  const { file, line, column, product, action } = call;
  const name = action === undefined ? product : `${product} ${action}`;
  return [`${file}:${line}:${column}`, name, explain(call, language)].join('  ');
}

function explain({ outcome, exit, reason, end: { line } }: CoveredCall, language: Language): string {
  if (exit !== undefined) return render(EXITS[exit][language], { line });
  if (reason !== undefined) return render(LOSSES[reason][language], { line });
  return outcome === 'swallowed' ? render(SWALLOWED[language], { line }) : HEADS[language][outcome];
}

function renderViolations(
  violations: readonly CoverageViolation[],
  language: Language,
  style: Style,
): readonly string[] {
  const lines = violations.map(({ gate, found, wanted }) =>
    style.red(
      gate === 'min'
        ? render(TEXTS.belowMin[language], { found, wanted })
        : render(TEXTS.failedOn[language], { count: CALLS[language](found), outcome: HEADS[language][gate] }),
    ),
  );
  return lines.length === 0 ? [] : ['', ...lines];
}
