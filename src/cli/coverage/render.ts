import type { Language } from '../../language/language.ts';
import { render } from '../../language/sentence.ts';
import { columnsOf } from '../layout.ts';
import type { CoverageRecord, CoveredCall } from '../records.ts';
import type { Style } from '../style.ts';
import { describeBaseline } from './describe-baseline.ts';
import { describeCallLine } from './name-call.ts';
import { FILES, listRows, listViolationLines, renderHeading, renderNumbers } from './render-parts.ts';
import type { JudgedCoverage } from './report.ts';
import { PLAIN, showUnseen } from './show-unseen.ts';
import { TEXTS } from './texts.ts';
import { listWorthALook } from './worth-a-look.ts';

/** The number of calls that are shown as worth a look. */
const MOST_SHOWN = 10;

/** What was found as text: calls by product, action and outcome, the numbers, and the calls most worth a look. */
export function renderCoverage({ record, open }: JudgedCoverage, language: Language, style: Style): string {
  const { calls, files, unparsed } = record;
  const notes = unparsed.map(({ file, line, message }) =>
    style.yellow(render(TEXTS.unparsed[language], { file: showUnseen(file), line, said: showUnseen(message) })),
  );
  if (calls.length === 0) return [...notes, render(TEXTS.none[language], { files: FILES[language](files) })].join('\n');
  return [
    ...notes,
    style.bold(renderHeading(record, language)),
    '',
    ...columnsOf(listRows(calls, language)),
    '',
    ...renderNumbers(record, language),
    ...renderWorth(open, language, style),
    ...renderVerdict(record, language, style),
  ].join('\n');
}

function renderWorth(calls: readonly CoveredCall[], language: Language, style: Style): readonly string[] {
  const worth = listWorthALook(calls, MOST_SHOWN);
  if (worth.length === 0) return [];
  return [
    '',
    style.bold(render(TEXTS.worth[language], {})),
    ...worth.map((call) => `  ${describeCallLine(call, PLAIN, language)}`),
  ];
}

function renderVerdict({ violations, baseline }: CoverageRecord, language: Language, style: Style): readonly string[] {
  const lines = [
    ...(baseline === undefined ? [] : describeBaseline(baseline, language, PLAIN)),
    ...listViolationLines(violations, language).map(style.red),
  ];
  return lines.length === 0 ? [] : ['', ...lines];
}
