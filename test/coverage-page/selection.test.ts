import { describe, expect, it } from 'vitest';
import type { Outcome, PackedCall, PageData } from '../../src/coverage-page/data.ts';
import { createModel } from '../../src/coverage-page/model.ts';
import { EVERYTHING, type Selection } from '../../src/coverage-page/route.ts';
import { createSearchText, select } from '../../src/coverage-page/selection.ts';
import { createWording } from '../../src/coverage-page/wording.ts';
import { HEADS } from '../../src/cli/coverage/texts.ts';

function callOf(file: string, line: number, outcome: Outcome, more: Partial<PackedCall> = {}): PackedCall {
  const place = { line, column: 1 };
  return {
    file,
    ...place,
    product: 'scf',
    action: 'Invoke',
    outcome,
    end: place,
    arrivals: [],
    codeList: 0,
    codes: [],
    commonCodes: [],
    ...more,
  };
}

const DATA: PageData = {
  language: 'en',
  version: '1.0.0',
  date: '2026-01-01',
  files: 2,
  unparsed: [],
  codeLists: [[], ['LimitExceeded.A', 'ResourceNotFound.B']],
  commonCodes: ['InternalError', 'RequestLimitExceeded'],
  calls: [
    callOf('src/b.ts', 2, 'rethrown', { codeList: 1, codes: [{ code: 'LimitExceeded.A', state: 'named', line: 3 }] }),
    callOf('src/b.ts', 10, 'swallowed', { product: 'cvm', action: 'RunInstances', codeList: 1 }),
    callOf('src/a.ts', 1, 'unknown', { commonCodes: [{ code: 'RequestLimitExceeded', state: 'prefix', line: 1 }] }),
  ],
  worthALook: [],
  words: { outcomes: HEADS, reasons: {} },
};
const { calls } = createModel(DATA);
const searchText = createSearchText(createWording('en', DATA.words));

function placesOf(selection: Partial<Selection>): readonly string[] {
  return select(calls, { ...EVERYTHING, ...selection }, searchText).map(
    ({ file, line }) => `${file.slice(4, 5)}${line}`,
  );
}

describe('what is selected', () => {
  it.each<[string, Partial<Selection>, readonly string[]]>([
    ['everything, the worst first', {}, ['b10', 'a1', 'b2']],
    ['by product', { product: 'cvm' }, ['b10']],
    ['by action', { action: 'Invoke' }, ['a1', 'b2']],
    ['by outcome', { outcome: 'rethrown' }, ['b2']],
    ['by a part of the name of the file, in any case', { file: 'B.TS' }, ['b10', 'b2']],
    ['by all words of a search', { text: 'resourcenotfound invoke' }, ['b2']],
    ['by a common code that something decides about', { text: 'RequestLimitExceeded' }, ['a1']],
    ['by the word of an outcome', { text: 'swallowed' }, ['b10']],
    ['nothing, where no call has the text', { text: 'InternalError' }, []],
    ['by place, lines as numbers', { sort: 'place', isDescending: false }, ['a1', 'b2', 'b10']],
    ['by the share that is named', { sort: 'named' }, ['b2', 'b10', 'a1']],
    ['by the share that is lost', { sort: 'lost', isDescending: false }, ['a1', 'b2', 'b10']],
  ])('%s', (_, selection, places) => {
    expect(placesOf(selection)).toEqual(places);
  });
});

describe('the model', () => {
  it('spells out all codes of a call, those that nothing decides about with its outcome', () => {
    expect(calls[0]?.codes).toEqual([
      { code: 'LimitExceeded.A', state: 'named', line: 3 },
      { code: 'ResourceNotFound.B', state: 'rethrown' },
    ]);
    expect(calls[2]?.commonCodes).toEqual([
      { code: 'InternalError', state: 'unknown' },
      { code: 'RequestLimitExceeded', state: 'prefix', line: 1 },
    ]);
  });

  it('counts named, decided, lost and unknown codes as the command does', () => {
    expect(calls.map(({ numbers }) => numbers)).toEqual([
      { total: 2, named: 1, decided: 1, lost: 0, unknown: 0 },
      { total: 2, named: 0, decided: 0, lost: 2, unknown: 0 },
      { total: 0, named: 0, decided: 0, lost: 0, unknown: 0 },
    ]);
  });
});

describe('figures', () => {
  const { percent, count } = createWording('en', DATA.words);

  it.each([
    [0, 10, '0 %'],
    [1, 1000, '<1 %'],
    [999, 1000, '99 %'],
    [10, 10, '100 %'],
    [0, 0, '0 %'],
  ])('%i of %i are %s: neither none nor all unless they are', (part, total, text) => {
    expect(percent(part, total)).toBe(text);
  });

  it('are written with the noun in the number that fits', () => {
    expect([count(1, 'call'), count(2000, 'call')]).toEqual(['1 call', '2,000 calls']);
    expect(createWording('zh', DATA.words).count(2000, 'call')).toBe('2,000 次调用');
  });
});
