import { element } from '../dom.ts';
import { hashOf } from '../route.ts';
import type { Context, View } from '../view.ts';

/** For an address that leads to nothing in this report. */
export function createMissingView({ wording: { say } }: Context): View {
  return {
    title: say('noSuchPage'),
    content: [
      element('p', {}, say('noSuchPageNote')),
      element('p', {}, element('a', { href: hashOf({ view: 'overview' }) }, say('overview'))),
    ],
  };
}
