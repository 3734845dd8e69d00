import {
  type NamespaceVerdict,
  type PrefixVerdict,
  type Verdict,
  explain,
  explainNamespace,
  explainPrefix,
} from '../../registry/explain/index.ts';
import { type Registry, type Scope, WHOLE_REGISTRY } from '../../registry/index.ts';
import type { CodeLiteral } from '../constants/code-literal.ts';

/** The verdict on a literal, by the part of codes that it is compared with. */
export type Judgement =
  | { readonly match: 'code'; readonly verdict: Verdict }
  | { readonly match: 'namespace'; readonly verdict: NamespaceVerdict }
  | { readonly match: 'prefix' | 'part'; readonly verdict: PrefixVerdict };

/**
 * The verdict on a literal: on a full code in the scope; on namespaces, prefixes and parts in the whole registry, since they
 * test for a kind of error, whichever product it comes from.
 */
export function explainLiteral(
  { value, match }: Pick<CodeLiteral, 'value' | 'match'>,
  scope: Scope,
  registry: Registry,
): Judgement {
  switch (match) {
    case 'code':
      return { match, verdict: explain(value, scope, registry) };
    case 'namespace':
      return { match, verdict: explainNamespace(value, WHOLE_REGISTRY, registry) };
    case 'prefix':
      return { match, verdict: explainPrefix(value, WHOLE_REGISTRY, registry) };
    case 'part':
      return { match, verdict: explainPart(value, registry) };
  }
}

function explainPart(part: string, registry: Registry): PrefixVerdict {
  for (const code of registry.codesIn(WHOLE_REGISTRY)) if (code.includes(part)) return { kind: 'known' };
  const seen = registry.observedIn(WHOLE_REGISTRY).map(({ code }) => code);
  if ([...seen, ...registry.sdkCodes().keys()].some((code) => code.includes(part))) return { kind: 'known' };
  return explainPrefix(part, WHOLE_REGISTRY, registry);
}
