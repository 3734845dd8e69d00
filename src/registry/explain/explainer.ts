import { once, oncePerKey, oncePerLasting } from '../../memo/once.ts';
import { namespaceOf } from '../code.ts';
import { WHOLE_REGISTRY } from '../registry.ts';
import type { Scope } from '../types.ts';
import { type CodeBase, createCodeBase, createVocabulary } from './code-base.ts';
import type { CodeList } from './code-list.ts';
import { explainAmong, isSlipOfCode, isTooLong } from './explain-unknown.ts';
import { explainByWords } from './explain-words.ts';
import { explainUnknownNamespace, explainUnknownPrefix, isNearMissOfName, isSlipOfName } from './parts.ts';
import { saysNoMoreThan } from './meaning.ts';
import type { Vocabulary } from './proof.ts';
import type { Allowed } from './rank.ts';
import { hasSubCodeOf } from './resemble.ts';
import type { Elsewhere, ExplainableRegistry, NamespaceVerdict, PrefixVerdict, Verdict } from './types.ts';

/** Explains literals by one registry, and keeps what it computed. Answers depend on nothing else. */
export interface Explainer {
  readonly explain: (literal: string, scope: Scope) => Verdict;
  readonly explainNamespace: (literal: string, scope: Scope) => NamespaceVerdict;
  readonly explainPrefix: (literal: string, scope: Scope) => PrefixVerdict;
  readonly isNearCode: (literal: string) => boolean;
  readonly isNearNamespace: (word: string) => boolean;
  readonly isNearMissOfNamespace: (word: string) => boolean;
  readonly isSlipOfBareCode: (word: string) => boolean;
  readonly isNearMissOfBareCode: (word: string) => boolean;
}

/** The scope of a product that does not exist: it holds the common codes, which belong to every scope, and no others. */
const COMMON_CODES: Scope = { targets: [{ product: '' }] };

/** The parts of a registry that explaining needs, each made on first use. */
interface Parts {
  readonly registry: ExplainableRegistry;
  readonly whole: () => CodeBase;
  readonly vocabulary: Vocabulary;
  /** Of the codes of products. */
  readonly baseOf: (codes: ReadonlySet<string>, products: Scope) => CodeBase;
}

export function createExplainer(registry: ExplainableRegistry): Explainer {
  const names = once(() => registry.namespacesIn(WHOLE_REGISTRY));
  const namespaces = once(() => createCodeBase(names()).list);
  const common = once(() => registry.codesIn(COMMON_CODES));
  const spread = (code: string): number => (common().has(code) ? Infinity : registry.productsWith(code).length);
  const whole = once(() => createCodeBase(registry.codesIn(WHOLE_REGISTRY), spread));
  const vocabulary = createVocabulary(whole, names, registry);
  const baseOf = oncePerLasting((codes: ReadonlySet<string>, { targets }: Scope) =>
    createCodeBase(
      codes,
      spread,
      targets.map(({ product }) => product),
      (code) => registry.describe(code, { targets })?.en,
    ),
  );
  const parts = { registry, whole, vocabulary, baseOf };
  const bareCodes = once(
    () => createCodeBase([...names()].filter((name) => registry.isCode(name, WHOLE_REGISTRY))).list,
  );
  const namespaceVerdict = oncePerKey((literal): NamespaceVerdict =>
    isTooLong(literal) ? { kind: 'unknown' } : explainUnknownNamespace(literal, namespaces(), vocabulary),
  );
  const prefixVerdict = oncePerKey((literal): PrefixVerdict =>
    isTooLong(literal) ? { kind: 'unknown' } : explainUnknownPrefix(literal, whole().list, namespaces(), vocabulary),
  );
  const isSlip = oncePerKey((word) => !isTooLong(word) && isSlipOfName(word, namespaces(), vocabulary));
  const isSlipOfBareCode = oncePerKey((word) => !isTooLong(word) && isSlipOfName(word, bareCodes(), vocabulary));
  const isNearMissOf = (list: () => CodeList) =>
    oncePerKey((word) => !isTooLong(word) && isNearMissOfName(word, list()));
  const isNearMissOfNamespace = isNearMissOf(namespaces);
  const isNearMissOfBareCode = isNearMissOf(bareCodes);
  const isNearCode = oncePerKey(
    (literal) =>
      registry.isCode(literal, WHOLE_REGISTRY) ||
      registry.retirement(literal, WHOLE_REGISTRY) !== undefined ||
      isSlipOfCode(literal, whole(), vocabulary),
  );
  return {
    explain: createExplain(parts),
    explainNamespace: (literal, scope) =>
      names().has(literal) ||
      beginsUnlisted(`${literal}.`, registry) ||
      hasRetired(literal, (code) => code.startsWith(`${literal}.`), scope, registry)
        ? { kind: 'known' }
        : namespaceVerdict(literal),
    explainPrefix: (literal, scope) =>
      beginsUnlisted(literal, registry) || hasRetired(literal, (code) => code.startsWith(literal), scope, registry)
        ? { kind: 'known' }
        : prefixVerdict(literal),
    isNearCode,
    isNearNamespace: (word) => names().has(word) || isSlip(word),
    isNearMissOfNamespace: (word) => names().has(word) || isNearMissOfNamespace(word),
    isSlipOfBareCode: (word) => !names().has(word) && isSlipOfBareCode(word),
    isNearMissOfBareCode: (word) => !names().has(word) && isNearMissOfBareCode(word),
  };
}

