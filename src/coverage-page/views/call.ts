import { groupBy } from '../../memo/group-by.ts';
import type { State } from '../data.ts';
import { element } from '../dom.ts';
import { badgeOf } from '../icons.ts';
import { linkToAction, linkToCalls, outcomeOf } from '../links.ts';
import type { Call, Code } from '../model.ts';
import { hashOf } from '../route.ts';
import { shownText } from '../shown-text.ts';
import { createSource } from '../source.ts';
import { STATES } from '../states.ts';
import { MEANINGS } from '../texts.ts';
import type { Context, View } from '../view.ts';
import type { Wording } from '../wording.ts';

/** One call: the source around it, and what happens to each code. `undefined` where there is none. */
export function createCallView(
  context: Context,
  place: string,
  name: string,
  line: number | undefined,
): View | undefined {
  const { model, wording, readSources } = context;
  const atPlace = model.calls.filter((call) => call.place === place);
  const call = atPlace.find((each) => each.name === name) ?? atPlace[0];
  if (call === undefined) return undefined;
  const { say } = wording;
  return {
    title: call.name,
    content: [
      element(
        'p',
        { class: 'lead' },
        element('span', { class: 'place' }, shownText(place)),
        call.function === undefined ? '' : [' · ', element('code', {}, shownText(call.function))],
        call.version === undefined ? '' : ` · ${say('version', { version: call.version })}`,
      ),
      element(
        'p',
        { class: 'verdict' },
        outcomeOf(call, wording),
        wording.why(call) || wording.of(MEANINGS[call.outcome]),
      ),
      call.isRestMarked === true ? element('p', { class: 'note' }, say('restMarked')) : undefined,
      element(
        'div',
        { class: 'panes' },
        element(
          'section',
          { class: 'source' },
          element('h2', {}, say('source')),
          createSource(call, readSources(), wording, line),
        ),
        element('section', { class: 'codes' }, element('h2', {}, say('codesOfCall')), ...codeLists(call, wording)),
      ),
    ],
  };
}

function codeLists(call: Call, wording: Wording): readonly HTMLElement[] {
  const { say, number } = wording;
  const { action, product, codes, commonCodes, name } = call;
  return [
    ...(codes.length === 0 ? [element('p', { class: 'note' }, say('noCodes'))] : groupsOf(codes, call, wording)),
    element(
      'details',
      { class: 'common' },
      element('summary', {}, say('showCommon', { count: number(commonCodes.length) })),
      groupsOf(commonCodes, call, wording),
    ),
    element(
      'p',
      {},
      action === undefined
        ? linkToCalls(say('allCallsOf', { product }), { product })
        : linkToAction(call, say('openMatrix', { name })),
    ),
  ];
}

function groupsOf(codes: readonly Code[], call: Call, wording: Wording): readonly HTMLElement[] {
  const byState = groupBy(codes, ({ state }) => state);
  return STATES.flatMap((state) => {
    const group = byState.get(state);
    return group === undefined ? [] : [groupOf(state, group, call, wording)];
  });
}

function groupOf(state: State, codes: readonly Code[], call: Call, { say, stateWord, number }: Wording): HTMLElement {
  return element(
    'div',
    { class: 'group' },
    element('h3', {}, badgeOf(state, stateWord(state)), element('span', { class: 'share' }, number(codes.length))),
    element(
      'ul',
      { role: 'list' },
      codes.map(({ code, line }) =>
        element(
          'li',
          {},
          element('code', {}, shownText(code)),
          line === undefined
            ? undefined
            : element(
                'a',
                { href: hashOf({ view: 'call', place: call.place, name: call.name, line }) },
                say('atLine', { line }),
              ),
        ),
      ),
    ),
  );
}
