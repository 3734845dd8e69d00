import { describe, expect, it } from 'vitest';
import { readCode } from '../../../src/registry/explain/meaning.ts';

/** `[image] size: [exceeded]` */
function describeMeaning(code: string): string {
  const { things, states } = readCode(code);
  return `${things.join(' ')}: ${states.join(' ')}`;
}

describe('readCode', () => {
  it.each([
    ['words that say the same', 'InvalidParameterValue.PicSizeTooLarge', '[image] [size]: [exceeded]'],
    ['a phrase', 'ResourceNotFound.NoDataOfRecord', 'record: [absent]'],
    ['the longest phrase', 'FailedOperation.NoFreeAmount', '[usedUp]: [lacking]'],
    ['the state that the namespace names, where the sub-code names none', 'ResourceNotFound.Vpc', 'vpc: [absent]'],
    ['a state of the sub-code, which is clearer', 'FailedOperation.VpcNotExist', 'vpc: [absent]'],
    ['both, where that of the sub-code is vague', 'LimitExceeded.VpcError', 'vpc: [failed] [exceeded]'],
    [
      'what the namespace is about, where the sub-code is about nothing',
      'InvalidDiskId.NotFound',
      'disk [identifier]: [absent]',
    ],
    ['a word that is denied', 'FailedOperation.NotShared', 'not shar: [failed]'],
    ['a word with the prefix that denies it', 'FailedOperation.Unshared', 'not shar: [failed]'],
    ['two words written as one', 'InvalidParameterValue.Voicedata', '[audio] data: [invalid]'],
    ['a code without a dot', 'VpcLimitExceeded', 'vpc: [exceeded]'],
    ['no words', '.', ': '],
  ])('reads %s', (_, code, expected) => {
    expect(describeMeaning(code)).toBe(expected);
  });

  it('reads words of other clouds', () => {
    expect(describeMeaning('Throttling')).toBe('[rate]: ');
  });

  it('takes a number before a unit for nothing', () => {
    expect(describeMeaning('LimitExceeded.FiveMinuteLimit')).toBe(describeMeaning('LimitExceeded.OneMinuteLimit'));
  });
});
