import { describe, expect, it, vi } from 'vitest';
import { once, oncePerKey, oncePerObject } from '../../src/memo/once.ts';

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

describe('oncePerObject', () => {
  it('computes the value of each object once, also where that is undefined', () => {
    const compute = vi.fn(({ name }: { name?: string }) => name);
    const read = oncePerObject(compute);
    const named = { name: 'a' };
    const unnamed = {};
    expect([named, unnamed, named, unnamed, { name: 'a' }].map(read)).toEqual(['a', undefined, 'a', undefined, 'a']);
    expect(compute).toHaveBeenCalledTimes(3);
  });
});
