import type { Figure } from '../figures.ts';
import { measureInTurn } from '../measure.ts';
import { type Usage, runProgram } from '../processes.ts';
import type { RegistryJob } from '../programs/registry.ts';
import { median } from '../statistics.ts';
import { LARGEST_PRODUCT } from '../workloads/products.ts';
import type { Section } from './section.ts';

const MEGABYTE = 1024 * 1024;

/** Memory at its peak, beyond that of a process that has the code of the registry and none of its data. */
export const measureMemory: Section = ({ runs }) => {
  const { none, one, all } = measureInTurn(
    {
      none: () => load({ products: 'none' }),
      one: () => load({ products: [LARGEST_PRODUCT] }),
      all: () => load({ products: 'all' }),
    },
    runs,
  );
  return [
    describe(`with ${LARGEST_PRODUCT}, the largest product`, one, none),
    describe('with all products and the index of all codes', all, none),
  ];
};

function load(job: RegistryJob): Usage {
  return runProgram('registry', job);
}

function describe(what: string, usages: readonly Usage[], bare: readonly Usage[]): Figure {
  const added = usages.map(({ peak }, at) => peak - (bare[at]?.peak ?? NaN));
  return {
    section: 'memory',
    what: `peak resident ${what}`,
    value: `${(median(added) / MEGABYTE).toFixed(1)} MB more`,
    ratio: `of ${(median(bare.map(({ peak }) => peak)) / MEGABYTE).toFixed(0)} MB without`,
  };
}
