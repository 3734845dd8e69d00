import { barOf } from '../bars.ts';
import { append, element, unseen } from '../dom.ts';
import { iconOf } from '../icons.ts';
import { linkToCalls } from '../links.ts';
import type { Call, Code } from '../model.ts';
import { hashOf } from '../route.ts';
import { lazyRows } from '../rows.ts';
import { scrollBox } from '../scroll-box.ts';
import { shownText } from '../shown-text.ts';
import { countStates } from '../states.ts';
import type { Context, View } from '../view.ts';
import type { Wording } from '../wording.ts';

/** So many calls stand beside each other; of more, the reader chooses which. */
const MOST_COLUMNS = 24;

/** With so few calls, each cell has room for the word of its state. */
const FEW_COLUMNS = 5;

const ROW_HEIGHT = 27;

/** The codes of an action as rows, its calls as columns. `undefined` for an action that nothing calls. */
export function createActionView({ model, wording }: Context, product: string, action: string): View | undefined {
  const calls = model.calls.filter((call) => call.product === product && call.action === action);
  if (calls.length === 0) return undefined;
  const { say, count } = wording;
  const versions = [...new Set(calls.flatMap(({ version }) => version ?? []))].sort();
  const summary = element(
    'p',
    { class: 'lead' },
    linkToCalls(count(calls.length, 'call'), { product, action }),
    versions.length === 0 ? '' : ` · ${say('version', { version: versions.join(', ') })}`,
  );
  return {
    title: `${product} ${action}`,
    content: [
      summary,
      element('div', { class: 'large' }, barOf(countStates(calls.map(({ outcome }) => outcome)), wording)),
      element('h2', {}, say('matrix')),
      element('p', { class: 'note' }, say('matrixNote')),
      ...createPages(calls, wording),
    ],
  };
}

/** The matrix, and a way to the calls that do not fit beside the first ones. */
function createPages(calls: readonly Call[], wording: Wording): readonly HTMLElement[] {
  const place = element('div', {});
  if (calls.length <= MOST_COLUMNS) {
    place.append(createMatrix(calls, wording));
    return [place];
  }
  const { say, number } = wording;
  let from = 0;
  const shown = element('span', { role: 'status' });
  const earlier = element('button', { type: 'button' }, say('earlier'));
  const later = element('button', { type: 'button' }, say('later'));
  const show = (start: number) => {
    from = start;
    const to = Math.min(from + MOST_COLUMNS, calls.length);
    earlier.disabled = from === 0;
    later.disabled = to === calls.length;
    shown.textContent = say('someCalls', { from: number(from + 1), to: number(to), all: number(calls.length) });
    place.replaceChildren(createMatrix(calls.slice(from, to), wording));
  };
  earlier.addEventListener('click', () => {
    show(from - MOST_COLUMNS);
  });
  later.addEventListener('click', () => {
    show(from + MOST_COLUMNS);
  });
  show(0);
  return [element('p', { class: 'pages' }, earlier, shown, later), place];
}

/** The states of the codes of one call. */
type Column = ReadonlyMap<string, Code>;

function columnOf(codes: readonly Code[]): Column {
  return new Map(codes.map((each) => [each.code, each]));
}

function createMatrix(calls: readonly Call[], wording: Wording): HTMLElement {
  const { say } = wording;
  const own = calls.map(({ codes }) => columnOf(codes));
  const codes = [...new Set(own.flatMap((column) => [...column.keys()]))].sort();
  const table = element(
    'table',
    { class: calls.length <= FEW_COLUMNS ? 'matrix few' : 'matrix' },
    element(
      'thead',
      {},
      element(
        'tr',
        {},
        element('th', { scope: 'col' }, say('code')),
        calls.map((call) => headOf(call, wording)),
      ),
      element(
        'tr',
        { class: 'outcome-row' },
        element('th', { scope: 'row' }, say('outcome')),
        calls.map(({ outcome }) => cellOf({ code: '', state: outcome }, calls, wording)),
      ),
    ),
  );
  append(table, rowsOf(codes, own, calls, wording));
  if (codes.length === 0) append(table, element('tbody', {}, noteRow(say('noCodes'), calls)));
  append(table, commonRows(calls, wording));
  return scrollBox(say('matrix'), table);
}

function headOf({ place, name, file, line }: Call, { say }: Wording): HTMLElement {
  const short = `${file.slice(file.lastIndexOf('/') + 1)}:${line}`;
  return element(
    'th',
    { scope: 'col', class: 'site' },
    element(
      'a',
      { href: hashOf({ view: 'call', place, name }), title: place, 'aria-label': `${say('file')} ${place}` },
      element('span', {}, shownText(short)),
    ),
  );
}

function rowsOf(codes: readonly string[], columns: readonly Column[], calls: readonly Call[], wording: Wording) {
  return lazyRows({
    count: codes.length,
    height: ROW_HEIGHT,
    make: (index) => {
      const code = codes[index] ?? '';
      return element(
        'tr',
        {},
        element('th', { scope: 'row', class: 'code' }, shownText(code)),
        columns.map((column) => cellOf(column.get(code), calls, wording)),
      );
    },
  });
}

function cellOf(code: Code | undefined, calls: readonly Call[], { stateWord, say }: Wording): HTMLElement {
  if (code === undefined) return element('td', { title: say('notListed') }, '–', unseen(say('notListed')));
  const word = stateWord(code.state);
  const isRoomy = calls.length <= FEW_COLUMNS;
  return element(
    'td',
    { title: isRoomy ? undefined : word, 'data-state': code.state },
    iconOf(code.state),
    isRoomy ? element('span', { class: 'word' }, word) : unseen(word),
  );
}

function noteRow(text: string, calls: readonly Call[]): HTMLElement {
  return element('tr', {}, element('td', { colspan: calls.length + 1, class: 'prose' }, text));
}

/** The codes that every call can return are folded: they would hide the others. */
function commonRows(calls: readonly Call[], wording: Wording): readonly HTMLElement[] {
  const columns = calls.map(({ commonCodes }) => columnOf(commonCodes));
  const codes = [...(columns[0]?.keys() ?? [])];
  const text = wording.say('showCommon', { count: codes.length });
  const button = element('button', { type: 'button', class: 'fold', 'aria-expanded': 'false' }, text);
  const head = element(
    'tbody',
    { class: 'common' },
    element('tr', {}, element('th', { scope: 'rowgroup', colspan: calls.length + 1 }, button)),
  );
  let bodies: readonly HTMLElement[] | undefined;
  button.addEventListener('click', () => {
    const isOpen = button.getAttribute('aria-expanded') !== 'true';
    button.setAttribute('aria-expanded', String(isOpen));
    bodies ??= rowsOf(codes, columns, calls, wording);
    if (isOpen) head.after(...bodies);
    else for (const body of bodies) body.remove();
  });
  return [head];
}
