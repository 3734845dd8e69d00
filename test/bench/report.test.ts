import { describe, expect, it } from 'vitest';
import { atMost, writeMilliseconds, writeRatio, writeShare, writeTimes } from '../../bench/figures.ts';
import { renderReport, renderTable } from '../../bench/report.ts';

const FIGURES = [
  { section: 'import', what: 'this plugin', value: '2.0 ms', budget: atMost(10, '10 ms', 2) },
  { section: 'long | wide', what: 'all rules', value: '1.00 s', ratio: '1.2 × a', budget: atMost(0.01, '1 %', 0.02) },
  { section: 'memory', what: 'one product', value: '3 MB' },
];

describe('the table', () => {
  it('has a line for each figure, with its budget and whether that is met', () => {
    expect(renderTable(FIGURES)).toBe(
      [
        '| section | what | median (middle half of the runs) | compared | budget | met |',
        '| --- | --- | --- | --- | --- | --- |',
        '| import | this plugin | 2.0 ms |  | ≤ 10 ms | yes |',
        '| long \\| wide | all rules | 1.00 s | 1.2 × a | ≤ 1 % | **no** |',
        '| memory | one product | 3 MB |  |  |  |',
      ].join('\n'),
    );
  });
});

describe('the report', () => {
  it('says what the figures depend on, and how many budgets are met', () => {
    const report = renderReport(FIGURES, {
      date: '2026-08-21',
      command: 'npm run bench -- --runs 9',
      machine: '2 processors (Some CPU), 24 GB, linux 6.1',
      versions: { 'Node.js': '20.20.2', eslint: '10.15.0' },
      runs: 9,
    });
    expect(report.split('\n').slice(0, 8)).toEqual([
      '# Results of the benchmark',
      '',
      'Written by `npm run bench -- --runs 9` on 2026-08-21. What is measured, and how, is said in [docs/performance.md](../docs/performance.md).',
      '',
      '- machine: 2 processors (Some CPU), 24 GB, linux 6.1',
      '- versions: Node.js 20.20.2, eslint 10.15.0',
      '- 9 runs of each thing, in turn, after one that does not count',
      '- budgets: 1 of 2 are met',
    ]);
    expect(report).toContain(renderTable(FIGURES));
  });
});

describe('figures', () => {
  it.each([
    [0.1234, '0.123 ms'],
    [1, '1.0 ms'],
    [999, '999.0 ms'],
    [1000, '1.00 s'],
    [61_234, '61.23 s'],
  ])('%d milliseconds are %s', (milliseconds, expected) => {
    expect(writeMilliseconds(milliseconds)).toBe(expected);
  });

  it('state the middle half beside the median', () => {
    expect(writeTimes([1, 2, 3, 4, 5])).toBe('3.0 ms (2.0 ms to 4.0 ms)');
    expect(writeRatio([1, 1.1, 1.2], 'the parser')).toBe('1.100 × the parser (1.050 to 1.150)');
    expect(writeShare([0.01, 0.02, 0.03], 'the run')).toBe('2.00 % of the run (1.50 to 2.50)');
  });

  it('keep a budget up to its limit', () => {
    expect(atMost(5, '5 ms', 5)).toEqual({ text: '≤ 5 ms', isMet: true });
    expect(atMost(5, '5 ms', 5.01)).toEqual({ text: '≤ 5 ms', isMet: false });
  });
});
