import type { Outcome } from './data.ts';
import { toWellFormed } from './model.ts';
import { OUTCOMES } from './states.ts';

/** Columns that the table of calls can be sorted by. */
export const SORT_KEYS = ['outcome', 'name', 'place', 'codes', 'named', 'decided', 'lost'] as const;
export type SortKey = (typeof SORT_KEYS)[number];

/** Which calls the table shows, and in which order. An empty text filters nothing. */
export interface Selection {
  readonly product: string;
  readonly action: string;
  readonly outcome: Outcome | '';
  readonly file: string;
  readonly text: string;
  readonly sort: SortKey;
  readonly isDescending: boolean;
}

/** What the page shows. */
export type Route =
  | { readonly view: 'overview' }
  | { readonly view: 'calls'; readonly selection: Selection }
  | { readonly view: 'action'; readonly product: string; readonly action: string }
  | { readonly view: 'call'; readonly place: string; readonly name: string; readonly line?: number };

/** The address of a view within the page. Links lead nowhere else. */
export type Hash = `#/${string}`;

/** All calls, the worst outcome first. */
export const EVERYTHING: Selection = {
  product: '',
  action: '',
  outcome: '',
  file: '',
  text: '',
  sort: 'outcome',
  isDescending: true,
};

/** `{ view: 'call', place: 'src/a b.ts:3:5', … }`  →  `#/call/src/a%20b.ts:3:5?of=scf+CreateTrigger` */
export function hashOf(route: Route): Hash {
  switch (route.view) {
    case 'overview':
      return '#/';
    case 'calls':
      return `#/calls${queryOf(selectionParameters(route.selection))}`;
    case 'action':
      return `#/action/${encode(route.product)}/${encode(route.action)}`;
    case 'call':
      return `#/call/${encodePath(route.place)}${queryOf({ of: route.name, line: String(route.line ?? '') })}`;
  }
}

/** The view of an address; the overview for one that is none of ours. */
export function routeOf(hash: string): Route {
  const [path = '', query = ''] = splitOnce(hash.replace(/^#\/?/, ''), '?');
  const parameters = new URLSearchParams(query);
  const [view = '', ...rest] = path.split('/').map(decode);
  if (view === 'calls') return { view, selection: readSelection(parameters) };
  if (view === 'action') return { view, product: rest[0] ?? '', action: rest[1] ?? '' };
  if (view !== 'call') return { view: 'overview' };
  const line = Number(parameters.get('line') ?? '');
  return { view, place: rest.join('/'), name: parameters.get('of') ?? '', ...(line > 0 && { line }) };
}

function selectionParameters(selection: Selection): Readonly<Record<string, string>> {
  const { product, action, outcome, file, text, sort, isDescending } = selection;
  const isUsual = sort === EVERYTHING.sort && isDescending === EVERYTHING.isDescending;
  return { product, action, outcome, file, q: text, sort: isUsual ? '' : `${isDescending ? '-' : ''}${sort}` };
}

function readSelection(parameters: URLSearchParams): Selection {
  const read = (name: string) => parameters.get(name) ?? '';
  const sort = read('sort');
  const key = SORT_KEYS.find((each) => each === sort.replace('-', ''));
  return {
    product: read('product'),
    action: read('action'),
    outcome: OUTCOMES.find((each) => each === read('outcome')) ?? '',
    file: read('file'),
    text: read('q'),
    sort: key ?? EVERYTHING.sort,
    isDescending: key === undefined ? EVERYTHING.isDescending : sort.startsWith('-'),
  };
}

/** `{ a: 'x', b: '' }`  →  `?a=x` */
function queryOf(parameters: Readonly<Record<string, string>>): string {
  const given = Object.entries(parameters).filter(([, value]) => value !== '');
  return given.length === 0 ? '' : `?${new URLSearchParams(given).toString()}`;
}

function encode(text: string): string {
  return encodeURIComponent(toWellFormed(text));
}

function encodePath(path: string): string {
  return path.split('/').map(encode).join('/').replaceAll('%3A', ':');
}

/** Addresses are typed by people, too: what cannot be decoded stays as it is. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function splitOnce(text: string, separator: string): readonly string[] {
  const at = text.indexOf(separator);
  return at === -1 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}
