import { type Budget, atMost } from './figures.ts';

/** What the project allows itself. Times are milliseconds, shares are of 1. */
export const budgets = {
  importing: (time: number): Budget => atMost(10, '10 ms', time),
  firstInProduct: (time: number): Budget => atMost(5, '5 ms', time),
  firstInRegistry: (time: number): Budget => atMost(25, '25 ms', time),
  /** Of a plain scan of the codes of the scope. */
  explainByScan: (share: number): Budget => atMost(0.2, '0.2 ×', share),
  explainInProduct: (time: number): Budget => atMost(0.5, '0.5 ms', time),
  explainInRegistry: (time: number): Budget => atMost(5, '5 ms', time),
  shareOfRepository: (share: number): Budget => atMost(0.01, '1 %', share),
  shareOfCodes: (share: number): Budget => atMost(0.1, '10 %', share),
  asFastAs: (ratio: number): Budget => ({ text: '< 1', isMet: ratio < 1 }),
} as const;
