import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Registry } from '../../registry/index.ts';
import { type ProductTarget, nameOf } from '../targets.ts';
import { type VersionFolder, listVersionFolders } from './go/find-versions.ts';
import { importCheckout } from './go/import-checkout.ts';
import { markWhole } from './go/mark-whole.ts';
import type { Imported } from './imported.ts';
import { remarkUnknown } from './name-product.ts';
import { importPage } from './page/import-page.ts';
import { readText, readingAt, unusable } from './read-text.ts';

/** Three times what a page of the product with the most codes has. Some texts take the parser the square of their length. */
const LARGEST_PAGE = 512 * 1024;

/** Where to import from. */
export interface Source {
  /** As the user wrote it: a page of error codes, or a folder of the Go SDK. Starts in `cwd`. */
  readonly path: string;
  readonly cwd: string;
  /** The product of the page; of a folder, the only product to read. */
  readonly target?: ProductTarget;
  /** Whether the lists shall replace those that are known, and the day on which they were whole if the source does not say it. */
  readonly replacing?: { readonly date?: string };
}

/** Makes a registry of a page or a folder. Throws an `InputError` if that cannot be read, or holds no codes. */
export function importSource({ path, cwd, target, replacing }: Source, registry: Registry): Imported {
  const place = resolve(cwd, path);
  if (readingAt(path, () => statSync(place)).isDirectory()) {
    const folders = selectVersions(listVersionFolders(place, path), path, target);
    const imported = importCheckout(folders, place);
    if (replacing === undefined) return imported;
    return { ...imported, registry: markWhole(imported.registry, { folders, place, path, ...replacing }, registry) };
  }
  if (replacing !== undefined) {
    throw unusable(path, {
      en: '--replace needs a checkout. A page does not say which actions return which codes.',
      zh: '--replace 需要 SDK 的代码仓库。页面没有说明哪个接口返回哪些错误码。',
    });
  }
  if (target === undefined) {
    throw unusable(path, {
      en: 'a page does not say which product its codes are of. Add --product, like: --product scf',
      zh: '页面没有说明错误码属于哪个产品。请加上 --product，例如：--product scf',
    });
  }
  const imported = importPage(readText(place, path, LARGEST_PAGE), path, target);
  const unknown = remarkUnknown(target, registry);
  return { ...imported, notes: [...(unknown === undefined ? [] : [{ file: path, text: unknown }]), ...imported.notes] };
}

function selectVersions(
  found: readonly VersionFolder[],
  path: string,
  target: ProductTarget | undefined,
): readonly VersionFolder[] {
  if (target === undefined) return found;
  const selected = found.filter(
    ({ product, version }) => product === target.product && (target.version ?? version) === version,
  );
  if (selected.length > 0) return selected;
  const [first, ...others] = found.map(nameOf);
  const more = others.length > 0 ? ` and ${others.length} more` : '';
  throw unusable(path, {
    en: `${nameOf(target)} is not in it. There is ${first ?? ''}${more}.`,
    zh: `其中没有 ${nameOf(target)}，只有 ${first ?? ''}${others.length > 0 ? ` 等 ${found.length} 个版本` : ''}。`,
  });
}
