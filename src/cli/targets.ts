import { type Product, type Registry, type ScopeTarget, hintAtProduct, splitVersion } from '../registry/index.ts';
import { hintAtName } from './hint-at-name.ts';
import { InputError } from './input-error.ts';
import type { UnlistedAction } from './records.ts';

/** A product as an argument names it, without an action. */
export type ProductTarget = Omit<ScopeTarget, 'action'>;

/** Reads `scf` or `cvm@2017-03-12`. Throws an `InputError` that names what is nearest. */
export function readTarget(text: string, registry: Registry): ProductTarget {
  const { id, version } = splitVersion(text);
  const { versions } = requireProduct(id, registry);
  if (version === undefined) return { product: id };
  if (versions.includes(version)) return { product: id, version };
  throw new InputError({
    en: `'${version}' is no version of ${id}. It has ${versions.join(', ')}.`,
    zh: `${id} 没有接口版本“${version}”，只有 ${versions.join('、')}。`,
  });
}

function requireProduct(id: string, registry: Registry): Product {
  const product = registry.product(id);
  if (product !== undefined) return product;
  const hint = hintAtProduct(id, registry);
  throw new InputError({
    en: `There is no product '${id}'.${hint.en} See: tencentcloud-errors products`,
    zh: `没有产品“${id}”。${hint.zh}查看全部产品：tencentcloud-errors products`,
  });
}

/** Checks that the product has the action, if only in an SDK. Throws an `InputError` that names what is nearest. */
export function checkAction({ product, version }: ProductTarget, action: string, registry: Registry): void {
  const actions = [...registry.actions(product, version), ...registry.otherActions(product, version).keys()];
  if (actions.includes(action)) return;
  const [name, hint] = [nameOf({ product, version }), hintAtName(action, actions)];
  throw new InputError({
    en: `${name} has no action '${action}'.${hint.en}`,
    zh: `${name} 没有接口“${action}”。${hint.zh}`,
  });
}

/** What is known of an action that the lists of the product lack; `undefined` for one that they have, and for one that nobody has. */
export function findUnlistedAction(
  action: string,
  { product, version }: ProductTarget,
  registry: Registry,
): UnlistedAction | undefined {
  if (registry.actions(product, version).includes(action)) return undefined;
  const known = registry.otherActions(product, version).get(action);
  return known === undefined ? undefined : { action, ...known };
}

/** `scf`, `cvm@2017-03-12`. */
export function nameOf({
  product,
  version,
}: {
  readonly product: string;
  readonly version?: string | undefined;
}): string {
  return version === undefined ? product : `${product}@${version}`;
}
