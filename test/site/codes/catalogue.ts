import { type ActionNames, createCatalogue } from '../../../site/codes/search/catalogue.ts';
import { type Search, createSearch } from '../../../site/codes/search/index.ts';
import { builtinRegistry } from '../../../src/registry/index.ts';

/** The names of all actions, as a build of the site writes them. */
export function listActionNames(): ActionNames {
  return Object.fromEntries(
    builtinRegistry.products().map(({ id }) => [
      id,
      Object.fromEntries(
        builtinRegistry.productVersions({ product: id }).map(({ version, actions }) => [version, [...actions.keys()].join(',')]),
      ),
    ]),
  );
}

/** A search over the built-in registry. */
export function createTestSearch(): Search {
  return createSearch(createCatalogue(builtinRegistry, listActionNames()), builtinRegistry);
}
