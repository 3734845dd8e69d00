import { namespaceOf } from '../../registry/index.ts';
import type { Dispatch } from './dispatches.ts';
import { type Fallback, findFallback } from '../syntax/fallbacks.ts';
import { createCodeTest } from './guarded-codes.ts';
import { type SiteMatch, findGuards, isInCase, letsThrough } from './guards.ts';
import { type AskedLiterals, indexSites } from './site-index.ts';
import type { CodeLiteral } from '../constants/code-literal.ts';
import type { CodeSite } from '../sites/code-site.ts';
import type { FileFacts } from '../facts.ts';

/** What a dispatch handles, by its own literals and by tests of the same value before it. */
export interface Handled {
  readonly codes: ReadonlySet<string>;
  readonly namespaces: ReadonlySet<string>;
  readonly prefixes: readonly string[];
  readonly parts: readonly string[];
}

/** What a dispatch handles, and which codes (or namespaces) get as far as it. */
export interface Reach {
  readonly handled: Handled;
  readonly isReached: (name: string) => boolean;
}

/** What a dispatch handles, and what conditions around or before it on the same code let through. */
export function findReach(dispatch: Dispatch, facts: FileFacts): Reach {
  const { node, expression } = dispatch;
  const guards = findGuards(dispatch, facts.sites);
  const handled = findHandled(dispatch, facts, new Set(guards.flatMap(({ sites }) => sites)));
  if (isInCase(node, expression.key, facts.sites)) return { handled, isReached: () => false };
  if (expression.part === 'code') return { handled, isReached: createCodeTest(guards, matchCode) };
  return {
    handled,
    isReached: (namespace) => guards.every((guard) => letsThrough(guard, (site) => matchNamespace(namespace, site))),
  };
}

function matchCode(code: string, site: CodeSite): SiteMatch {
  return isHandled(code, handledBy(site)) ? 'all' : 'none';
}

/** A test for a code of a namespace, or for a part of codes, asks for some of the namespace. */
function matchNamespace(namespace: string, site: CodeSite): SiteMatch {
  if (isNamespaceHandled(namespace, handledBy(site))) return 'all';
  const isSome = site.literals.some(({ value, match }) => match === 'part' || value.startsWith(`${namespace}.`));
  return isSome ? 'some' : 'none';
}

/**
 * Collects what is handled: the literals of the dispatch, of its rest comment, and of every test of the same value before it
 * or in its fallback. Such a test counts whatever it does: it shows that the codes were thought of. Of look-ups, later ones
 * count as well: `TEXTS[code] ?? TEXTS[namespace]`. Guards do not count: they say what arrives.
 */
function findHandled(
  { kind, node, expression, literals }: Dispatch,
  { sites }: FileFacts,
  guards: ReadonlySet<CodeSite>,
): Handled {
  const { literalsOf } = indexSites(sites);
  const fallback = findFallback(node);
  const counts = (site: CodeSite) => site.kind !== 'message' && !guards.has(site);
  const isAsked = (site: CodeSite) =>
    isBefore(site, node) || (kind === 'lookup' && site.kind === kind) || isWithin(site, fallback);
  const namespaces = new Set(literals.map(({ value }) => namespaceOf(value)));
  const same = literalsOf(expression.key).filter(
    (asked) => isAbout(asked, namespaces) && asked.sites.some((site) => counts(site) && isAsked(site)),
  );
  const renamed = findRenamed(expression.key, fallback)
    .flatMap(literalsOf)
    .filter((asked) => asked.sites.some((site) => counts(site) && isWithin(site, fallback)));
  return createHandled([...literals, ...[...same, ...renamed].flatMap((asked) => asked.literals)]);
}

const remembered = new WeakMap<readonly CodeLiteral[], Handled>();

/** What the literals of a site handle. Found once, since each code asks. */
function handledBy({ literals }: CodeSite): Handled {
  const handled = remembered.get(literals) ?? createHandled(literals);
  remembered.set(literals, handled);
  return handled;
}

function createHandled(literals: readonly CodeLiteral[]): Handled {
  return {
    codes: new Set(valuesOf(literals, 'code')),
    namespaces: new Set(valuesOf(literals, 'namespace')),
    prefixes: valuesOf(literals, 'prefix'),
    parts: valuesOf(literals, 'part'),
  };
}

/** Whether a code is handled, by name or by a test that it passes. */
export function isHandled(code: string, { codes, namespaces, prefixes, parts }: Handled): boolean {
  return (
    codes.has(code) ||
    namespaces.has(namespaceOf(code)) ||
    prefixes.some((prefix) => code.startsWith(prefix)) ||
    parts.some((part) => code.includes(part))
  );
}

/** Whether a namespace as a whole is handled: by name, by `X.`, or by a prefix of its name. */
export function isNamespaceHandled(namespace: string, { codes, namespaces, prefixes }: Handled): boolean {
  return (
    namespaces.has(namespace) ||
    codes.has(namespace) ||
    prefixes.some((prefix) => namespace.startsWith(prefix) || prefix === `${namespace}.`)
  );
}

/** Whether literals can handle anything in the namespaces that a dispatch names; others are left out, as they are many. */
function isAbout({ literals }: AskedLiterals, namespaces: ReadonlySet<string>): boolean {
  return literals.some(
    ({ value, match }) => match !== 'code' || !value.includes('.') || namespaces.has(namespaceOf(value)),
  );
}

function isBefore({ node }: CodeSite, dispatch: Dispatch['node']): boolean {
  return node === dispatch || node.range[0] < dispatch.range[0];
}

/** Whether a site stands where codes go that the dispatch does not name. */
function isWithin({ node }: CodeSite, { range }: Fallback): boolean {
  return range !== undefined && range[0] <= node.range[0] && node.range[1] <= range[1];
}

/** The keys that a value may have in a fallback that knows it, or its error, by a name of its own. */
function findRenamed(key: string, { parameter }: Fallback): readonly string[] {
  if (parameter === undefined) return [];
  const renamed = `${parameter.name}#${parameter.range[0]}`;
  return [renamed, `${renamed}.${key.split('.').at(-1)}`];
}

function valuesOf(literals: readonly CodeLiteral[], match: CodeLiteral['match']): readonly string[] {
  return literals.filter((literal) => literal.match === match).map(({ value }) => value);
}
