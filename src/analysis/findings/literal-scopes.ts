import { oncePerObject } from '../../memo/once.ts';
import { groupBy } from '../../memo/group-by.ts';
import type { Scope, ScopeTarget } from '../../registry/index.ts';
import type { CodeLiteral } from '../constants/code-literal.ts';
import { findCallScope } from '../dispatches/site-scope.ts';
import type { FileFacts } from '../facts.ts';
import type { CodeSite } from '../sites/code-site.ts';
import { findPossibleCodes } from './possible-scope.ts';

/**
 * The scopes of which a code may be suggested in the place of a literal, the narrowest first: those of the calls whose failure
 * meets it, and, where some call is not understood, that of the file. A text that several sites share has the calls of all.
 */
export function listLiteralScopes(literal: CodeLiteral, facts: FileFacts): readonly Scope[] {
  const sites = sitesOf(facts)(literal.range[0]);
  const ofSites = sites.map((site) => listCallScopes(site, facts));
  const ofFile = facts.scope.scope;
  const called = ofSites.flatMap(({ actions }) => actions ?? []);
  if (called.length === 0 || ofSites.some(({ actions }) => actions === undefined)) return [ofFile];
  const others = ofSites.flatMap(({ others: more }) => more ?? ofFile.targets);
  const isAnything = ofSites.some(({ others: more }) => more === undefined) && ofFile.targets.length === 0;
  // Of a call that is not understood, nothing is known where the file names no product.
  if (isAnything) return [{ targets: called }, ofFile];
  return others.length === 0 ? [{ targets: called }] : [{ targets: called }, { targets: [...called, ...others] }];
}

/** What the calls can return whose failure meets a literal. */
interface CallScopes {
  /** The called actions; `undefined` if no call is known. */
  readonly actions: readonly ScopeTarget[] | undefined;
  /** Where other codes may come from; `undefined` if some call is not understood. */
  readonly others: readonly ScopeTarget[] | undefined;
}

function listCallScopes({ expression }: CodeSite, { settings }: FileFacts): CallScopes {
  const possible = expression.origin && findPossibleCodes(expression.origin, 'action', settings.registry);
  if (possible !== undefined) return { actions: possible.actions, others: possible.targets };
  return { actions: findCallScope(expression)?.targets, others: undefined };
}

/** The sites that a text at a place meets. Definitions say nothing of calls. */
const sitesOf = oncePerObject((facts: FileFacts) => {
  const meeting = facts.sites.filter(({ kind }) => kind !== 'message' && kind !== 'definition');
  const pairs = meeting.flatMap((site) => site.literals.map(({ range }) => ({ site, start: range[0] })));
  const byStart = groupBy(pairs, ({ start }) => start);
  return (start: number): readonly CodeSite[] => (byStart.get(start) ?? []).map(({ site }) => site);
});
