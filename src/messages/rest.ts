import type { Dispatch } from '../analysis/dispatches/dispatch.ts';
import type { IdleNames, IdleRest } from '../analysis/dispatches/idle-rests.ts';
import { findElse, findFallbackOperator, hasDefault, isWithWildcard } from '../analysis/syntax/fallbacks.ts';
import { namespaceOf } from '../registry/index.ts';
import { PHRASES } from './english.ts';
import type { Values } from '../language/sentence.ts';
import { listOf } from './text.ts';

/** The message about a rest comment that changes nothing, and what it names. */
export interface RestMessage {
  readonly messageId: 'misplacedRest' | 'handledRest' | 'foreignRest' | 'unreadRest';
  readonly data: Values;
}

/** Describes why a rest comment changes nothing, and where it belongs. */
export function describeIdleRest(idle: IdleRest): RestMessage {
  switch (idle.kind) {
    case 'unread':
      return { messageId: 'unreadRest', data: {} };
    case 'misplaced':
      return { messageId: 'misplacedRest', data: { place: placeOf(idle.dispatch) } };
    case 'handled':
      return { messageId: 'handledRest', data: { names: listOf(textsOf(idle)) } };
    case 'foreign': {
      const texts = textsOf(idle);
      const namespaces = [...new Set(texts.map(namespaceOf))];
      return { messageId: 'foreignRest', data: { names: listOf(texts), namespaces: listOf(namespaces, 'or') } };
    }
  }
}

function textsOf({ names }: IdleNames): readonly string[] {
  return names.map(({ text }) => text);
}

/** Where the rest comment of a dispatch is understood: at its fallback, or where that would be. */
export function placeOf({ kind, node, last = node, hasFallback }: Dispatch): string {
  const { places } = PHRASES;
  if (kind === 'lookup') return hasFallback && !findFallbackOperator(node) ? places.test : places.lookup;
  if (kind === 'match') return isWithWildcard(node) ? places.wildcard : places.match;
  if (kind === 'switch') return hasDefault(node) ? places.default : places.end;
  if (last.type !== 'IfStatement') return places.colon;
  return findElse(last) === null ? places.if : places.else;
}
