import { didYouMean } from '../language/hints.ts';
import { type Bilingual, inEach } from '../language/language.ts';
import { findMeantProduct } from './meant-product.ts';
import type { Registry } from './types.ts';

/** Names of object storage, which people look for among the products: its id in hosts and packages, its Chinese name. */
const OBJECT_STORAGE = /(?:^|[^a-z0-9])cos(?:$|[^a-z0-9])|myqcloud\.com|对象存储/i;

/** Characters of a text that are looked at: a product is named shortly. */
const LONGEST_NAME = 200;

const OTHER_API: Bilingual<string> = {
  en: ' Object storage (COS) has an API and error codes of its own, so it is no product of API 3.0. Leave it out.',
  zh: '对象存储（COS）有自己的 API 和错误码，不属于 API 3.0 的产品，请去掉它。',
};

const NO_HINT: Bilingual<string> = { en: '', zh: '' };

/** ` Did you mean 'scf'?`, or what else is to be said of a name that is no product; empty if nothing is. */
export function hintAtProduct(name: string, registry: Pick<Registry, 'products'>): Bilingual<string> {
  if (name.length > LONGEST_NAME) return NO_HINT;
  if (OBJECT_STORAGE.test(name)) return OTHER_API;
  const meant = findMeantProduct(name, registry.products());
  return meant === undefined ? NO_HINT : inEach((language) => didYouMean([meant], language));
}
