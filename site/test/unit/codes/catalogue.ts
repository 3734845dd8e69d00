import { createCatalogue } from '../../../codes/search/catalogue.ts';
import { type Search, createSearch } from '../../../codes/search/index.ts';
import { listActionNames } from '../../../codes/search/list-action-names.ts';
import { builtinRegistry } from '../../../../src/registry/index.ts';

/** A search over the built-in registry. */
export function createTestSearch(): Search {
  const names = listActionNames(builtinRegistry);
  return createSearch(
    createCatalogue(builtinRegistry, () => names),
    builtinRegistry,
  );
}
