import type { TSESTree } from '@typescript-eslint/utils';
import { fallbackOf } from '../syntax/fallbacks.ts';
import { listChains } from './chains.ts';
import { DISPATCH_KINDS, type Dispatch, type DispatchKind } from './dispatch.ts';
import { hasSwitchFallback } from './implicit-fallbacks.ts';
import { listLookups } from './lookups.ts';
import { listTrueSwitches } from './true-switches.ts';
import type { CodeSite } from '../sites/code-site.ts';
import type { FileFacts } from '../facts.ts';
import type { SourceCode } from '../syntax/syntax.ts';

/** Finds the dispatches of each form among the sites of a file. */
const FINDERS: Readonly<
  Record<DispatchKind, (sites: readonly CodeSite[], sourceCode: SourceCode) => readonly Dispatch[]>
> = {
  switch: (sites, sourceCode) => [
    ...sites.flatMap((site) => createSwitch(site, sourceCode)),
    ...listTrueSwitches(sites, sourceCode),
  ],
  'if-chain': listChains,
  lookup: listLookups,
  match: (sites) => sites.flatMap(createMatch),
};

/**
 * The dispatches of one form in a file. Leaves out dispatches on a field of a successful response, since no list says which of the
 * codes arrive there; files without any sign of Tencent Cloud, whose codes can be there by chance; and dispatches with computed cases.
 */
export function listDispatches(kind: DispatchKind, { sites, sourceCode }: FileFacts): readonly Dispatch[] {
  return FINDERS[kind](
    sites.filter(
      ({ expression, isOpen }) =>
        expression.field === undefined && expression.evidence !== 'possible' && isOpen !== true,
    ),
    sourceCode,
  );
}

/** The dispatches of all forms in a file. */
export function listAllDispatches(facts: FileFacts): readonly Dispatch[] {
  return DISPATCH_KINDS.flatMap((kind) => listDispatches(kind, facts));
}

/** Where to report a dispatch: the head of a statement, so that a report does not move when its body changes. */
export function headLocationOf({ node, expression }: Dispatch, sourceCode: SourceCode): TSESTree.SourceLocation {
  const start = node.loc.start;
  if (node.type === 'SwitchStatement' || node.type === 'IfStatement') {
    const tested = node.type === 'SwitchStatement' ? node.discriminant : node.test;
    return { start, end: (sourceCode.getTokenAfter(tested) ?? tested).loc.end };
  }
  return node.type === 'ConditionalExpression' ? node.test.loc : expression.node.loc;
}

function createSwitch({ kind, node, expression, literals }: CodeSite, sourceCode: SourceCode): readonly Dispatch[] {
  return kind === 'switch'
    ? [{ kind, node, expression, literals, hasFallback: hasSwitchFallback(node, sourceCode) }]
    : [];
}

function createMatch({ kind, node, expression, literals, isCatchAll }: CodeSite): readonly Dispatch[] {
  if (kind !== 'match') return [];
  const hasFallback = isCatchAll === true || fallbackOf(node).range !== undefined;
  return [{ kind, node, expression, literals, hasFallback }];
}
