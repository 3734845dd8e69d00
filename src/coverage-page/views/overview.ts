import { groupBy } from '../../memo/group-by.ts';
import { barOf } from '../bars.ts';
import type { Outcome } from '../data.ts';
import { element } from '../dom.ts';
import { badgeOf, iconOf } from '../icons.ts';
import { linkToAction, linkToCall, linkToCalls, outcomeOf } from '../links.ts';
import type { Call, Model } from '../model.ts';
import { scrollBox } from '../scroll-box.ts';
import { shownText } from '../shown-text.ts';
import { NUMBERS, OUTCOMES, STATES, type StateCounts, addCounts, countStates, numbersOf } from '../states.ts';
import { MEANINGS, NUMBER_MEANINGS, NUMBER_WORDS } from '../texts.ts';
import type { Context, View } from '../view.ts';
import type { Wording } from '../wording.ts';
import { createProductTable } from './products.ts';

/** The whole in figures: outcomes, codes, the calls most worth a look, and products. */
export function createOverview({ model, wording }: Context): View {
  const { say } = wording;
  const hasCalls = model.calls.length > 0;
  return {
    title: say('heading'),
    content: [
      element('p', { class: 'lead' }, hasCalls ? subtitleOf(model, wording) : noCalls(model, wording)),
      ...(hasCalls ? sectionsOf(model, wording) : []),
      model.unparsed.length === 0 ? undefined : unparsedSection(model, wording),
      legend(wording),
    ],
  };
}

function subtitleOf({ calls, files, date }: Model, { say, count }: Wording): string {
  const products = new Set(calls.map(({ product }) => product)).size;
  return say('subtitle', {
    calls: count(calls.length, 'call'),
    products: count(products, 'product'),
    files: count(files, 'file'),
    date,
  });
}

function noCalls({ files }: Model, { say, count }: Wording): string {
  return say('none', { files: count(files, 'file') });
}

function sectionsOf(model: Model, wording: Wording): readonly HTMLElement[] {
  return [
    outcomeSection(model.calls, wording),
    codeSection(model, wording),
    ...(model.worthALook.length === 0 ? [] : [worthSection(model.worthALook, wording)]),
    sectionOf(wording.say('products'), createProductTable(model.calls, wording)),
  ];
}

function sectionOf(title: string, ...content: readonly (Node | string)[]): HTMLElement {
  return element('section', {}, element('h2', {}, title), content);
}

function outcomeSection(calls: readonly Call[], wording: Wording): HTMLElement {
  const counts = countStates(calls.map(({ outcome }) => outcome));
  const { say } = wording;
  return sectionOf(
    say('outcomes'),
    element('p', { class: 'note' }, say('outcomesNote')),
    element('div', { class: 'large' }, barOf(counts, wording)),
    element(
      'ul',
      { class: 'outcomes', role: 'list' },
      OUTCOMES.map((outcome) => element('li', {}, outcomeEntry(outcome, counts[outcome], calls.length, wording))),
    ),
  );
}

function outcomeEntry(outcome: Outcome, count: number, total: number, wording: Wording): HTMLElement {
  const { number, percent, stateWord, of } = wording;
  const entry = [
    badgeOf(outcome, stateWord(outcome)),
    element('span', { class: 'figure' }, number(count)),
    element('span', { class: 'share' }, percent(count, total)),
  ];
  const content = element('span', { class: 'outcome', title: of(MEANINGS[outcome]) }, entry);
  return count === 0 ? content : linkToCalls(content, { outcome });
}

function codeSection({ calls, commonCodes }: Model, wording: Wording): HTMLElement {
  const { say, number, of } = wording;
  const distinct = new Set(calls.flatMap(({ codes }) => codes.map(({ code }) => code))).size;
  const own = addCounts(calls.map(({ counts }) => counts));
  const common = addCounts(calls.map(({ commonCounts }) => commonCounts));
  const { total } = numbersOf(own);
  const heads = NUMBERS.map((name) =>
    element(
      'th',
      { scope: 'col' },
      element('span', { class: 'number-word' }, of(NUMBER_WORDS[name])),
      element('span', { class: 'number-meaning' }, of(NUMBER_MEANINGS[name])),
    ),
  );
  const table = element(
    'table',
    { class: 'numbers' },
    element('thead', {}, element('tr', {}, element('th', { scope: 'col' }, say('numbersFor')), heads)),
    element(
      'tbody',
      {},
      numberRow(say('ofActions', { total: number(total), distinct: number(distinct) }), own, wording),
      numberRow(say('common', { count: number(commonCodes.length) }), common, wording),
    ),
  );
  return sectionOf(say('codes'), element('p', { class: 'note' }, say('codesNote')), scrollBox(say('codes'), table));
}

function numberRow(head: string, counts: StateCounts, wording: Wording): HTMLElement {
  const numbers = numbersOf(counts);
  const { number, percent } = wording;
  return element(
    'tr',
    {},
    element('th', { scope: 'row' }, element('span', { class: 'row-head' }, head), barOf(counts, wording)),
    NUMBERS.map((name) =>
      element(
        'td',
        { 'data-number': name },
        element('span', { class: 'percent' }, percent(numbers[name], numbers.total)),
        element('span', { class: 'share' }, number(numbers[name])),
      ),
    ),
  );
}

function worthSection(calls: readonly Call[], wording: Wording): HTMLElement {
  const { say, why } = wording;
  const heads = [say('outcome'), say('action'), say('file'), say('why')];
  const table = element(
    'table',
    { class: 'worth' },
    element(
      'thead',
      {},
      element(
        'tr',
        {},
        heads.map((head) => element('th', { scope: 'col' }, head)),
      ),
    ),
    element(
      'tbody',
      {},
      calls.map((call) =>
        element(
          'tr',
          {},
          element('td', {}, outcomeOf(call, wording)),
          element('td', {}, linkToAction(call, call.name)),
          element('th', { scope: 'row' }, linkToCall(call)),
          element('td', { class: 'prose' }, why(call)),
        ),
      ),
    ),
  );
  return sectionOf(say('worth'), scrollBox(say('worth'), table));
}

function unparsedSection({ unparsed }: Model, { say }: Wording): HTMLElement {
  const heads = [say('file'), say('line'), say('message')];
  const rows = Array.from(groupBy(unparsed, ({ file }) => file).values(), ([{ file, line, message }]) =>
    element(
      'tr',
      {},
      element('th', { scope: 'row', class: 'place' }, shownText(file)),
      element('td', {}, line),
      element('td', { class: 'prose' }, shownText(message)),
    ),
  );
  const head = element(
    'tr',
    {},
    heads.map((text) => element('th', { scope: 'col' }, text)),
  );
  const table = element('table', {}, element('thead', {}, head), element('tbody', {}, rows));
  return sectionOf(say('unparsed'), scrollBox(say('unparsed'), table));
}

function legend({ say, stateWord, of }: Wording): HTMLElement {
  const rows = STATES.map((state) => [
    element('dt', {}, iconOf(state), stateWord(state)),
    element('dd', {}, of(MEANINGS[state])),
  ]);
  return sectionOf(say('legend'), element('dl', { class: 'legend' }, rows));
}
