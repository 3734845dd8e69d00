import { groupBy } from '../../memo/group-by.ts';
import { type Guard, type SiteMatch, letsThrough } from './guards.ts';
import type { CodeSite } from '../sites/code-site.ts';

/**
 * Whether all guards let a code through. Most guards name a few codes, and do the same with all others: that is asked once
 * for each guard, and the codes that it names are looked up. A function may have hundreds of guards, and a hundred codes.
 */
export function createCodeTest(
  guards: readonly Guard[],
  match: (code: string, site: CodeSite) => SiteMatch,
): (code: string) => boolean {
  const [named, others] = [guards.filter(namesCodes), guards.filter((guard) => !namesCodes(guard))];
  const stopping = new Set(named.filter((guard) => !letsThrough(guard, () => 'none')));
  const naming = groupBy(named.flatMap(findNamed), ({ code }) => code);
  return (code) => {
    const asking = new Set((naming.get(code) ?? []).map(({ guard }) => guard));
    const stoppedBy = [...asking].filter((guard) => stopping.has(guard)).length;
    if (stoppedBy < stopping.size) return false;
    return [...asking, ...others].every((guard) => letsThrough(guard, (site) => match(code, site)));
  };
}

/** Whether a guard asks for codes as a whole, and for no namespace or part of one. */
function namesCodes({ sites }: Guard): boolean {
  return sites.every(({ literals }) => literals.every(({ match }) => match === 'code'));
}

function findNamed(guard: Guard): readonly { readonly guard: Guard; readonly code: string }[] {
  return guard.sites.flatMap(({ literals }) => literals.map(({ value }) => ({ guard, code: value })));
}
