import type { Language } from '../../src/language/language.ts';
import { type Address, writeAddress } from './address.ts';

const REPOSITORY = 'https://github.com/eslint-plugin-tencentcloud-errors/eslint-plugin-tencentcloud-errors';

/** The path of an address below the base of the site. */
export function pathOf(address: Address, language: Language): string {
  return `${language === 'zh' ? '/zh' : ''}/codes${writeAddress(address)}`;
}

/** Where somebody tells that a code is wrong, or missing. `subject` is what the view is about. */
export function issueForm(form: 'wrong-code' | 'missing-code', subject: string): string {
  const query = new URLSearchParams({ template: `${form}.yml`, ...(subject !== '' && { title: `${subject}: ` }) });
  return `${REPOSITORY}/issues/new?${query}`;
}

/** The documentation of a product, by its number. The numbers of the international site are others, and not recorded. */
export function documentationOf(docProduct: number): string {
  return `https://cloud.tencent.com/document/product/${docProduct}`;
}

export function npmPage(name: string): string {
  return `https://www.npmjs.com/package/${name}`;
}
