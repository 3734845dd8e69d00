import { once } from '../../memo/once.ts';
import { succeed } from '../succession.ts';
import type { ProductVersion } from '../types.ts';
import { createLazyVersion } from '../lazy-version.ts';
import type { UserProduct } from './types.ts';

/** An entry whose lists are whole: they replace those of a known version, in place of adding to them. */
export type WholeProduct = UserProduct & { readonly completeOn: string };

/** Whether the lists of an entry are whole. */
export function isWhole(entry: UserProduct): entry is WholeProduct {
  return entry.completeOn !== undefined;
}

/**
 * A version with whole lists in place of its own. What the international site alone has stays, as the lists of the mainland never have
 * it: its codes, and the actions that the entry lacks. All else that the entry lacks is gone.
 */
export function replaceLists(base: ProductVersion, { codes, actions = {}, completeOn }: WholeProduct): ProductVersion {
  const succeeded = once(() => {
    const listed = Object.entries(codes).flatMap(([code, { retired }]) => (retired === undefined ? code : []));
    const kept = [...base.codes.values()].filter(({ code, site, retired }) => {
      return site === 'intl' && retired === undefined && !Object.hasOwn(codes, code);
    });
    const intlOnly = new Set(kept.map(({ code }) => code));
    const current = new Set([...listed, ...intlOnly]);
    const lists = replaceActions(base.actions, new Map(Object.entries(actions)), current, intlOnly);
    return succeed(base, { codes: current, intlOnly, actions: lists }, completeOn);
  });
  return createLazyVersion(base, { codes: () => succeeded().codes, actions: () => succeeded().actions });
}

function replaceActions(
  known: ProductVersion['actions'],
  listed: ProductVersion['actions'],
  current: ReadonlySet<string>,
  intlOnly: ReadonlySet<string>,
): ProductVersion['actions'] {
  const names = [...new Set([...known.keys(), ...listed.keys()])].sort();
  return new Map(
    names.map((name) => {
      const before = known.get(name) ?? [];
      const own = listed.get(name);
      if (own === undefined) return [name, before.filter((code) => current.has(code))] as const;
      return [name, [...new Set([...own, ...before.filter((code) => intlOnly.has(code))])].sort()] as const;
    }),
  );
}
