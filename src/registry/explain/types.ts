import type { Registry, ReplacementDoubt } from '../types.ts';

/**
 * What a literal is, seen from a scope. First match wins, in this order. Every candidate and every `code` is a current code of the
 * products in scope, and every candidate one of the actions in scope; candidates are one to three, best first.
 */
export type Verdict =
  /** A code of the scope: of its lists, or seen there. */
  | { readonly kind: 'known' }
  /** A current code, but of other products or actions than the scope's. Never corrected. */
  | {
      readonly kind: 'other-scope';
      /** The products that list it, none if it was only seen; the scope's own is among them if only the actions differ. */
      readonly products: readonly string[];
      /** The codes that the scope has in its place; may be empty. */
      readonly candidates: readonly string[];
    }
  /** Was a code until `date`. */
  | {
      readonly kind: 'retired';
      readonly date: string;
      readonly products: readonly string[];
      readonly replacedBy?: string;
      readonly doubt?: ReplacementDoubt;
    }
  /** A code that an SDK gives errors of its own. No service returns it. */
  | {
      readonly kind: 'sdk';
      /** The language of the SDK: `go`. */
      readonly sdk: string;
    }
  /** A slip of exactly one code, unique and proven: may be fixed. */
  | { readonly kind: FixKind; readonly code: string }
  /** Close to codes, but no proof that one of them is meant. `isSlip`: it is misspelled, but may be a slip of several. */
  | {
      readonly kind: 'near';
      readonly reason: NearReason;
      readonly isSlip: boolean;
      readonly candidates: readonly string[];
    }
  /** Other namespaces have the sub-code. */
  | {
      readonly kind: 'namespace';
      readonly subCode: string;
      readonly candidates: readonly string[];
    }
  /** The words of codes, but fewer, more, or in another order. */
  | { readonly kind: 'truncated'; readonly reason: TruncatedReason; readonly candidates: readonly string[] }
  /** None of these. `elsewhere` is missing where the scope is the whole registry. */
  | { readonly kind: 'unknown'; readonly elsewhere?: () => Elsewhere | undefined };

/** What a literal that is like no code of its scope may be elsewhere: none of it can arrive. */
export interface Elsewhere {
  /** Whether it is a misspelling. */
  readonly isSlip: boolean;
  /** Codes of other products that it is a slip of, or whose sub-code it has; best first. */
  readonly codes: readonly string[];
}

/** Verdicts on literals that are no code and never were one. */
export type UnknownVerdict = Exclude<Verdict, { readonly kind: 'known' | 'other-scope' | 'retired' | 'sdk' }>;

/** Verdicts that carry one proven code. */
export type FixKind = 'case' | 'separator' | 'typo';

/**
 * `ambiguous`: several codes are about as close. `unproven`: one is closest, but the literal may be a code that is
 * newer than the registry. `words`: not close by letters, but made of much the same words.
 */
export type NearReason = 'ambiguous' | 'unproven' | 'words';

/** Last words `missing` from the literal, `extra` last words in it, or its words in another `order`. */
export type TruncatedReason = 'missing' | 'extra' | 'order';

/** What a namespace literal (`code.split('.')[0] === 'AuthFaliure'`) is. `namespace` is proven, `candidates` are not. */
export type NamespaceVerdict =
  | { readonly kind: 'known' }
  | { readonly kind: 'case' | 'typo'; readonly namespace: string }
  | { readonly kind: 'near'; readonly candidates: readonly string[] }
  | { readonly kind: 'unknown' };

/** What a prefix literal (`code.startsWith('AuthFaliure.')`) is. `prefix` replaces the whole literal and is proven. */
export type PrefixVerdict =
  | { readonly kind: 'known' }
  | { readonly kind: 'case' | 'typo'; readonly prefix: string }
  | { readonly kind: 'near'; readonly candidates: readonly string[] }
  | { readonly kind: 'unknown' };

/** The part of a registry that explaining needs. */
export type ExplainableRegistry = Pick<
  Registry,
  | 'isCode'
  | 'isListed'
  | 'codesIn'
  | 'codesOfNamespace'
  | 'namespacesIn'
  | 'hasPrefix'
  | 'product'
  | 'productsWith'
  | 'retirement'
  | 'sdkCodes'
  | 'productVersions'
  | 'dictionary'
  | 'describe'
>;
