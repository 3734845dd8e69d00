import { type Judgement, explainLiteral } from '../sites/explain-literal.ts';
import type { Verdict } from '../../registry/explain/index.ts';
import { wordsOf } from '../../registry/explain/words.ts';
import { type Registry, WHOLE_REGISTRY } from '../../registry/index.ts';
import { isTellingCode } from '../evidence/shared-codes.ts';
import { listRequestSites } from '../dispatches/exhaustive-comments.ts';
import { groupBy } from '../../memo/group-by.ts';
import { oncePerObject } from '../../memo/once.ts';
import type { CodeSite } from '../sites/code-site.ts';
import type { CodeLiteral } from '../constants/code-literal.ts';
import type { Evidence } from '../code-expressions/code-expression.ts';
import type { FileFacts } from '../facts.ts';

const KNOWN = { match: 'code', verdict: { kind: 'known' } } as const;
const UNKNOWN = { match: 'code', verdict: { kind: 'unknown' } } as const;

/** A file with more different unknown codes than this is data. To explain each would take minutes. */
const MOST_EXPLAINED = 500;

const explainedIn = oncePerObject((_: FileFacts) => new Set<string>());

/**
 * Judges a literal in the scope of its file. Codes that the settings add are known. After the first `MOST_EXPLAINED` unknown
 * codes of a file, no more are explained.
 */
export function judge(literal: CodeLiteral, facts: FileFacts): Judgement {
  const { settings, scope } = facts;
  const { registry } = settings;
  if (settings.isAdditionalCode(literal.value)) return KNOWN;
  return literal.match === 'code' && !isCode(literal.value, registry) && !mayExplain(literal.value, facts)
    ? UNKNOWN
    : explainLiteral(literal, scope.scope, registry);
}

/** Whether a text is, or was, a code of any product. */
function isCode(text: string, registry: Registry): boolean {
  return registry.isCode(text, WHOLE_REGISTRY) || registry.retirement(text, WHOLE_REGISTRY) !== undefined;
}

function mayExplain(code: string, facts: FileFacts): boolean {
  const codes = explainedIn(facts);
  if (codes.size < MOST_EXPLAINED) codes.add(code);
  return codes.has(code);
}

/** A literal of a site, and what the registry says about it. */
export interface JudgedLiteral {
  readonly literal: CodeLiteral;
  readonly judgement: Judgement;
  /** How certain it is that the literal is compared with an error code. */
  readonly evidence: Evidence;
}

/**
 * The literals of all sites that may be reported, each once, even if several sites share its text. Leaves out texts that are
 * searched for in messages. `declared` has the texts whose correction the user declares.
 */
export function judgeLiterals(
  facts: FileFacts,
  declared: Readonly<Record<string, string>> = {},
): readonly JudgedLiteral[] {
  const byPlace = new Map<number | string, JudgedLiteral>();
  for (const { kind, expression, literals } of withoutRepeats([...facts.sites, ...listRequestSites(facts)])) {
    if (kind === 'message') continue;
    const isDoubtful = expression.evidence === 'possible';
    for (const literal of withoutRepeated(literals, facts)) {
      const judgement = judge(literal, facts);
      const place = placeOf(literal);
      const isRepeated = literal.form === 'computed' && !isFirstWrong(judgement, byPlace.get(place));
      const isClear = !isDoubtful || Object.hasOwn(declared, literal.value) || isConvincing(literal, judgement, facts);
      if (isRepeated || !isClear) continue;
      byPlace.set(place, { literal, judgement, evidence: expression.evidence });
    }
  }
  return [...byPlace.values()];
}

/** Whether nothing is judged at a place yet, or only a text that is right: the branches of a pattern share the place of the whole. */
function isFirstWrong(judgement: Judgement, before: JudgedLiteral | undefined): boolean {
  return before === undefined || (before.judgement.verdict.kind === 'known' && isUnknown(judgement));
}

/** The texts of an imported list have the place of its use in common. */
function placeOf({ form, value, range: [start] }: CodeLiteral): number | string {
  return form === 'imported' ? `${start} ${value}` : start;
}

/** Leaves out the uses of a list or table between the first and the last with the same evidence: all give the same result. */
function withoutRepeats(sites: readonly CodeSite[]): readonly CodeSite[] {
  const byLiterals = groupBy(sites, ({ literals }) => literals);
  const kept = [...byLiterals.values()].flatMap((uses) =>
    [...groupBy(uses, ({ expression }) => expression.evidence).values()].flatMap((same) => [same[0], same.at(-1)]),
  );
  const isKept = new Set(kept);
  return sites.filter((site) => isKept.has(site));
}

/**
 * The literals of a site without those that repeat a mistake: each branch of a pattern (`/^AuthFaliure(\\.|$)/`) is a text of its
 * own, and a longer one is wrong because it begins with the characters of a shorter, wrong one.
 */
function withoutRepeated(literals: readonly CodeLiteral[], facts: FileFacts): readonly CodeLiteral[] {
  const wrong = literals.filter((literal) => literal.form === 'pattern' && isUnknown(judge(literal, facts)));
  if (wrong.length === 0) return literals;
  return literals.filter(
    ({ form, value }) => form !== 'computed' || !wrong.some((shorter) => value.startsWith(shorter.value)),
  );
}

const RECOGNISED: ReadonlySet<Judgement['verdict']['kind']> = new Set(['known', 'other-scope', 'retired', 'sdk']);

function isUnknown({ verdict }: Judgement): boolean {
  return !RECOGNISED.has(verdict.kind);
}

/** So many words in the order of a known sub-code are no coincidence: `DataSourceNotExist`. */
const WORDS_OF_A_DISTINCT_SUB_CODE = 4;

/**
 * Whether a literal alone shows that a code of Tencent Cloud is meant, in a file without any other sign of it: other vendors
 * and applications have codes of the same form. It is misspelled, was a code, or has a long sub-code of another namespace. If
 * the settings name products, it is also enough that it is similar to a code of theirs, or is no ordinary word such as any
 * application has after a namespace.
 */
function isConvincing({ value }: CodeLiteral, { match, verdict }: Judgement, facts: FileFacts): boolean {
  const namesProducts = facts.settings.products.length > 0;
  // Of texts without a dot, `canBeCode` lets only misspelled codes through, which other products may have.
  if (match === 'code' && !value.includes('.')) return true;
  switch (verdict.kind) {
    case 'near':
      if (match !== 'code' || !('isSlip' in verdict)) return namesProducts;
      return verdict.isSlip || isOfProducts(verdict, facts) || (namesProducts && isTellingCode(value));
    case 'namespace':
      return wordsOf(verdict.subCode).length >= WORDS_OF_A_DISTINCT_SUB_CODE || (namesProducts && isTellingCode(value));
    case 'truncated':
    case 'unknown':
      return namesProducts && (match !== 'code' || isTellingCode(value));
    default:
      return true;
  }
}

/** Whether the products in the settings have a code that is similar by its letters. */
function isOfProducts(
  { reason, candidates }: Extract<Verdict, { kind: 'near' }>,
  { settings: { products, registry } }: FileFacts,
): boolean {
  const scope = { targets: products };
  return products.length > 0 && reason !== 'words' && candidates.some((code) => registry.isCode(code, scope));
}
