import { Linter } from 'eslint';
import plugin from '../../src/index.ts';

/** What a file and the settings say of Tencent Cloud beside the literals. */
const SURROUNDINGS = {
  nothing: { header: '', products: [] },
  products: { header: '', products: ['scf', 'cvm', 'sms', 'dnspod'] },
  sdk: { header: "import { scf } from 'tencentcloud-sdk-nodejs-scf';", products: [] },
} as const;
export type Surroundings = keyof typeof SURROUNDINGS;

/** A report on a literal. */
export interface Report {
  readonly fix: string | undefined;
}

/** Files are cheaper than their number: each lint takes longer to begin than a comparison. */
const COMPARISONS_IN_FILE = 50;

/** Reports of the preset `recommended` by literal, where each is compared with the code of an error. */
export function lintComparisons(
  literals: readonly string[],
  surroundings: Surroundings,
): ReadonlyMap<string, readonly Report[]> {
  const reports = new Map<string, readonly Report[]>();
  for (let at = 0; at < literals.length; at += COMPARISONS_IN_FILE) {
    const some = literals.slice(at, at + COMPARISONS_IN_FILE);
    lintFile(some, surroundings).forEach((found, index) => reports.set(some[index] ?? '', found));
  }
  return reports;
}

function lintFile(literals: readonly string[], surroundings: Surroundings): readonly (readonly Report[])[] {
  const { header, products } = SURROUNDINGS[surroundings];
  const lines = literals.map((literal) => `if (err.code === '${literal}') stop();`);
  const config = { ...plugin.configs.recommended, settings: { 'tencentcloud-errors': { products } } };
  const messages = new Linter().verify([header, ...lines].join('\n'), [config]);
  return literals.map((_, index) =>
    messages.filter(({ line }) => line === index + 2).map(({ fix }) => ({ fix: fix?.text })),
  );
}
