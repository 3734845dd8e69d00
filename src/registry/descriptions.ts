import type { Store } from './store.ts';
import type { Description, Scope } from './types.ts';

/** The only product that has or had the code, if there is one. */
function soleProduct(code: string, store: Store): string | undefined {
  const presence = store.codeIndex().presence(code);
  const [product, ...others] = [...(presence?.current ?? []), ...(presence?.retired ?? [])];
  return others.length === 0 ? product : undefined;
}

/** See `Registry#describe`. */
export function describeCode(code: string, { targets }: Scope, store: Store): Description | undefined {
  const { common, products } = store.descriptions();
  const ofTarget = targets.find(({ product }) => products.get(product)?.has(code));
  if (ofTarget) return products.get(ofTarget.product)?.get(code);
  if (common.has(code) || targets.length > 0) return common.get(code);
  return products.get(soleProduct(code, store) ?? '')?.get(code);
}
