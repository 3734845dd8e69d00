import type { TSESTree } from '@typescript-eslint/utils';
import { namespaceOf } from '../../registry/index.ts';
import { oncePerObject } from '../../memo/once.ts';
import type { CodeExpression } from '../code-expressions/code-expression.ts';
import { type Dispatch, listPlaces } from './dispatch.ts';
import { type Fallback, fallbackOf } from '../syntax/fallbacks.ts';
import { findEnclosingFunction } from '../syntax/syntax.ts';
import { type Guard, listGuards, isInCase } from './guards.ts';
import { type SiteMatch, createCodeTest, letsThrough } from './passing-codes.ts';
import { hasUnknownGuard } from './unknown-guards.ts';
import { type ComparedLiterals, indexSites } from './site-index.ts';
import type { CodeLiteral } from '../constants/code-literal.ts';
import type { CodeSite } from '../sites/code-site.ts';
import type { FileFacts } from '../facts.ts';

/** What literals handle, by what they are compared with. */
interface Handled {
  readonly codes: ReadonlySet<string>;
  readonly namespaces: ReadonlySet<string>;
  readonly prefixes: readonly string[];
  readonly parts: readonly string[];
}

/** Which codes (or, of a dispatch on the namespace, which namespaces) reach a dispatch. */
export interface Reach {
  readonly isReached: (name: string) => boolean;
  /** Whether the dispatch or a test of the same value before it handles a name, wherever that arrives. */
  readonly isHandled: (name: string) => boolean;
}

/** Whether a name reaches a dispatch, and nothing handles it. */
export function isMissed(name: string, { isReached, isHandled }: Reach): boolean {
  return isReached(name) && !isHandled(name);
}

/** Finds what the guards of a dispatch let through, and what of that it does not handle. */
export function reachOf(dispatch: Dispatch, facts: FileFacts): Reach {
  const { sites } = facts;
  const { node, expression } = dispatch;
  const guards = listGuards(dispatch, sites);
  const handled = collectHandledNames(dispatch, sites, new Set(guards.flatMap((guard) => guard.sites)));
  const isDone = expression.part === 'code' ? isCodeHandled : isNamespaceHandled;
  const isMarked = isMarkedWhole(dispatch, sites);
  // What passes a test that cannot be read is unknown: then nothing is certain to arrive.
  const isUnknown = isInCase(node, expression.key, sites) || hasUnknownGuard(dispatch, facts);
  const isReached = isUnknown ? () => false : createTest(expression, guards);
  return { isReached, isHandled: (name) => isMarked || isDone(name, handled) };
}

/** Whether the dispatch has a comment that is about all others: `// rest: *`. */
function isMarkedWhole(dispatch: Dispatch, sites: readonly CodeSite[]): boolean {
  const { key } = dispatch.expression;
  const places = listPlaces(dispatch);
  return indexSites(sites)
    .sitesOf(key)
    .some((site) => site.kind === 'rest-comment' && site.isCatchAll && places.includes(site.node));
}

/** A test for what literals alone handle, whatever else the file tests. */
export function createHandledTest({ expression, literals }: Dispatch): (name: string) => boolean {
  const handled = createHandled(literals);
  const isDone = expression.part === 'code' ? isCodeHandled : isNamespaceHandled;
  return (name) => isDone(name, handled);
}

function createTest({ part }: CodeExpression, guards: readonly Guard[]): Reach['isReached'] {
  if (part === 'code') return createCodeTest(guards, matchCode);
  return (namespace) => guards.every((guard) => letsThrough(guard, (site) => matchNamespace(namespace, site)));
}

function matchCode(code: string, site: CodeSite): SiteMatch {
  return isCodeHandled(code, handledBy(site.literals)) ? 'all' : 'none';
}

/** A test for a code of a namespace, or for a part of codes, matches some of the namespace. */
function matchNamespace(namespace: string, { literals }: CodeSite): SiteMatch {
  if (isNamespaceHandled(namespace, handledBy(literals))) return 'all';
  const isSome = literals.some(({ value, match }) => match === 'part' || value.startsWith(`${namespace}.`));
  return isSome ? 'some' : 'none';
}

