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

/**
 * Reports of the preset `recommended` by literal, where each is compared with the code of an error, `inFile` of them in one file.
 * A file of many takes a fraction of the time, but a fix asks what else is in the file.
 */
export function lintComparisons(
  literals: readonly string[],
  surroundings: Surroundings,
  inFile = 1,
): ReadonlyMap<string, readonly Report[]> {
  const reports = new Map<string, readonly Report[]>();
  for (let at = 0; at < literals.length; at += inFile) {
    const some = literals.slice(at, at + inFile);
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
