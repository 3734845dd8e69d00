import { element } from './dom.ts';

/**
 * Characters that show nothing themselves, and change how others show: controls but for the tab, marks of direction, joiners, line ends
 * that no editor shows.
 */
const INVISIBLE = /((?!\t)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}])/u;

/**
 * A text as it is, in the order in which it is written: what is invisible gets a visible name beside it, and cannot turn the direction of the
 * text around it.
 */
export function shownText(text: string): DocumentFragment {
  const fragment = document.createDocumentFragment();
  for (const [index, part] of text.split(INVISIBLE).entries())
    fragment.append(index % 2 === 0 ? part : element('span', { class: 'invisible', 'data-name': nameOf(part) }, part));
  return fragment;
}

/** `U+202E` */
function nameOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
