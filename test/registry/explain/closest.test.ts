import { describe, expect, it } from 'vitest';
import { closestOf } from '../../../src/registry/explain/closest.ts';

describe('closestOf', () => {
  it.each([
    ['fewer edits', 'scff', ['scfoo', 'scf'], 'scf'],
    ['a swap before a replacement', 'sfc', ['afc', 'scf'], 'scf'],
    ['a swap before an insertion', 'form', ['forms', 'from'], 'from'],
    ['an insertion before a replacement', 'vpx', ['vpc', 'vpcx'], 'vpcx'],
    ['the longer beginning in common', 'vpd', ['vod', 'vpc'], 'vpc'],
    ['the first of names that are equally like it', 'cdx', ['cdb', 'cdn'], 'cdb'],
    ['the same letters in another case', 'SCF', ['sms', 'scf'], 'scf'],
    ['nothing where more than a third would change', 'lambda', ['lighthouse', 'scf'], undefined],
    ['nothing among none', 'scf', [], undefined],
    ['nothing for a text that no name is as long as', 'x'.repeat(300_000), ['x'.repeat(299_999)], undefined],
  ])('prefers %s', (_, word, names, expected) => {
    expect(closestOf(word, names)).toBe(expected);
  });
});
