import type { State } from './data.ts';
import { element } from './dom.ts';
import { STATES, type StateCounts } from './states.ts';
import type { Wording } from './wording.ts';

/** A bar with a part for each state. Its label says the same in words. */
export function barOf(counts: StateCounts, { stateWord, number }: Wording): HTMLElement {
  const shown = STATES.filter((state) => counts[state] > 0);
  const label = shown.map((state) => `${stateWord(state)} ${number(counts[state])}`).join(', ');
  const bar = element('span', { class: 'bar', role: 'img', 'aria-label': label || '0', title: label });
  bar.append(...shown.map((state) => partOf(state, counts[state])));
  return bar;
}

function partOf(state: State, count: number): HTMLElement {
  const part = element('span', { class: 'part', 'data-state': state });
  // A property that a script sets; the policy of the page forbids attributes of style.
  part.style.flexGrow = String(count);
  return part;
}
