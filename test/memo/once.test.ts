import { describe, expect, it, vi } from 'vitest';
import { forgetFile, once, oncePerKey, oncePerLasting, oncePerObject } from '../../src/memo/once.ts';

describe('once', () => {
  it.each([1, undefined, null, 0, ''])('computes %j when it is first asked for, and keeps it', (value) => {
    const compute = vi.fn(() => value);
    const read = once(compute);
    expect(compute).not.toHaveBeenCalled();
    expect([read(), read()]).toEqual([value, value]);
    expect(compute).toHaveBeenCalledTimes(1);
  });

  it('computes again after an error', () => {
    const compute = vi.fn(() => 'value');
    compute.mockImplementationOnce(() => {
      throw new Error('no such file');
    });
    const read = once(compute);
    expect(read).toThrow('no such file');
    expect(read()).toBe('value');
  });
});

describe('oncePerKey', () => {
  it('computes the value of each key once, also where that is undefined', () => {
    const compute = vi.fn((key: string) => (key === 'none' ? undefined : key.length));
    const read = oncePerKey(compute);
    expect(['ab', 'none', 'ab', 'none', 'abc'].map(read)).toEqual([2, undefined, 2, undefined, 3]);
    expect(compute.mock.calls).toEqual([['ab'], ['none'], ['abc']]);
  });
});

/** Both as functions of an object and a text, in the form that they have in common. */
type OncePer = (compute: (key: { name?: string }, further?: string) => unknown) => typeof compute;

const MEMOS: readonly (readonly [string, OncePer])[] = [
  ['oncePerObject', (compute) => oncePerObject(compute)],
  ['oncePerLasting', (compute) => oncePerLasting(compute)],
];

describe.each(MEMOS)('%s', (_, oncePer) => {
  it('computes the value of each object once, also where that is undefined', () => {
    const compute = vi.fn(({ name }: { name?: string }) => name);
    const read = oncePer(compute);
    const named = { name: 'a' };
    const unnamed = {};
    const values = [named, unnamed, named, unnamed, { name: 'a' }].map((each) => read(each));
    expect(values).toEqual(['a', undefined, 'a', undefined, 'a']);
    expect(compute).toHaveBeenCalledTimes(3);
  });

  it('hands on a further argument', () => {
    expect(oncePer((_key, further) => further)({}, 'a')).toBe('a');
  });
});

it('oncePerObject hands on two further arguments', () => {
  expect(oncePerObject((_: object, second: string, third: string) => second + third)({}, 'a', 'b')).toBe('ab');
});

describe('forgetFile', () => {
  it('ends what was kept for objects of a file, each time, and nothing else', () => {
    const ofFile = vi.fn(() => 1);
    const lasting = vi.fn(() => 1);
    const [readOfFile, readLasting] = [oncePerObject(ofFile), oncePerLasting(lasting)];
    const key = {};
    for (let file = 0; file < 3; file += 1) {
      forgetFile();
      for (const read of [readOfFile, readOfFile, readLasting]) read(key);
    }
    expect([ofFile, lasting].map(({ mock }) => mock.calls.length)).toEqual([3, 1]);
  });
});
