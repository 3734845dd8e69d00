import type { Figure } from './figures.ts';

/** What a reader must know to judge figures, and to get them again. */
export interface Conditions {
  readonly date: string;
  readonly command: string;
  readonly machine: string;
  readonly versions: Readonly<Record<string, string>>;
  readonly runs: number;
}

const HEAD = ['section', 'what', 'median (middle half of the runs)', 'compared', 'budget', 'met'];

/** The page that states figures with all that they depend on, as Markdown. */
export function renderReport(figures: readonly Figure[], conditions: Conditions): string {
  const versions = Object.entries(conditions.versions).map(([name, version]) => `${name} ${version}`);
  return [
    '# Results of the benchmark',
    '',
    `Written by \`${conditions.command}\` on ${conditions.date}. What is measured, and how, is said in [docs/performance.md](../docs/performance.md).`,
    '',
    `- machine: ${conditions.machine}`,
    `- versions: ${versions.join(', ')}`,
    `- ${conditions.runs} runs of each thing, in turn, after one that does not count`,
    `- budgets: ${countBudgets(figures)}`,
    '',
    renderTable(figures),
    '',
  ].join('\n');
}

/** The figures as a Markdown table, in their order. */
export function renderTable(figures: readonly Figure[]): string {
  const rows = figures.map(({ section, what, value, ratio = '', budget }) => {
    const verdict = budget === undefined ? '' : budget.isMet ? 'yes' : '**no**';
    return [section, what, value, ratio, budget?.text ?? '', verdict];
  });
  return [HEAD, HEAD.map(() => '---'), ...rows].map(renderRow).join('\n');
}

function renderRow(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

function countBudgets(figures: readonly Figure[]): string {
  const budgets = figures.flatMap(({ budget }) => budget ?? []);
  return `${budgets.filter(({ isMet }) => isMet).length} of ${budgets.length} are met`;
}
