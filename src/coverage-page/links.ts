import { iconOf } from './icons.ts';
import { element } from './dom.ts';
import type { Call } from './model.ts';
import { EVERYTHING, type Selection, hashOf } from './route.ts';
import { shownText } from './shown-text.ts';
import type { Wording } from './wording.ts';

/** Leads to the calls that a selection shows. */
export function linkToCalls(text: string | Node, selection: Partial<Selection>): HTMLElement {
  return element('a', { href: hashOf({ view: 'calls', selection: { ...EVERYTHING, ...selection } }) }, text);
}

/** Leads to the codes of an action. What has no known action leads nowhere. */
export function linkToAction({ product, action }: Pick<Call, 'product' | 'action'>, text: string): HTMLElement {
  if (action === undefined) return element('span', {}, shownText(text));
  return element('a', { href: hashOf({ view: 'action', product, action }) }, shownText(text));
}

/** `src/deploy.ts:31:11`, which leads to the source. */
export function linkToCall({ place, name }: Call): HTMLElement {
  return element('a', { class: 'place', href: hashOf({ view: 'call', place, name }) }, shownText(place));
}

/** The outcome of a call, as shape and word. */
export function outcomeOf({ outcome }: Pick<Call, 'outcome'>, { stateWord }: Wording): HTMLElement {
  return element('span', { class: 'badge' }, iconOf(outcome), stateWord(outcome));
}
