import { groupBy } from '../memo/group-by.ts';
import type { Excerpt } from './data.ts';
import { element } from './dom.ts';
import { badgeOf } from './icons.ts';
import type { Call } from './model.ts';
import { hashOf } from './route.ts';
import { shownText } from './shown-text.ts';
import { ARRIVAL_WORDS } from './texts.ts';
import type { SourcesByName } from './view.ts';
import type { Wording } from './wording.ts';

/** Lines that are shown before and after each line that says something. */
const AROUND = 4;

/** What a line means for a call. */
interface Mark {
  readonly line: number;
  readonly make: () => HTMLElement;
}

/** The source around a call: what each line means for it stands below the line. The line that the address names is set off. */
export function createSource(
  call: Call,
  sources: SourcesByName,
  wording: Wording,
  named: number | undefined,
): HTMLElement {
  const excerpts = sources.get(call.file) ?? [];
  if (excerpts.length === 0) return element('p', { class: 'note' }, wording.say('noSource'));
  const marks = groupBy(listMarks(call, wording), ({ line }) => line);
  const wanted = [...marks.keys(), ...(named === undefined ? [] : [named])];
  const lines = excerpts
    .flatMap(linesOf)
    .filter(({ number }) => wanted.some((line) => Math.abs(line - number) <= AROUND));
  return element(
    'div',
    { class: 'code-box', role: 'region', 'aria-label': wording.say('source'), tabindex: 0 },
    element(
      'ol',
      { class: 'lines', role: 'list' },
      lines.flatMap((line, index) => {
        const isGap = index > 0 && lines[index - 1]?.number !== line.number - 1;
        return [isGap ? gap(wording) : undefined, itemOf(line, marks.get(line.number) ?? [], call, wording, named)];
      }),
    ),
  );
}

interface Line {
  readonly number: number;
  readonly text: string;
  /** Characters that are left out at its end. */
  readonly cut: number;
}

function linesOf({ start, lines, cut = {} }: Excerpt): readonly Line[] {
  return lines.map((text, index) => ({ number: start + index, text, cut: cut[String(start + index)] ?? 0 }));
}

function gap({ say }: Wording): HTMLElement {
  return element('li', { class: 'gap' }, element('span', { title: say('linesLeftOut') }, '⋯'));
}

function itemOf(
  line: Line,
  marks: readonly Mark[],
  call: Call,
  wording: Wording,
  named: number | undefined,
): HTMLElement {
  const { say, number } = wording;
  const { place, name } = call;
  const anchor = element(
    'a',
    {
      class: 'line-number',
      href: hashOf({ view: 'call', place, name, line: line.number }),
      'aria-label': say('linkToLine', { line: line.number }),
    },
    line.number,
  );
  const text = element('code', { dir: 'ltr' }, shownText(line.text));
  return element(
    'li',
    {
      class: marks.length === 0 ? 'line' : 'line marked',
      'aria-current': line.number === named ? 'location' : undefined,
      'data-line': line.number,
    },
    anchor,
    text,
    line.cut === 0 ? undefined : element('span', { class: 'cut' }, say('leftOut', { count: number(line.cut) })),
    marks.map(({ make }) => make()),
  );
}

function listMarks(call: Call, wording: Wording): readonly Mark[] {
  const { say, of, stateWord } = wording;
  const markOf = (line: number, ...content: readonly (Node | string)[]): Mark => ({
    line,
    make: () => element('span', { class: 'mark' }, content),
  });
  const decisions = groupBy(
    [...call.codes, ...call.commonCodes].filter(({ line }) => line !== undefined),
    ({ line, state }) => `${line ?? 0} ${state}`,
  );
  return [
    markOf(call.line, say('markCall', { name: call.name })),
    ...call.arrivals.map(({ line, kind }) => markOf(line, say('markArrival', { kind: of(ARRIVAL_WORDS[kind]) }))),
    ...Array.from(decisions.values(), (codes) =>
      markOf(
        codes[0].line ?? 0,
        badgeOf(codes[0].state, stateWord(codes[0].state)),
        element('span', { class: 'mark-codes' }, listCodes(codes.map(({ code }) => code))),
      ),
    ),
    markOf(call.end.line, badgeOf(call.outcome, stateWord(call.outcome)), say('markEnd')),
  ];
}

/** More codes than these are in the list beside the source. */
const MOST_CODES = 4;

function listCodes(codes: readonly string[]): readonly (Node | string)[] {
  const shown = codes
    .slice(0, MOST_CODES)
    .flatMap((code, index) => [index === 0 ? '' : ' ', element('code', {}, shownText(code))]);
  return codes.length > MOST_CODES ? [...shown, ` +${codes.length - MOST_CODES}`] : shown;
}
