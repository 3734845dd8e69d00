import { describe, expect, it } from 'vitest';
import { type Meaning, readCode, readDescription } from '../../../src/registry/explain/meaning.ts';
import { canGoOn, readTerms } from '../../../src/registry/explain/read-terms.ts';
import { WHOLE_REGISTRY, namespaceOf, builtinRegistry as registry, subCodeOf } from '../../../src/registry/index.ts';

/** `[image] size: [exceeded]` */
function format({ things, states }: Meaning): string {
  return `${things.join(' ')}: ${states.join(' ')}`;
}

function describeMeaning(code: string): string {
  return format(readCode(code));
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
    ['a word with the other prefix that denies it', 'FailedOperation.Nonshared', 'not shar: [failed]'],
    ['these prefixes as words of their own', 'FailedOperation.UnShared', 'not shar: [failed]'],
    ['the other one', 'FailedOperation.NonShared', 'not shar: [failed]'],
    ['a prefix before a word of the table', 'FailedOperation.Domain.UnExist', 'domain: [absent]'],
    ['a word that only begins like one that is denied', 'FailedOperation.Undo', 'undo: [failed]'],
    ['`None`, which denies nothing behind it', 'InvalidParameterValue.HeaderNone', 'header: [missing]'],
    ['a phrase that the dot divides', 'LimitExceeded.Request', '[rate]: [exceeded]'],
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

describe('readDescription', () => {
  it.each([
    ['no word that prose needs', 'There is a room that is here, which may be shared', 'room shar: '],
    ['what could not be done as a failure', 'The room could not be joined', 'room join: [failed]'],
    ['what could not be found as missing', 'The room could not be found', 'room: [absent]'],
    ['what is used up as lacking', 'The free quota is used up', '[usedUp]: [lacking]'],
    ['a denial with words between', 'This format is not one that is supported', ': [malformed] [unsupported]'],
    ['a denial of the next word that says something', 'The room has not been shared', 'room not shar: '],
    ['a denial of nothing as nothing', 'The room is not', 'room: '],
    ['the first sentence', 'The room does not exist. Create a door.', 'room: [absent]'],
    ['up to a colon', 'The room does not exist: create a door', 'room: [absent]'],
    ['up to a semicolon', 'The room does not exist; create a door', 'room: [absent]'],
  ])('reads %s', (_, text, expected) => {
    expect(format(readDescription(text) ?? { things: ['nothing'], states: [] })).toBe(expected);
  });

  it.each(['', 'It is there.', '房间不存在。'])('reads nothing of %j', (text) => {
    expect(readDescription(text)).toBeUndefined();
  });
});

describe('canGoOn', () => {
  it.each([
    ['LimitExceeded', true],
    ['ResourceNot', true],
    ['Un', true],
    ['ResourceNotFound', false],
    ['InvalidParameter', false],
    ['', false],
  ])('%s: %s', (text, expected) => {
    expect(canGoOn(text)).toBe(expected);
  });

  it('is false only where the words behind a namespace change nothing', () => {
    const parts = [...registry.codesIn(WHOLE_REGISTRY)].map((code) => ({
      namespace: namespaceOf(code),
      subCode: subCodeOf(code) ?? '',
    }));
    const wrong = parts.filter(({ namespace, subCode }) => {
      const [whole, divided] = [readTerms(`${namespace}.${subCode}`), [...readTerms(namespace), ...readTerms(subCode)]];
      return !canGoOn(namespace) && whole.join() !== divided.join();
    });
    expect(wrong).toEqual([]);
  });
});
