import type { Language } from '../../src/language/language.ts';
import type { Product } from '../../src/registry/index.ts';
import { englishNameOf } from './product-names.ts';

/** The name of a product beside its id. */
export interface ProductName {
  readonly text: string;
  /** It is Chinese, though another language was asked for. */
  readonly isChinese?: true;
}

/** What a product is called in a language; its Chinese name, where it has no English one. */
export function nameOfProduct({ id, nameZh }: Product, language: Language): ProductName | undefined {
  const english = englishNameOf(id);
  if (language === 'en' && english !== undefined) return { text: english };
  if (nameZh !== undefined) return language === 'zh' ? { text: nameZh } : { text: nameZh, isChinese: true };
  return english === undefined ? undefined : { text: english };
}
