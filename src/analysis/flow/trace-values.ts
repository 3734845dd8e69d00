/**
 * Folds over the transitive closure of `sourcesOf`. What is known of the sources of a variable, a field or a function is
 * remembered, since all uses of it share them: a fold costs what the file has of sources, however many places ask.
 */
import { createRemember, createTable, type Values } from '../../memo/recursive.ts';
import { isNothing } from '../syntax/conversions.ts';
import type { Resolver, Source, Sources } from './sources.ts';
import { sourcesOf } from './value-sources.ts';

/** Sources of sources are followed at once to this depth; the rest waits until the outer ones are done. */
const MAX_DEPTH = 50;

/** Longer ways come from cycles: `node = node.next`. */
const MAX_WAY = 6;

/** What is to be known of values: of one by itself, and of one by all that it may come from. */
interface Fold<T> extends Values<T> {
  /** What is known of a value without its sources; `undefined`: it depends on them. */
  readonly decide: (source: Source) => T | undefined;
  /** What is known of a value that has no source. */
  readonly atEnd: (source: Source) => T;
  readonly join: (found: Sources, valueOf: (source: Source) => T) => T;
}

/** A function that folds all that a value may come from. Keep it for the file: it remembers its results. */
function foldSources<T>(fold: Fold<T>, resolver: Resolver): (source: Source) => T {
  const remember = createRemember(MAX_DEPTH);
  const table = createTable<Sources, T>(fold);
  const valueOf = (source: Source): T => {
    const decided = fold.decide(source);
    if (decided !== undefined) return decided;
    if (source.way.length > MAX_WAY) return fold.unsettled;
    const found = sourcesOf(source, resolver);
    return found.sources.length === 0 ? fold.atEnd(source) : remember(table, found, () => fold.join(found, valueOf));
  };
  return valueOf;
}

/** Whether a value, or anything that it may come from, satisfies a predicate. */
export function someSource(isSuch: (source: Source) => boolean, resolver: Resolver): (start: Source) => boolean {
  return foldSources<boolean>(
    {
      whileOpen: false,
      unsettled: false,
      isEqual: Object.is,
      decide: (source) => isSuch(source) || undefined,
      atEnd: () => false,
      join: ({ sources }, valueOf) => sources.some(valueOf),
    },
    resolver,
  );
}

/** Whether all that a value may come from ends in what satisfies a predicate, literals included; not so where some source is unknown. */
export function everyEnd(isSuch: (source: Source) => boolean, resolver: Resolver): (start: Source) => boolean {
  return foldSources<boolean>(
    {
      whileOpen: true,
      unsettled: false,
      isEqual: Object.is,
      decide: (source) => isSuch(source) || undefined,
      atEnd: () => false,
      join: ({ sources, isOpen }, valueOf) => !isOpen && sources.every(valueOf),
    },
    resolver,
  );
}

/**
 * Whether a value, or all that it may come from, satisfies a predicate; not so where some source is unknown, or in a cycle.
 * Literals and `undefined` do not count.
 */
export function everySource(isSuch: (source: Source) => boolean, resolver: Resolver): (start: Source) => boolean {
  const findAll = findInSources<true>(
    (source) => isSuch(source) || undefined,
    () => true,
    resolver,
  );
  return (start) => findAll(start) === true;
}

/** The join of what is found at a value, or at all that it may come from; `undefined` where `everySource` would be false. */
export function findInSources<T>(
  find: (source: Source) => T | undefined,
  join: (all: readonly T[]) => T,
  resolver: Resolver,
): (start: Source) => T | undefined {
  const joinAll = ({ sources, isOpen }: Sources, valueOf: (source: Source) => T | undefined): T | undefined => {
    const counted = isOpen ? [] : sources.filter((each) => each.way.length > 0 || !isUncounted(each));
    const values: T[] = [];
    for (const source of counted) {
      const value = valueOf(source);
      if (value === undefined) return undefined;
      values.push(value);
    }
    return values.length === 0 ? undefined : join(values);
  };
  const none = { whileOpen: undefined, unsettled: undefined, isEqual: Object.is };
  return foldSources<T | undefined>({ ...none, decide: find, atEnd: () => undefined, join: joinAll }, resolver);
}

