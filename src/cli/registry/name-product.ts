import type { Bilingual } from '../../language/language.ts';
import { type Registry, hintAtProduct } from '../../registry/index.ts';
import { InputError } from '../input-error.ts';
import type { ProductTarget } from '../targets.ts';

const PRODUCT = /^([a-z][a-z0-9-]*)(?:@(\d{4}-\d{2}-\d{2}))?$/;

/** Reads `scf` or `scf@2018-04-16`, be it a known product or not. Throws an `InputError` for anything else. */
export function readProductName(text: string, registry: Registry): ProductTarget {
  const [, product, version] = PRODUCT.exec(text) ?? [];
  if (product === undefined) {
    const hint = hintAtProduct(text, registry);
    throw new InputError({
      en: `--product ${text}: a product is needed, like 'scf', or a version of it, like 'scf@2018-04-16'.${hint.en}`,
      zh: `--product ${text}：应填写产品，如 scf，或它的一个接口版本，如 scf@2018-04-16。${hint.zh}`,
    });
  }
  return { product, ...(version !== undefined && { version }) };
}

/** A sentence about a product that the registry does not know, or not in this version. */
export function remarkUnknown({ product, version }: ProductTarget, registry: Registry): Bilingual<string> | undefined {
  const known = registry.product(product);
  if (known === undefined) {
    const hint = hintAtProduct(product, registry);
    return {
      en: `'${product}' is not in the registry, so it is a product of your own.${hint.en}`,
      zh: `错误码库中没有“${product}”，因此视为自己的产品。${hint.zh}`,
    };
  }
  if (version === undefined || known.versions.includes(version)) return undefined;
  return {
    en: `${product} has no version ${version} in the registry, so it is a new one. Known are ${known.versions.join(', ')}.`,
    zh: `错误码库中 ${product} 没有接口版本 ${version}，因此视为新版本。已有版本：${known.versions.join('、')}。`,
  };
}