/**
 * Collects what is handled: the literals of the dispatch, of its rest comment, and of every test of the same value before it
 * or in its fallback. Such a test counts whatever it does: it shows that somebody thought of the codes. Later look-ups count
 * as well: `TEXTS[code] ?? TEXTS[namespace]`. Guards do not count: they decide which codes reach the dispatch.
 */
function collectHandledNames(
  { kind, node, last, expression, literals }: Dispatch,
  sites: readonly CodeSite[],
  guards: ReadonlySet<CodeSite>,
): Handled {
  const { literalsOf } = indexSites(sites);
  const fallback = kind === 'lookup' ? fallbackOfLookup(node) : fallbackOf(node);
  const counts = (site: CodeSite) => site.kind !== 'message' && !guards.has(site);
  const isEarlier = (site: CodeSite) =>
    isBefore(site, node) ||
    (site.kind === 'rest-comment' && site.node === last) ||
    (kind === 'lookup' && site.kind === kind) ||
    isWithin(site, fallback);
  const namespaces = new Set(literals.map(({ value }) => namespaceOf(value)));
  const same = literalsOf(expression.key).filter(
    (group) => isAbout(group, namespaces) && group.sites.some((site) => counts(site) && isEarlier(site)),
  );
  const renamed = listRenamedKeys(expression.key, fallback)
    .flatMap(literalsOf)
    .filter((group) => group.sites.some((site) => counts(site) && isWithin(site, fallback)));
  return createHandled([...literals, ...[...same, ...renamed].flatMap((group) => group.literals)]);
}

/** The fallback of a look-up; without a value, it is what follows in the function: `if (TEXTS[code]) return TEXTS[code]; …`. */
function fallbackOfLookup(node: TSESTree.Node): Fallback {
  const fallback = fallbackOf(node);
  const around = findEnclosingFunction(node);
  return fallback.range !== undefined || around === undefined ? fallback : { range: [node.range[1], around.range[1]] };
}

/** What the literals of a site handle. Found once, since every code needs it. */
const handledBy = oncePerObject(createHandled);

function createHandled(literals: readonly CodeLiteral[]): Handled {
  return {
    codes: new Set(valuesOf(literals, 'code')),
    namespaces: new Set(valuesOf(literals, 'namespace')),
    prefixes: valuesOf(literals, 'prefix'),
    parts: valuesOf(literals, 'part'),
  };
}

/** Whether a code is handled, by name or by a test that it passes. */
function isCodeHandled(code: string, { codes, namespaces, prefixes, parts }: Handled): boolean {
  return (
    codes.has(code) ||
    namespaces.has(namespaceOf(code)) ||
    prefixes.some((prefix) => code.startsWith(prefix)) ||
    parts.some((part) => code.includes(part))
  );
}

/** Whether a namespace as a whole is handled: by name, by `X.`, or by a prefix of its name. */
function isNamespaceHandled(namespace: string, { codes, namespaces, prefixes }: Handled): boolean {
  return (
    namespaces.has(namespace) ||
    codes.has(namespace) ||
    prefixes.some((prefix) => namespace.startsWith(prefix) || prefix === `${namespace}.`)
  );
}

/** Whether literals can handle anything in the namespaces that a dispatch names; the many others are left out. */
function isAbout({ literals }: ComparedLiterals, namespaces: ReadonlySet<string>): boolean {
  return literals.some(
    ({ value, match }) => match !== 'code' || !value.includes('.') || namespaces.has(namespaceOf(value)),
  );
}

function isBefore({ node }: CodeSite, dispatch: Dispatch['node']): boolean {
  return node === dispatch || node.range[0] < dispatch.range[0];
}

/** Whether a site is in the fallback, which handles the codes that the dispatch does not name. */
function isWithin({ node }: CodeSite, { range }: Fallback): boolean {
  return range !== undefined && range[0] <= node.range[0] && node.range[1] <= range[1];
}

/** Inside a fallback with a parameter (`.otherwise((c) => …)`), the keys of the value under the name of that parameter. */
function listRenamedKeys(key: string, { parameter }: Fallback): readonly string[] {
  if (parameter === undefined) return [];
  const renamed = `${parameter.name}#${parameter.range[0]}`;
  return [renamed, `${renamed}.${key.split('.').at(-1)}`];
}

function valuesOf(literals: readonly CodeLiteral[], match: CodeLiteral['match']): readonly string[] {
  return literals.filter((literal) => literal.match === match).map(({ value }) => value);
}