/** The set of codes in scope is the key of the scope: it is one object for all scopes with the same targets. */
function createExplain(parts: Parts): Explainer['explain'] {
  const { registry } = parts;
  const verdictsAmong = oncePerLasting((codes: ReadonlySet<string>, scope: Scope) =>
    oncePerKey(explainIn(scope, codes, parts)),
  );
  return (literal, scope) =>
    registry.isCode(literal, scope) ? { kind: 'known' } : verdictsAmong(registry.codesIn(scope), scope)(literal);
}

function explainIn(scope: Scope, codes: ReadonlySet<string>, parts: Parts): (literal: string) => Verdict {
  const { registry, vocabulary } = parts;
  const isWhole = scope.targets.length === 0;
  // Which words say much, and what is misspelled, is a matter of products; what can arrive, of actions.
  const products = { targets: scope.targets.map(({ action: _, ...target }) => target) };
  const base = isWhole ? parts.whole() : parts.baseOf(registry.codesIn(products), products);
  const isAllowed = (code: string): boolean => codes.has(code);
  return (literal) => {
    // Withdrawn in this very scope says more than that another product still has it.
    const retirement = registry.retirement(literal, scope);
    if (retirement) return { kind: 'retired', ...retirement };
    if (registry.isCode(literal, WHOLE_REGISTRY)) {
      const candidates = once(() => {
        const described = registry.describe(literal, WHOLE_REGISTRY)?.en;
        const found = replacementsOf(literal, base, vocabulary, isAllowed, described);
        const broader = found.length > 0 || isWhole ? undefined : broaderCodeOf(literal, scope, registry);
        return broader === undefined ? found : [broader];
      });
      return {
        kind: 'other-scope',
        products: registry.productsWith(literal),
        // Only one rule wants these, and finding them takes longer than all else here.
        get candidates() {
          return candidates();
        },
      };
    }
    const withdrawn = registry.retirement(literal, WHOLE_REGISTRY);
    if (withdrawn) return { kind: 'retired', ...withdrawn };
    const sdk = registry.sdkCodes().get(literal);
    if (sdk !== undefined) return { kind: 'sdk', sdk };
    const verdict = explainAmong(literal, base, vocabulary, isAllowed);
    if (isWhole || verdict.kind !== 'unknown') return verdict;
    const broader = broaderCodeOf(literal, scope, registry);
    if (broader !== undefined) return { kind: 'truncated', reason: 'extra', candidates: [broader] };
    return { kind: 'unknown', elsewhere: once(() => findElsewhere(literal, parts)) };
  };
}

/**
 * The namespace of a literal, where the scope documents it as a code and has no other code of it: `LimitExceeded` for
 * `LimitExceeded.ZoneCount`. There it arrives for all that the namespace is about.
 */
function broaderCodeOf(literal: string, scope: Scope, registry: ExplainableRegistry): string | undefined {
  const namespace = namespaceOf(literal);
  if (namespace === literal || !saysNoMoreThan(literal, namespace)) return undefined;
  const isAlone = registry.codesOfNamespace(namespace, scope).every((code) => code === namespace);
  return isAlone && registry.isListed(namespace, scope) ? namespace : undefined;
}

/** The codes that a scope has in the place of a code of others. */
function replacementsOf(
  literal: string,
  base: CodeBase,
  vocabulary: Vocabulary,
  isAllowed: Allowed,
  description: string | undefined,
): readonly string[] {
  // A code of the product that the actions lack is no slip of another.
  const isListed = base.list.has(literal);
  const verdict = isListed
    ? explainByWords(literal, base, isAllowed, undefined, description)
    : explainAmong(literal, base, vocabulary, isAllowed, description);
  if ('code' in verdict) return [verdict.code].filter(isAllowed);
  return 'candidates' in verdict ? verdict.candidates : [];
}

/** What is like a literal in the lists of other products, closely enough to be named. */
function findElsewhere(literal: string, { whole, vocabulary }: Parts): Elsewhere | undefined {
  const verdict = explainAmong(literal, whole(), vocabulary);
  if ('code' in verdict) return { isSlip: true, codes: [verdict.code] };
  if (verdict.kind === 'namespace') {
    return { isSlip: false, codes: verdict.candidates.filter((code) => hasSubCodeOf(literal, code)) };
  }
  return verdict.kind === 'near' && verdict.reason !== 'words'
    ? { isSlip: verdict.isSlip, codes: verdict.candidates }
    : undefined;
}

/** Whether a code that was seen, or that an SDK gives its own errors, starts so: these need not have a namespace of the lists. */
function beginsUnlisted(prefix: string, registry: ExplainableRegistry): boolean {
  const ofSdks = [...registry.sdkCodes().keys()];
  return ofSdks.some((code) => code.startsWith(prefix)) || registry.hasPrefix(prefix, WHOLE_REGISTRY);
}

/** Whether a withdrawn code is the literal or passes the test. Of the whole registry, only the literal is looked up. */
function hasRetired(
  literal: string,
  test: (code: string) => boolean,
  scope: Scope,
  registry: ExplainableRegistry,
): boolean {
  if (registry.retirement(literal, WHOLE_REGISTRY)) return true;
  const versions = scope.targets.flatMap(registry.productVersions);
  return versions.some(({ codes }) => [...codes.keys()].some(test));
}
