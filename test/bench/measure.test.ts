import { expect, it } from 'vitest';
import { measureInTurn } from '../../bench/measure.ts';

it('measures in turn, and does not count the first round', () => {
  const order: string[] = [];
  const measure = (name: string) => () => order.push(name);
  const samples = measureInTurn({ a: measure('a'), b: measure('b') }, 2);
  expect(order.join('')).toBe('ababab');
  expect(samples).toEqual({ a: [3, 5], b: [4, 6] });
});

it('does without the first round where that is not asked for', () => {
  const order: string[] = [];
  const samples = measureInTurn({ a: () => order.push('a'), b: () => order.push('b') }, 2, { isWarmedUp: true });
  expect(order.join('')).toBe('abab');
  expect(samples).toEqual({ a: [1, 3], b: [2, 4] });
});

it('measures once where a single run is asked for', () => {
  const order: string[] = [];
  expect(measureInTurn({ a: () => order.push('a') }, 1)).toEqual({ a: [1] });
});
