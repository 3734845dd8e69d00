import type { Language } from '../../src/language/language.ts';
import { pagePath } from '../page-path.ts';
import { type Address, writeAddress } from './address.ts';
import { isCodeText } from './answers/pasted-error.ts';

/** The path of an address below the base of the site. */
export function pathOf(address: Address, language: Language): string {
  return pagePath(language, `/codes${writeAddress(address)}`);
}

/** What a view is about, as fields of the forms for codes that are wrong or missing. A search is for a code if it looks like one. */
export function fieldsOf(address: Address): Readonly<Record<string, string>> {
  switch (address.kind) {
    case 'code':
      return { code: address.code };
    case 'search':
      return isCodeText(address.text) && /^[A-Z]/.test(address.text) ? { code: address.text } : {};
    case 'action':
      return { product: [address.product, address.version].filter(Boolean).join(' ') };
    case 'product':
      return { product: address.product };
    case 'namespace':
    case 'start':
      return {};
  }
}

/** The documentation of a product, by its number. The numbers of the international site are others, and not recorded. */
export function documentationOf(docProduct: number): string {
  return `https://cloud.tencent.com/document/product/${docProduct}`;
}

export function npmPage(name: string): string {
  return `https://www.npmjs.com/package/${name}`;
}
