import { describe, expect, it } from 'vitest';
import { growthExponent, median, pairedRatios, quantile, summarise } from '../../bench/statistics.ts';

describe('median', () => {
  it.each([
    [[3], 3],
    [[9, 1, 5], 5],
    [[4, 1, 3, 2], 2.5],
    [[10, 9, 100], 10],
  ])('of %j is %d', (values, expected) => {
    expect(median(values)).toBe(expected);
  });

  it('of nothing is no number', () => {
    expect(median([])).toBeNaN();
  });

  it('leaves the values in their order', () => {
    const values = [3, 1, 2];
    median(values);
    expect(values).toEqual([3, 1, 2]);
  });
});

it('interpolates quantiles', () => {
  expect(quantile([0, 10, 20, 30], 0.25)).toBe(7.5);
  expect(quantile([0, 10, 20, 30], 1)).toBe(30);
});

it('summarises by the median and the middle half', () => {
  expect(summarise([5, 1, 3, 2, 4])).toEqual({ median: 3, low: 2, high: 4 });
});

describe('paired ratios', () => {
  it('hold each value against the one of the same round', () => {
    expect(pairedRatios([2, 30, 4], [1, 10, 4])).toEqual([2, 3, 1]);
  });

  it('refuse rounds that are not complete', () => {
    expect(() => pairedRatios([1, 2], [1])).toThrow('Cannot pair 2 values with 1');
  });
});

describe('the exponent of growth', () => {
  it.each([
    ['constant time', 0],
    ['linear time', 1],
    ['quadratic time', 2],
    ['n log n, nearly', 1.13],
  ])('%s', (name, expected) => {
    const timeOf = (x: number) => (name.startsWith('n log n') ? x * Math.log(x) : 3 * x ** expected);
    const points = [500, 1000, 2000, 4000].map((x) => [x, timeOf(x)] as const);
    expect(growthExponent(points)).toBeCloseTo(expected, 1);
  });

  it('is a fit, not the slope of two points', () => {
    expect(growthExponent([[1, 1], [2, 4], [4, 4]])).toBeCloseTo(1, 10); // prettier-ignore
  });
});
