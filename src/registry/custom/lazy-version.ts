import { once } from '../../memo/once.ts';
import type { ProductVersion } from '../types.ts';

/** A version whose codes and actions are made when they are first asked for. */
export function createLazyVersion(
  { product, version }: Pick<ProductVersion, 'product' | 'version'>,
  read: { readonly [part in 'codes' | 'actions']: () => ProductVersion[part] },
): ProductVersion {
  const [codes, actions] = [once(read.codes), once(read.actions)];
  return {
    product,
    version,
    get codes() {
      return codes();
    },
    get actions() {
      return actions();
    },
  };
}
