import { type Budget, atMost } from './figures.ts';

/** What the project allows itself. Times are milliseconds, shares are of 1. */
export const budgets = {
  importing: (time: number): Budget => atMost(5, '5 ms', time),
  firstInProduct: (time: number): Budget => atMost(5, '5 ms', time),
  firstInRegistry: (time: number): Budget => atMost(25, '25 ms', time),
  /** Of a plain scan of the codes of the scope. */
  explainByScan: (share: number): Budget => atMost(0.2, '0.2 ×', share),
  explainInProduct: (time: number): Budget => atMost(0.5, '0.5 ms', time),
  explainInRegistry: (time: number): Budget => atMost(5, '5 ms', time),
  /** Whole runs, as multiples of runs with as many rules that do nothing. */
  repository: {
    eslint: (ratio: number): Budget => atMost(1.02, '1.02 ×', ratio),
    oxlint: (ratio: number): Budget => atMost(1.3, '1.3 ×', ratio),
  },
  published: {
    eslint: (ratio: number): Budget => atMost(1.06, '1.06 ×', ratio),
    oxlint: (ratio: number): Budget => atMost(2, '2 ×', ratio),
  },
  codes: {
    eslint: (ratio: number): Budget => atMost(1.2, '1.2 ×', ratio),
    oxlint: (ratio: number): Budget => atMost(5, '5 ×', ratio),
  },
  /** The exponent with which time grows. */
  growth: (exponent: number): Budget => atMost(1.2, 'exponent 1.2', exponent),
  asFastAs: (ratio: number): Budget => ({ text: '< 1', isMet: ratio < 1 }),
} as const;
