import { type Registry, WHOLE_REGISTRY } from '../../../src/registry/index.ts';
import { type Changes, listChanges } from './changes.ts';

/** What the explorer shows before anything is asked. Made by a build, for it needs the files of all products. */
export interface Start {
  readonly snapshotDate: string;
  readonly counts: { readonly codes: number; readonly actions: number; readonly products: number };
  readonly changes: Changes;
}

export function createStart(registry: Registry): Start {
  const products = registry.products();
  const versions = products.flatMap(({ id }) => registry.productVersions({ product: id }));
  return {
    snapshotDate: registry.snapshotDate(),
    counts: {
      codes: registry.codesIn(WHOLE_REGISTRY).size,
      actions: versions.reduce((sum, { actions }) => sum + actions.size, 0),
      products: products.length,
    },
    changes: listChanges(registry),
  };
}
