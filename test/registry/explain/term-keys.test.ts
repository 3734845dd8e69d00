import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Meaning, problemOf, readCode, readDescription } from '../../../src/registry/explain/meaning.ts';
import { keysOf } from '../../../src/registry/explain/term-keys.ts';
import { createTextSearch } from '../../../src/registry/explain/text-search.ts';
import { COMPOUNDS, PROSE_COMPOUNDS, WORD_GROUPS } from '../../../src/registry/explain/word-groups.ts';
import { WHOLE_REGISTRY, builtinRegistry as registry } from '../../../src/registry/index.ts';

/** The terms of each text that its letters rule out. */
function findRuledOut(texts: readonly string[], meaningOf: (text: string) => Meaning | undefined): readonly string[] {
  const { findTexts } = createTextSearch(texts);
  const found = new Map<string, ReadonlySet<number>>();
  const mayHave = (term: string, at: number): boolean => {
    const positions = found.get(term) ?? new Set(keysOf(term).flatMap(findTexts));
    found.set(term, positions);
    return positions.has(at);
  };
  return texts.flatMap((text, at) => {
    const { things = [], states = [] } = meaningOf(text) ?? {};
    return [...things, ...states].filter((term) => !mayHave(term, at)).map((term) => `${term} of ${text}`);
  });
}

describe('keysOf', () => {
  it.each([
    ['shar', ['shar']],
    ['not shar', ['shar']],
    ['[region]', ['reg', 'area']],
    ['[identifier]', ['id', 'ids', 'identifier', 'uin']],
    ['[subdomain]', ['domain']],
  ])('%s', (term, keys) => {
    expect(keysOf(term)).toEqual(keys);
  });

  it('has a key for each group', () => {
    expect(Object.keys(WORD_GROUPS).filter((name) => keysOf(`[${name}]`).length === 0)).toEqual([]);
    expect(Object.keys(WORD_GROUPS).filter((name) => keysOf(`[${name}]`).includes(''))).toEqual([]);
  });

  it('rules out no term of a code', () => {
    expect(findRuledOut([...registry.codesIn(WHOLE_REGISTRY)], (code) => readCode(code))).toEqual([]);
  });

  it('rules out no term of a description', () => {
    const texts = ['cvm', 'scf', 'sms', 'vpc'].flatMap((product) => {
      const scope = { targets: [{ product }] };
      return [...registry.codesIn(scope)].map((code) => problemOf(registry.describe(code, scope)?.en ?? ''));
    });
    expect(findRuledOut(texts, readDescription)).toEqual([]);
  });

  it('rules out no term of words in any order, as one or several', () => {
    const forms = Object.values(WORD_GROUPS).flatMap((group) => [...group.forms, ...(group.foreign ?? [])]);
    const phrases = [...forms, ...Object.keys({ ...COMPOUNDS, ...PROSE_COMPOUNDS })];
    const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
    const words = fc.constantFrom(...phrases.flatMap((phrase) => phrase.split(' ')), 'un', 'non', 'not', 'no', 'the');
    const part = fc.oneof(
      words.map(capitalised),
      words,
      fc.constantFrom(...phrases).map((phrase) => phrase.split(' ').map(capitalised).join('')),
    );
    const text = fc.array(part, { minLength: 1, maxLength: 5 }).map((parts) => parts.join(''));
    const code = fc.tuple(text, text).map((parts) => parts.join('.'));
    fc.assert(
      fc.property(fc.array(code, { maxLength: 5 }), (codes) => {
        expect(findRuledOut(codes, (each) => readCode(each))).toEqual([]);
      }),
      { numRuns: 1000, seed: 20261127 },
    );
  });
});