/** What the origins of a value are asked: what an origin is, and whether a value that has no further source is allowed. */
export interface OriginTest<T> {
  readonly findOrigin: (source: Source) => T | undefined;
  readonly isAllowed: (source: Source) => boolean;
}

/** An origin of a value, and whether it may come from anything else: that is not allowed, or that the file does not show. */
interface Origins<T> {
  readonly origin?: T;
  readonly isMixed: boolean;
  readonly isOpen: boolean;
}

const NO_ORIGIN = { isMixed: false, isOpen: false };
const MIXED = { isMixed: true, isOpen: true };

/**
 * An origin of a value, if all that the file shows of where it comes from are origins, or allowed; and whether code elsewhere may
 * pass other values. Literals and what has no value do not count.
 */
export function findOnlyOrigin<T>(
  { findOrigin, isAllowed }: OriginTest<T>,
  resolver: Resolver,
): (start: Source) => { readonly origin: T; readonly isOpen: boolean } | undefined {
  const originsOf = foldSources<Origins<T>>(
    {
      whileOpen: NO_ORIGIN,
      unsettled: MIXED,
      isEqual: isSameKind,
      decide: (source) => {
        const origin = isUncounted(source) ? undefined : findOrigin(source);
        if (origin !== undefined) return { ...NO_ORIGIN, origin };
        return isUncounted(source) ? NO_ORIGIN : undefined;
      },
      atEnd: (source) => (isAllowed(source) ? NO_ORIGIN : MIXED),
      join: joinOrigins,
    },
    resolver,
  );
  return (start) => {
    const { origin, isMixed, isOpen } = originsOf(start);
    return isMixed || origin === undefined ? undefined : { origin, isOpen };
  };
}

/** Which of several origins it is makes no difference. */
function isSameKind<T>(left: Origins<T>, right: Origins<T>): boolean {
  const isAlike = left.isMixed === right.isMixed && left.isOpen === right.isOpen;
  return isAlike && (left.origin === undefined) === (right.origin === undefined);
}

function joinOrigins<T>({ sources, isOpen }: Sources, valueOf: (source: Source) => Origins<T>): Origins<T> {
  let joined: Origins<T> = { ...NO_ORIGIN, isOpen };
  for (const source of sources) {
    const value = valueOf(source);
    if (value.isMixed) return MIXED;
    joined = { ...value, ...joined, isOpen: joined.isOpen || value.isOpen };
  }
  return joined;
}

/** The texts that a value, or anything that it may come from, has by itself. */
export function collectInSources(
  textAt: (source: Source) => string | undefined,
  resolver: Resolver,
): (start: Source) => ReadonlySet<string> {
  return foldSources<ReadonlySet<string>>(
    {
      whileOpen: NO_TEXTS,
      unsettled: NO_TEXTS,
      isEqual: (left, right) => left.size === right.size,
      decide: (source) => {
        const text = textAt(source);
        return text === undefined ? undefined : new Set([text]);
      },
      atEnd: () => NO_TEXTS,
      join: ({ sources }, valueOf) => joinTexts(sources.map(valueOf)),
    },
    resolver,
  );
}

const NO_TEXTS: ReadonlySet<string> = new Set();

function joinTexts(all: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  const [first = NO_TEXTS, ...others] = new Set(all.filter(({ size }) => size > 0));
  return others.length === 0 ? first : new Set([first, ...others].flatMap((texts) => [...texts]));
}

/** Visits values, and all that they may come from. Sources that several share are visited once. */
export function visitSources(starts: readonly Source[], visit: (source: Source) => void, resolver: Resolver): void {
  const seen = new Set<Sources>();
  const pending = [...starts];
  for (let source = pending.pop(); source !== undefined; source = pending.pop()) {
    visit(source);
    const found = source.way.length > MAX_WAY ? undefined : sourcesOf(source, resolver);
    if (found === undefined || seen.has(found)) continue;
    seen.add(found);
    for (const each of found.sources) pending.push(each);
  }
}

function isUncounted({ node }: Source): boolean {
  return node.type === 'Literal' || isNothing(node);
}
