import type { Registry } from '../../../src/registry/index.ts';
import type { ActionNames } from './catalogue.ts';

/** The names of all actions of the lists. Reads the files of all products. */
export function listActionNames(registry: Registry): ActionNames {
  return Object.fromEntries(
    registry.products().map(({ id }) => {
      const versions = registry.productVersions({ product: id });
      return [id, Object.fromEntries(versions.map(({ version, actions }) => [version, [...actions.keys()].join(',')]))];
    }),
  );
}
