/** The value below which a share of the values lies, interpolated. `NaN` of no values. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const [below, above] = [sorted[Math.floor(at)] ?? NaN, sorted[Math.ceil(at)] ?? NaN];
  return below + (above - below) * (at - Math.floor(at));
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** A middle value, and between what half of all values lie. */
export interface Summary {
  readonly median: number;
  readonly low: number;
  readonly high: number;
}

export function summarise(values: readonly number[]): Summary {
  return { median: median(values), low: quantile(values, 0.25), high: quantile(values, 0.75) };
}

/**
 * What each value is of the one measured in the same round. What slows the machine for a while slows both, so these vary
 * less than the values.
 */
export function pairedRatios(values: readonly number[], bases: readonly number[]): readonly number[] {
  if (values.length !== bases.length) {
    throw new Error(`Cannot pair ${values.length} values with ${bases.length}`);
  }
  return values.map((value, at) => value / (bases[at] ?? NaN));
}

/**
 * The exponent with which y grows with x, by least squares over the logarithms: 1 is linear, 2 is quadratic. Needs two
 * distinct x at least; all numbers must be above 0.
 */
export function growthExponent(points: readonly (readonly [x: number, y: number])[]): number {
  const logs = points.map(([x, y]) => [Math.log(x), Math.log(y)] as const);
  const meanX = mean(logs.map(([x]) => x));
  const meanY = mean(logs.map(([, y]) => y));
  const covariance = mean(logs.map(([x, y]) => (x - meanX) * (y - meanY)));
  const variance = mean(logs.map(([x]) => (x - meanX) ** 2));
  return covariance / variance;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
