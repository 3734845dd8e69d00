import { groupBy } from '../../memo/group-by.ts';
import { barOf } from '../bars.ts';
import { element } from '../dom.ts';
import { linkToAction, linkToCalls } from '../links.ts';
import type { Call } from '../model.ts';
import { scrollBox } from '../scroll-box.ts';
import { OUTCOMES, addCounts, countStates, numbersOf } from '../states.ts';
import { NUMBER_WORDS } from '../texts.ts';
import type { Wording } from '../wording.ts';

/** So many products at most are unfolded from the start. */
const FEW = 3;

const SHARES = ['named', 'decided', 'lost', 'unknown'] as const;

/** A row for each product, which unfolds a row for each of its actions. */
export function createProductTable(calls: readonly Call[], wording: Wording): HTMLElement {
  const products = sortedGroups(calls, ({ product }) => product);
  const { say, of, stateWord } = wording;
  const heads = [say('allCalls'), ...OUTCOMES.map(stateWord), ...SHARES.map((name) => of(NUMBER_WORDS[name]))];
  const table = element(
    'table',
    { class: 'products' },
    element(
      'thead',
      {},
      element(
        'tr',
        {},
        element('td', { colspan: 2 }),
        element('th', { scope: 'colgroup', colspan: 1 + OUTCOMES.length }, say('calls')),
        element('th', { scope: 'colgroup', colspan: SHARES.length }, say('codes')),
      ),
      element(
        'tr',
        {},
        element('th', { scope: 'col' }, say('productOrAction')),
        element('th', { scope: 'col', class: 'bar-column' }, say('outcome')),
        heads.map((head) => element('th', { scope: 'col', class: 'count' }, head)),
      ),
    ),
    products.map(([product, ofProduct]) => bodyOf(product, ofProduct, products.length <= FEW, wording)),
  );
  return scrollBox(say('products'), table);
}

function bodyOf(product: string, calls: readonly Call[], isOpen: boolean, wording: Wording): HTMLElement {
  const { say } = wording;
  const button = element('button', { type: 'button', class: 'fold', title: say('actionsOf', { product }) }, product);
  const body = element('tbody', {}, rowOf(button, calls, wording, linkToCalls(say('calls'), { product })));
  let actions: readonly HTMLElement[] | undefined;
  const show = (isShown: boolean) => {
    button.setAttribute('aria-expanded', String(isShown));
    actions ??= isShown ? actionRows(calls, wording) : undefined;
    if (isShown) body.append(...(actions ?? []));
    else for (const row of actions ?? []) row.remove();
  };
  show(isOpen);
  button.addEventListener('click', () => {
    show(button.getAttribute('aria-expanded') !== 'true');
  });
  return body;
}

function actionRows(calls: readonly Call[], wording: Wording): readonly HTMLElement[] {
  return sortedGroups(calls, ({ action }) => action ?? '').map(([action, ofAction]) =>
    rowOf(linkToAction(ofAction[0], action || wording.say('unknownAction')), ofAction, wording),
  );
}

function rowOf(head: HTMLElement, calls: readonly Call[], wording: Wording, more?: HTMLElement): HTMLTableRowElement {
  const { number, percent } = wording;
  const outcomes = countStates(calls.map(({ outcome }) => outcome));
  const numbers = numbersOf(addCounts(calls.map(({ counts }) => counts)));
  const cells = [
    number(calls.length),
    // A dot lets the others catch the eye.
    ...OUTCOMES.map((outcome) => (outcomes[outcome] === 0 ? '·' : number(outcomes[outcome]))),
    ...SHARES.map((name) => (numbers.total === 0 ? '–' : percent(numbers[name], numbers.total))),
  ];
  return element(
    'tr',
    { class: more === undefined ? 'action-row' : 'product-row' },
    element('th', { scope: 'row' }, head, more),
    element('td', { class: 'bar-column' }, barOf(outcomes, wording)),
    cells.map((cell) => element('td', { class: 'count' }, cell)),
  );
}

function sortedGroups(
  calls: readonly Call[],
  keyOf: (call: Call) => string,
): readonly (readonly [string, readonly [Call, ...Call[]]])[] {
  return [...groupBy(calls, keyOf)].sort(([left], [right]) => (left < right ? -1 : 1));
}
