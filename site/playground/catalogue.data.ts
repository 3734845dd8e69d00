/** Makes the catalogue while the site is built, so that pages need neither the plugin nor its data to show it. */
import { type Catalogue, createCatalogue } from './catalogue.ts';

declare const data: Catalogue;
export { data };

export default { load: createCatalogue };
