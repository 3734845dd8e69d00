import { budgets } from '../budgets.ts';
import { writeTimes } from '../figures.ts';
import { measureInTurn } from '../measure.ts';
import { runProgram } from '../processes.ts';
import type { LookupJob } from '../programs/lookup.ts';
import { median } from '../statistics.ts';
import { LARGEST_PRODUCT } from '../workloads/products.ts';
import type { Section } from './section.ts';

const CODE = 'InvalidParameter.DomainNotFound';

/** What the first question costs a process. */
export const measureLookups: Section = ({ runs }) => {
  const { product, registry } = measureInTurn(
    {
      product: () => lookUp({ product: LARGEST_PRODUCT, code: CODE }),
      registry: () => lookUp({ code: CODE }),
    },
    runs,
  );
  return [
    {
      section: 'look-up',
      what: `the first one in ${LARGEST_PRODUCT}, the largest product`,
      value: writeTimes(product),
      budget: budgets.firstInProduct(median(product)),
    },
    {
      section: 'look-up',
      what: 'the first one in the whole registry',
      value: writeTimes(registry),
      budget: budgets.firstInRegistry(median(registry)),
    },
  ];
};

function lookUp(job: LookupJob): number {
  return (runProgram('lookup', job).result as { first: number }).first;
}
