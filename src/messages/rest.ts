import type { Dispatch } from '../analysis/dispatches/dispatch.ts';
import type { IdleNames, IdleRest } from '../analysis/dispatches/idle-rests.ts';
import { findElse, findFallbackOperator, hasDefault, isWithWildcard } from '../analysis/syntax/fallbacks.ts';
import type { Language } from '../language/language.ts';
import type { Values } from '../language/sentence.ts';
import { namespaceOf } from '../registry/index.ts';
import { listQuoted } from './lists.ts';
import { PLACES } from './sentences.ts';

/** The message about a rest comment that changes nothing, and what it names. */
export interface RestMessage {
  readonly messageId: 'misplacedRest' | 'handledRest' | 'foreignRest' | 'unreadRest';
  readonly data: Values;
}

/** Describes why a rest comment changes nothing, and where it belongs. */
export function describeIdleRest(idle: IdleRest, language: Language): RestMessage {
  switch (idle.kind) {
    case 'unread':
      return { messageId: 'unreadRest', data: {} };
    case 'misplaced':
      return { messageId: 'misplacedRest', data: { place: placeOf(idle.dispatch, language) } };
    case 'handled':
      return { messageId: 'handledRest', data: { names: listQuoted('code', textsOf(idle), language) } };
    case 'foreign': {
      const texts = textsOf(idle);
      const namespaces = [...new Set(texts.map(namespaceOf))];
      const data = {
        names: listQuoted('code', texts, language),
        namespaces: listQuoted('namespace', namespaces, language, 'or'),
      };
      return { messageId: 'foreignRest', data };
    }
  }
}

function textsOf({ names }: IdleNames): readonly string[] {
  return names.map(({ text }) => text);
}

/** Where the rest comment of a dispatch is understood: at its fallback, or where that would be. */
export function placeOf(dispatch: Dispatch, language: Language): string {
  return PLACES[placeIn(dispatch)][language];
}

function placeIn({ kind, node, last = node, hasFallback }: Dispatch): keyof typeof PLACES {
  if (kind === 'lookup') return hasFallback && !findFallbackOperator(node) ? 'test' : 'lookup';
  if (kind === 'match') return isWithWildcard(node) ? 'wildcard' : 'match';
  if (kind === 'switch') return hasDefault(node) ? 'default' : 'end';
  if (last.type !== 'IfStatement') return 'colon';
  return findElse(last) === null ? 'if' : 'else';
}
