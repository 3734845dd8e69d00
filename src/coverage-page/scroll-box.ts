import { element } from './dom.ts';

/** A table that may be wider than the window: it scrolls by itself, by keyboard, too. */
export function scrollBox(label: string, table: HTMLTableElement): HTMLElement {
  return element('div', { class: 'scroll', role: 'region', 'aria-label': label, tabindex: 0 }, table);
}
