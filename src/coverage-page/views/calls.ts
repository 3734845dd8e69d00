import { barOf } from '../bars.ts';
import { element, append } from '../dom.ts';
import { linkToAction, linkToCall, outcomeOf } from '../links.ts';
import type { Call, Model } from '../model.ts';
import { EVERYTHING, SORT_KEYS, type Selection, type SortKey, hashOf } from '../route.ts';
import { lazyRows } from '../rows.ts';
import { createSearchText, select } from '../selection.ts';
import { OUTCOMES } from '../states.ts';
import { SORT_WORDS } from '../texts.ts';
import type { Context, View } from '../view.ts';
import type { Wording } from '../wording.ts';

/** The height of a row on one line. */
const ROW_HEIGHT = 33;

/** Columns of figures. */
const COUNTS: ReadonlySet<SortKey> = new Set(['codes', 'named', 'decided', 'lost']);

/** All calls in a table to filter, search and sort. Each change is in the address, so that it can be sent to somebody. */
export function createCallsView({ model, wording }: Context, first: Selection): View {
  const { say, count } = wording;
  const searchText = createSearchText(wording);
  let selection = first;
  const found = element('p', { class: 'found', role: 'status' });
  const table = element('div', {});
  const filters = element('form', { class: 'filters', role: 'search', 'aria-label': say('filters') });

  const show = () => {
    const calls = select(model.calls, selection, searchText);
    found.textContent = say('found', {
      count: wording.number(calls.length),
      all: count(model.calls.length, 'call'),
    });
    const focused = document.activeElement?.getAttribute('data-sort');
    table.replaceChildren(
      calls.length === 0
        ? element('p', { class: 'nothing' }, say('nothingFound'))
        : createTable(calls, selection, wording),
    );
    if (typeof focused === 'string') table.querySelector<HTMLElement>(`[data-sort="${focused}"]`)?.focus();
  };
  const change = (changed: Partial<Selection>) => {
    selection = { ...selection, ...changed };
    // Not a step of its own to go back to: each letter typed would be one.
    history.replaceState(history.state, '', hashOf({ view: 'calls', selection }));
    show();
  };
  const fillFilters = () => {
    filters.replaceChildren(...createFilters(model, selection, wording));
  };

  filters.addEventListener('input', ({ target }) => {
    if (!(target instanceof HTMLInputElement || target instanceof HTMLSelectElement)) return;
    const { name, value } = target;
    // An action is one of a product.
    change({ [name]: value, ...(name === 'product' && { action: '' }) });
    if (name !== 'product') return;
    fillFilters();
    filters.querySelector<HTMLElement>('[name="product"]')?.focus();
  });
  filters.addEventListener('reset', (event) => {
    event.preventDefault();
    const { sort, isDescending } = selection;
    change({ ...EVERYTHING, sort, isDescending });
    fillFilters();
    filters.querySelector<HTMLElement>('[name="text"]')?.focus();
  });
  filters.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  table.addEventListener('click', ({ target }) => {
    const key = target instanceof Element ? target.closest<HTMLElement>('[data-sort]')?.dataset['sort'] : undefined;
    const sort = SORT_KEYS.find((each) => each === key);
    if (sort !== undefined) change({ sort, isDescending: sort === selection.sort && !selection.isDescending });
  });

  fillFilters();
  show();
  return { title: say('calls'), content: [filters, found, table] };
}

function createFilters(model: Model, selection: Selection, wording: Wording): readonly HTMLElement[] {
  const { calls } = model;
  const { say, stateWord } = wording;
  const products = unique(calls.map(({ product }) => product));
  const ofProduct = calls.filter(({ product }) => selection.product === '' || product === selection.product);
  const actions = unique(ofProduct.flatMap(({ action }) => action ?? []));
  const outcomes = OUTCOMES.map((outcome) => [outcome, stateWord(outcome)] as const);
  const reset = element('button', { type: 'reset' }, say('clear'));
  return [
    inputOf('text', say('search'), selection.text, say('searchHint')),
    selectOf('product', say('product'), products.map(twice), selection.product, wording),
    selectOf('action', say('action'), actions.map(twice), selection.action, wording),
    selectOf('outcome', say('outcome'), outcomes, selection.outcome, wording),
    inputOf('file', say('file'), selection.file, 'src/'),
    reset,
  ];
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].sort();
}

function twice(text: string): readonly [string, string] {
  return [text, text];
}

function inputOf(name: 'text' | 'file', label: string, value: string, placeholder: string): HTMLElement {
  const input = element('input', { type: 'search', value, placeholder });
  input.name = name;
  input.autocomplete = 'off';
  input.spellcheck = false;
  return element('label', { class: `filter-${name}` }, element('span', {}, label), input);
}

function selectOf(
  name: 'product' | 'action' | 'outcome',
  label: string,
  options: readonly (readonly [value: string, text: string])[],
  chosen: string,
  { say }: Wording,
): HTMLElement {
  const all: readonly (readonly [string, string])[] = [['', say('all')], ...options];
  const choice = element(
    'select',
    {},
    all.map(([value, text]) => element('option', { value, selected: value === chosen ? '' : undefined }, text)),
  );
  choice.name = name;
  return element('label', {}, element('span', {}, label), choice);
}

function createTable(calls: readonly Call[], selection: Selection, wording: Wording): HTMLElement {
  const { say, of } = wording;
  const heads = SORT_KEYS.map((key) => {
    const isSorted = key === selection.sort;
    return element(
      'th',
      {
        scope: 'col',
        class: COUNTS.has(key) ? `count column-${key}` : `column-${key}`,
        'aria-sort': isSorted ? (selection.isDescending ? 'descending' : 'ascending') : undefined,
      },
      element('button', { type: 'button', class: 'sort', 'data-sort': key }, of(SORT_WORDS[key])),
    );
  });
  const table = element(
    'table',
    { class: 'calls', 'aria-label': say('callTable'), 'aria-rowcount': calls.length + 1 },
    element('thead', {}, element('tr', { 'aria-rowindex': 1 }, heads)),
  );
  const make = (index: number) => {
    const call = calls[index];
    return call === undefined ? element('tr') : rowOf(call, index, wording);
  };
  append(table, lazyRows({ count: calls.length, height: ROW_HEIGHT, make }));
  return table;
}

function rowOf(call: Call, index: number, wording: Wording): HTMLTableRowElement {
  const { number, percent } = wording;
  const { numbers, counts } = call;
  const share = (part: number) => (numbers.total === 0 ? '–' : percent(part, numbers.total));
  return element(
    'tr',
    { 'aria-rowindex': index + 2 },
    element('td', { class: 'column-outcome' }, outcomeOf(call, wording)),
    element('td', { class: 'column-name' }, linkToAction(call, call.name)),
    element('th', { scope: 'row', class: 'column-place' }, linkToCall(call)),
    element(
      'td',
      { class: 'count column-codes' },
      numbers.total === 0 ? undefined : barOf(counts, wording),
      element('span', {}, numbers.total === 0 ? '–' : number(numbers.total)),
    ),
    element('td', { class: 'count column-named' }, share(numbers.named)),
    element('td', { class: 'count column-decided' }, share(numbers.decided)),
    element('td', { class: 'count column-lost' }, share(numbers.lost)),
  );
}
