import { isNothing } from '../syntax/conversions.ts';
import type { Resolver, Source } from './sources.ts';
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

/**
 * Whether a value, or all that it may come from, satisfies a predicate; not so where some source is unknown. Literals and
 * `undefined` do not count.
 */
export function everySource(start: Source, isSuch: (source: Source) => boolean, resolver: Resolver): boolean {
  const seen = new Set<string>();
  const holdsFor = (source: Source): boolean => {
    if (isSuch(source)) return true;
    const key = keyOf(source);
    if (seen.has(key) || seen.size >= MAX_PLACES || source.way.length > MAX_WAY) return false;
    seen.add(key);
    const { sources, isOpen } = sourcesOf(source, resolver);
    const counted = sources.filter((each) => each.way.length > 0 || !isUncounted(each));
    return !isOpen && counted.length > 0 && counted.every(holdsFor);
  };
  return holdsFor(start);
}

/** What the origins of a value are asked: whether a place is one, and whether a value that has no further source is allowed. */
export interface OriginTest {
  readonly isOrigin: (source: Source) => boolean;
  readonly isAllowed: (source: Source) => boolean;
}

/**
 * Whether all that the file shows of where a value comes from are origins, or allowed. What code elsewhere may pass is not asked,
 * and literals and what has no value do not count.
 */
export function everyOrigin(start: Source, { isOrigin, isAllowed }: OriginTest, resolver: Resolver): boolean {
  const seen = new Set<string>();
  const pending = [start];
  for (let source = pending.pop(); source !== undefined; source = pending.pop()) {
    const key = keyOf(source);
    if (seen.has(key) || isUncounted(source) || isOrigin(source)) continue;
    if (seen.size >= MAX_PLACES || source.way.length > MAX_WAY) return false;
    seen.add(key);
    const { sources } = sourcesOf(source, resolver);
    if (sources.length === 0 && !isAllowed(source)) return false;
    pending.push(...sources);
  }
  return true;
}

function isUncounted({ node }: Source): boolean {
  return node.type === 'Literal' || isNothing(node);
}

function keyOf({ node, way }: Source): string {
  return `${node.range[0]}-${node.range[1]} ${way.join('.')}`;
}
