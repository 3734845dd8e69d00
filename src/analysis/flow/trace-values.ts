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
    const counted = sources.filter(({ node, way }) => way.length > 0 || !isNothing(node));
    return !isOpen && counted.length > 0 && counted.every(holdsFor);
  };
  return holdsFor(start);
}

function isNothing(node: Source['node']): boolean {
  if (node.type === 'Identifier') return node.name === 'undefined';
  return node.type === 'Literal' || (node.type === 'UnaryExpression' && node.operator === 'void');
}

function keyOf({ node, way }: Source): string {
  return `${node.range[0]}-${node.range[1]} ${way.join('.')}`;
}
