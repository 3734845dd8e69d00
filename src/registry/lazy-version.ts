import { once } from '../memo/once.ts';
import type { ProductVersion } from './types.ts';

/** The parts of a version; `current` where it is known without the records. */
interface Parts {
  readonly codes: () => ProductVersion['codes'];
  readonly actions: () => ProductVersion['actions'];
  readonly current?: () => readonly string[];
}

/** A version of which each part is made when it is first asked for. */
export function createLazyVersion(
  { product, version }: Pick<ProductVersion, 'product' | 'version'>,
  parts: Parts,
): ProductVersion {
  const [codes, actions] = [once(parts.codes), once(parts.actions)];
  const current = once(parts.current ?? (() => listCurrent(codes())));
  return {
    product,
    version,
    get codes() {
      return codes();
    },
    get actions() {
      return actions();
    },
    get current() {
      return current();
    },
  };
}

/** The codes that are not retired. */
export function listCurrent(codes: ProductVersion['codes']): readonly string[] {
  return [...codes.values()].filter(({ retired }) => retired === undefined).map(({ code }) => code);
}
