import { isNothing } from '../syntax/conversions.ts';
import type { Resolver, Source, Sources } from './sources.ts';
import { sourcesOf } from './value-sources.ts';

/** A value is followed through this many places; programs that need more are not understood. */
const MAX_PLACES = 200;

/** Longer ways come from cycles: `node = node.next`. */
const MAX_WAY = 6;

/** Whether a value, or anything that it may come from, satisfies a predicate. Cycles are walked once. */
export function someSource(start: Source, isSuch: (source: Source) => boolean, resolver: Resolver): boolean {
  const seen = new Set<string>();
  const pending = [start];
  for (let source = pending.pop(); source !== undefined && seen.size < MAX_PLACES; source = pending.pop()) {
    const key = keyOf(source);
    if (seen.has(key) || source.way.length > MAX_WAY) continue;
    seen.add(key);
    if (isSuch(source)) return true;
    pending.push(...sourcesOf(source, resolver).sources);
  }
  return false;
}

/** Whether a place counts although the file does not show all that its value may come from. */
export type OpenTest = (source: Source, found: Sources) => boolean;

/**
 * Whether a value, or all that it may come from, satisfies a predicate; not so where some source is unknown, unless that is
 * allowed. Literals and `undefined` do not count. Cycles are walked once.
 */
export function everySource(
  start: Source,
  isSuch: (source: Source) => boolean,
  resolver: Resolver,
  isAllowed: OpenTest = () => false,
): boolean {
  const seen = new Set<string>();
  const pending = [start];
  let isFound = false;
  for (let source = pending.pop(); source !== undefined; source = pending.pop()) {
    const key = keyOf(source);
    if (seen.has(key)) continue;
    seen.add(key);
    if (isSuch(source)) {
      isFound = true;
      continue;
    }
    if (seen.size > MAX_PLACES || source.way.length > MAX_WAY) return false;
    const found = sourcesOf(source, resolver);
    const counted = found.sources.filter((each) => each.way.length > 0 || !isUncounted(each));
    const isOpen = found.isOpen || found.sources.length === 0;
    if (isOpen && !isAllowed(source, found)) return false;
    pending.push(...counted.reverse());
  }
  return isFound;
}

function isUncounted({ node }: Source): boolean {
  return node.type === 'Literal' || isNothing(node);
}

function keyOf({ node, way }: Source): string {
  return `${node.range[0]}-${node.range[1]} ${way.join('.')}`;
}
