import { type Scope, WHOLE_REGISTRY } from '../../src/registry/index.ts';
import { budgets } from '../budgets.ts';
import { type Budget, type Figure, writeRatio, writeTimes } from '../figures.ts';
import { measureInTurn } from '../measure.ts';
import { runProgram } from '../processes.ts';
import type { ExplainJob, ExplainTimes } from '../programs/explain.ts';
import { median } from '../statistics.ts';
import { findMisspellings } from '../workloads/misspellings.ts';
import { LARGEST_PRODUCT } from '../workloads/products.ts';
import type { Section } from './section.ts';

/** What it costs to say what an unknown literal was meant to be. */
export const measureExplanations: Section = ({ runs, literals }) => {
  const ofProduct = findMisspellings(literals, { targets: [{ product: LARGEST_PRODUCT }] } satisfies Scope);
  const ofRegistry = findMisspellings(literals, WHOLE_REGISTRY);
  const { product, registry } = measureInTurn(
    {
      product: () => explain({ product: LARGEST_PRODUCT, literals: ofProduct }),
      registry: () => explain({ literals: ofRegistry }),
    },
    runs,
  );
  return [
    ...describe(`in ${LARGEST_PRODUCT}`, product, budgets.explainInProduct),
    describeScan(`in ${LARGEST_PRODUCT}`, product),
    ...describe('in the whole registry', registry, budgets.explainInRegistry),
    describeScan('in the whole registry', registry, budgets.explainByScan),
  ];
};

function explain(job: ExplainJob): ExplainTimes {
  return runProgram('explain', job).result as ExplainTimes;
}

/** The others beside a scan for each: in the median, for the first of them makes what the rest uses. */
function describeScan(where: string, times: readonly ExplainTimes[], budget?: (share: number) => Budget): Figure {
  const shares = times.map(({ others, scans }) => median(others) / median(scans));
  return {
    section: 'explain',
    what: `another ${where}, beside a scan of its codes`,
    value: writeTimes(times.map(({ scans }) => median(scans))),
    ratio: writeRatio(shares, 'the scan'),
    ...(budget !== undefined && { budget: budget(median(shares)) }),
  };
}

function describe(where: string, times: readonly ExplainTimes[], budget: (time: number) => Budget): Figure[] {
  const each = times.map(({ others }) => median(others));
  return [
    {
      section: 'explain',
      what: `the first unknown literal ${where}, loading included`,
      value: writeTimes(times.map(({ first }) => first)),
    },
    { section: 'explain', what: `another ${where}`, value: writeTimes(each), budget: budget(median(each)) },
    { section: 'explain', what: `the same again ${where}`, value: writeTimes(times.map(({ again }) => again)) },
  ];
}
