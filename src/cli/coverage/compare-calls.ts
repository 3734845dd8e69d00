import type { CoveredCall } from '../records.ts';

/** By file, then by place; a wrapper makes several calls at one place. */
export function compareCalls(left: CoveredCall, right: CoveredCall): number {
  return (
    compareTexts(left.file, right.file) ||
    left.line - right.line ||
    left.column - right.column ||
    compareTexts(left.product, right.product) ||
    compareTexts(left.version ?? '', right.version ?? '') ||
    compareTexts(left.action ?? '', right.action ?? '')
  );
}

/** In the order of their characters, which is the same on every machine. */
export function compareTexts(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
