import type { NamespaceCoverage } from '../analysis/dispatches/coverage.ts';
import type { Gap } from '../analysis/dispatches/unhandled-dispatches.ts';
import type { FileFacts } from '../analysis/facts.ts';
import { PHRASES } from './english.ts';
import { describeCount } from './scope.ts';
import { type Values, render } from './sentence.ts';
import { listNames, listOf, quote } from './text.ts';

/** The message about a gap of a dispatch, and what it names. */
export interface GapMessage {
  readonly messageId: 'missingCases' | 'missingNamespaces' | 'missingDefault' | 'noScope';
  readonly data: Values;
}

/** Describes what a dispatch does not handle. */
export function describeGap(gap: Gap, facts: FileFacts): GapMessage {
  switch (gap.kind) {
    case 'codes':
      return describeMissing(gap.coverage, facts);
    case 'scope':
      return { messageId: 'noScope', data: { namespaces: listOf(gap.namespaces) } };
    case 'fallback':
      return { messageId: 'missingDefault', data: { namespaces: listOf(gap.namespaces) } };
  }
}

function describeMissing(coverage: NamespaceCoverage, { settings: { registry } }: FileFacts): GapMessage {
  const { namespace, missing } = coverage;
  if (namespace === undefined) {
    const data = { missing: listOf(missing), ...describeCount({ ...coverage, noun: 'namespace' }, registry) };
    return { messageId: 'missingNamespaces', data };
  }
  const names = missing.map(quote).map((code) => (code === quote(namespace) ? render(PHRASES.bare, { code }) : code));
  const data = { missing: listNames(names), ...describeCount(coverage, registry) };
  return { messageId: 'missingCases', data };
}
