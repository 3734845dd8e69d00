import { describe, expect, it } from 'vitest';
import { indexTexts } from '../../../../src/analysis/findings/replacement/text-index.ts';
import { parse } from '../../sdk-calls/parse.ts';

const indexOf = (code: string) => indexTexts(parse(code, 'ts').sourceCode);

/** `string LimitExceeded.Memory` for each text of a file. */
function textsOf(code: string): readonly string[] {
  return indexOf(code).texts.map(({ kind, text }) => `${kind} ${text}`);
}

describe('the texts of a file', () => {
  it.each([
    ["f('A.B');", ['string A.B']],
    ['f(`A.B`);', ['string A.B']],
    ["f('A.' + 'B');", ['computed A.B', 'part A.', 'part B']],
    ['f(`${x}.B`);', ['part .B']],
    ["f(['A', 'B'].join('.'));", ['computed A.B', 'string A', 'string B', 'string .']],
    ['f(/^A\\.B$/);', ['pattern ^A.B$']],
    ['f(x.LimitExceeded, { ResourceInUse: 1 });', ['name LimitExceeded', 'name ResourceInUse']],
    ['f(x.code); // A.B', []],
    ['f(\'{"Code":"A.\\\\u0042"}\');', ['string {"Code":"A.\\u0042"}', 'part {"Code":"A.B"}']],
  ])('%s', (code, texts) => {
    expect([...textsOf(code)].sort()).toEqual([...texts].sort());
  });
});

describe('searches', () => {
  const texts = indexOf(
    "f('LimitExceeded.Memory', 'LimitExceeded', 'x LimitExceeded.Memory LimitExceeded.Memory!', /^limit_exceeded$/);",
  );

  it('find a code as a word, as often as a text has it, and no bare code in a dotted one', () => {
    expect(texts.withWord('LimitExceeded.Memory')).toHaveLength(3);
    expect(texts.withWord('LimitExceeded')).toHaveLength(1);
    expect(texts.withWord('Exceeded.Memory')).toHaveLength(0);
  });

  it('find a part anywhere', () => {
    expect(texts.withPart('Exceeded.Mem')).toHaveLength(3);
    expect(texts.withPart('Timeout')).toHaveLength(0);
  });

  it('find equal texts, and texts that are equal but for case and separators', () => {
    expect(texts.equalTo('LimitExceeded')).toHaveLength(1);
    expect(texts.likeIt('LIMIT_EXCEEDED')).toEqual(['LimitExceeded', 'limit_exceeded']);
  });

  it('stop after many parts, which then may be anywhere', () => {
    const index = indexOf("f('A.B', 'C.D');");
    for (let at = 0; at < 200; at += 1) index.withPart(`part ${at}`);
    expect(index.withPart('Timeout')).toHaveLength(2);
  });
});
