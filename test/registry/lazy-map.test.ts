import { describe, expect, it } from 'vitest';
import { createLazyMap } from '../../src/registry/lazy-map.ts';

function createCounted(keys: readonly string[]) {
  const asked: string[] = [];
  const map = createLazyMap(keys, (key) => {
    asked.push(key);
    return key.toUpperCase();
  });
  return { map, asked };
}

describe('createLazyMap', () => {
  it('computes a value when it is asked for, and once', () => {
    const { map, asked } = createCounted(['a', 'b']);
    expect([map.size, map.has('a'), map.has('c'), [...map.keys()]]).toEqual([2, true, false, ['a', 'b']]);
    expect(asked).toEqual([]);
    expect([map.get('b'), map.get('b'), map.get('c')]).toEqual(['B', 'B', undefined]);
    expect(asked).toEqual(['b']);
  });

  it('has only its own keys', () => {
    const { map, asked } = createCounted(['__proto__']);
    expect([map.get('__proto__'), map.get('constructor'), map.has('toString')]).toEqual([
      '__PROTO__',
      undefined,
      false,
    ]);
    expect(asked).toEqual(['__proto__']);
  });

  it('gives all of it in the order of the keys', () => {
    const { map } = createCounted(['b', 'a']);
    const visited: unknown[] = [];
    map.forEach((value, key, self) => visited.push([key, value, self === map]));
    expect(visited).toEqual([
      ['b', 'B', true],
      ['a', 'A', true],
    ]);
    expect([...map]).toEqual([...map.entries()]);
    expect([...map.values()]).toEqual(['B', 'A']);
  });
});
