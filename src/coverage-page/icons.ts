import type { State } from './data.ts';
import { element } from './dom.ts';

const SVG = 'http://www.w3.org/2000/svg';

interface Shape {
  readonly path: string;
  readonly isFilled?: true;
}

/** A shape for each state, so that nobody need tell colours apart. */
const SHAPES: Readonly<Record<State, Shape>> = {
  named: { path: 'M8 1.5 14.5 8 8 14.5 1.5 8Z', isFilled: true },
  listed: { path: 'M2 2.5h12v2.6H2zM2 6.7h12v2.6H2zM2 10.9h12v2.6H2z', isFilled: true },
  prefix: { path: 'M3 2v12l10.5-6z', isFilled: true },
  pattern: { path: 'M8 2v12M2.8 5l10.4 6M13.2 5 2.8 11' },
  rest: { path: 'M8 2.3 13.7 8 8 13.7 2.3 8Z' },
  rethrown: { path: 'M8 14V3M3.5 7.5 8 3l4.5 4.5' },
  answered: { path: 'M13 3v5a2 2 0 0 1-2 2H3.5M7 6 3 10l4 4' },
  unknown: { path: 'M5 6a3 3 0 1 1 4.6 2.5C8.4 9.3 8 9.8 8 11M8 13.5v.6' },
  uncaught: { path: 'M3.5 3.5l9 9M12.5 3.5l-9 9' },
  swallowed: { path: 'M8 2.2a5.8 5.8 0 1 0 0 11.6A5.8 5.8 0 0 0 8 2.2M4 12l8-8' },
};

/** The shape of a state, which says nothing to screen readers: a text stands beside it. */
export function iconOf(state: State): Element {
  const { path, isFilled } = SHAPES[state];
  const icon = document.createElementNS(SVG, 'svg');
  icon.setAttribute('viewBox', '0 0 16 16');
  icon.setAttribute('aria-hidden', 'true');
  icon.setAttribute('class', `icon ${isFilled === true ? 'filled' : 'drawn'}`);
  icon.dataset['state'] = state;
  const shape = document.createElementNS(SVG, 'path');
  shape.setAttribute('d', path);
  icon.append(shape);
  return icon;
}

/** The shape of a state and its name. */
export function badgeOf(state: State, word: string): HTMLElement {
  return element('span', { class: 'badge' }, iconOf(state), word);
}
