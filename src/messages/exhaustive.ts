import type { TSESTree } from '@typescript-eslint/utils';
import {
  type Coverage,
  type CoverageOptions,
  type NamespaceCoverage,
  findCoverage,
} from '../analysis/dispatches/coverage.ts';
import { type Dispatch, type DispatchKind, findDispatches, findHead } from '../analysis/dispatches/dispatches.ts';
import { describeCount } from './scope.ts';
import { listNames, listOf, quote } from './text.ts';
import type { FileFacts } from '../analysis/facts.ts';
import type { SourceCode } from '../analysis/syntax/syntax.ts';

/** The texts about a dispatch that is not exhaustive, for the word that the form of dispatch goes by. */
export function createExhaustiveMessages(form: string, fallback: string) {
  return {
    missingCases: `This ${form} handles codes of {{namespace}} but not {{missing}}, of the {{count}} {{scope}}.`,
    missingNamespaces: `This ${form} handles namespaces of codes but not {{missing}}, of the {{count}} {{scope}}.`,
    missingDefault: `This ${form} has no ${fallback}, so a code that Tencent Cloud adds to {{namespaces}} passes unnoticed.`,
    noScope: `This ${form} handles codes of {{namespaces}}, but no product defines all of them, so nothing tells which codes can arrive. Name the products in the setting \`products\`.`,
    markRest: `Mark the rest of {{namespaces}} as meant by the ${fallback}.`,
  } as const;
}

/** What is to be said of a dispatch; for missing codes, together with what they are. */
export interface ExhaustiveFinding {
  readonly messageId: Exclude<keyof ReturnType<typeof createExhaustiveMessages>, 'markRest'>;
  readonly data: Readonly<Record<string, string | number>>;
  readonly coverage?: NamespaceCoverage;
}

/** How `default` counts, as the option of that name. */
interface Options extends CoverageOptions {
  readonly default: 'ignored' | 'covers' | 'required';
}

/** A finding together with the dispatch that it is about, and where that is reported. */
export interface UnhandledDispatch extends ExhaustiveFinding {
  readonly dispatch: Dispatch;
  readonly loc: TSESTree.SourceLocation;
}

/** Finds what the dispatches of one form lack, one finding for each dispatch and namespace. */
export function findUnhandled(
  kind: DispatchKind,
  options: Options,
  facts: FileFacts,
  sourceCode: SourceCode,
): readonly UnhandledDispatch[] {
  return findDispatches(kind, facts).flatMap((dispatch) => {
    const loc = findHead(dispatch, sourceCode);
    return findLacks(dispatch, options, facts).map((finding) => ({ ...finding, dispatch, loc }));
  });
}

function findLacks(dispatch: Dispatch, options: Options, facts: FileFacts): readonly ExhaustiveFinding[] {
  if (options.default === 'covers' && dispatch.hasFallback) return [];
  const coverage = findCoverage(dispatch, options, facts);
  const lacking = coverage.namespaces.filter(({ missing }) => missing.length > 0);
  const findings = lacking.map((each) => describeMissing(each, facts));
  const lacksFallback = options.default === 'required' && !dispatch.hasFallback;
  return [...findings, ...describeUnscoped(coverage), ...(lacksFallback ? describeFallback(coverage) : [])];
}

function describeMissing(coverage: NamespaceCoverage, { settings: { registry } }: FileFacts): ExhaustiveFinding {
  const { namespace, missing, required, scope } = coverage;
  if (namespace === undefined) {
    const data = { missing: listOf(missing), ...describeCount(required, scope, registry, 'namespace') };
    return { messageId: 'missingNamespaces', data, coverage };
  }
  const names = missing.map((code) => (code === namespace ? `the bare ${quote(code)}` : quote(code)));
  const data = { missing: listNames(names), namespace: quote(namespace), ...describeCount(required, scope, registry) };
  return { messageId: 'missingCases', data, coverage };
}

function describeUnscoped({ unscoped }: Coverage): ExhaustiveFinding[] {
  return unscoped.length === 0 ? [] : [{ messageId: 'noScope', data: { namespaces: listOf(unscoped) } }];
}

function describeFallback({ namespaces }: Coverage): ExhaustiveFinding[] {
  const names = namespaces.flatMap(({ namespace }) => namespace ?? []);
  return names.length === 0 ? [] : [{ messageId: 'missingDefault', data: { namespaces: listOf(names) } }];
}
