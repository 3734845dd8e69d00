/**
 * The records of the registry: what error codes exist, and which calls document them.
 * Nothing here knows ESLint or syntax trees.
 */

/** The record of one code in one version of a product. Dates are ISO days (`2021-06-11`). */
export interface CodeRecord {
  readonly code: string;
  /** First SDK release that had it; absent: it was there when the history starts, 2021-06-10. */
  readonly since?: string;
  /** Release that dropped it; absent: the code is current. */
  readonly retired?: string;
  /** A checked replacement of a retired code, in the same product. */
  readonly replacedBy?: string;
  /** Why a retired code that has a replacement may be returned all the same. */
  readonly doubt?: ReplacementDoubt;
  /** Only the international site has it. */
  readonly site?: 'intl';
}

/**
 * `both-listed`: the lists had the replacement before they dropped the code, so it is no plain renaming. `observed`: the code was seen
 * in an answer, though the lists have dropped it.
 */
export type ReplacementDoubt = 'both-listed' | 'observed';

/** A Tencent Cloud product as the manifest lists it. */
export interface Product {
  /** Name in API hosts and SDK packages: `scf`. */
  readonly id: string;
  readonly nameZh?: string;
  /** Number of the product's documentation. */
  readonly docProduct?: number;
  /** API versions, oldest first. */
  readonly versions: readonly string[];
  /** The Node.js SDK package of the product alone. */
  readonly nodePackage?: string;
}

/** Everything recorded of one API version of a product. */
export interface ProductVersion {
  readonly product: string;
  readonly version: string;
  /** All codes, retired ones included. */
  readonly codes: ReadonlyMap<string, CodeRecord>;
  /** Codes that each action documents, common codes not added. */
  readonly actions: ReadonlyMap<string, readonly string[]>;
  /** The codes that are not retired, where a source knows them without making the records. */
  readonly current?: readonly string[];
}

/** A part of a scope: a product, optionally one version of it, optionally one action. */
export interface ScopeTarget {
  readonly product: string;
  /** Absent: all versions. */
  readonly version?: string;
  /**
   * Absent: all actions, and the codes that no action documents. So is one that is unknown, or documents no code:
   * its codes are not recorded.
   */
  readonly action?: string;
}

/**
 * The codes that can arrive at a site: those of its targets, and always the common codes.
 * No targets: the whole registry.
 */
export interface Scope {
  readonly targets: readonly ScopeTarget[];
}

/** The retirement of a code. Dates are ISO days. */
export interface Retirement {
  /** The release that dropped it; the latest, if several products did. */
  readonly date: string;
  /** A checked replacement; absent if none is recorded, or the products disagree. */
  readonly replacedBy?: string;
  /** Why the code may be returned although it is replaced; absent if nothing speaks for it, or there is no replacement. */
  readonly doubt?: ReplacementDoubt;
  /** Ids of the products that had it, sorted. */
  readonly products: readonly string[];
}

/** A sentence in each language on what a code means and what the caller can do. */
export interface Description {
  readonly en: string;
  readonly zh: string;
}

/** The products that list a code. Each is in one list at most: current in any version is current. Both sorted. */
export interface CodePresence {
  readonly current: readonly string[];
  readonly retired: readonly string[];
}

/** Codes by namespace. Namespaces and codes are sorted. */
export type CodesByNamespace = ReadonlyMap<string, readonly string[]>;

/** The distinct codes of all products, and the common codes. */
export interface CodeIndex {
  /** Codes that are common, or current in some product. */
  readonly current: CodesByNamespace;
  /** All other codes: those that products had, and none has. */
  readonly retired: CodesByNamespace;
  /** `undefined` for what was never a code. */
  readonly presence: (code: string) => CodePresence | undefined;
}

/** The meanings of codes: for all products, and for those products that define a code more narrowly. */
export interface Descriptions {
  /** What the codes of a namespace have in common. */
  readonly namespaces: ReadonlyMap<string, Description>;
  readonly common: ReadonlyMap<string, Description>;
  readonly products: ReadonlyMap<string, ReadonlyMap<string, Description>>;
}

/** Ordinary words that lie near words of codes. Whoever writes one of them may mean it. */
export interface Dictionary {
  /** Whether it is such a word, given in lower case. */
  readonly has: (word: string) => boolean;
  /** Whether it was looked up what ordinary words lie near this word of a code. */
  readonly covers: (word: string) => boolean;
}

/**
 * How it is known that an action returns a code that its lists lack. `answer`: somebody published an answer of the service;
 * `official-example`: an example answer in Tencent Cloud's documentation; `official-handler`: Tencent Cloud's own Terraform provider
 * handles the code of a list of the product where it calls the action; `likely`: its tools handle a code that no list has.
 */
export type AnswerEvidence = 'answer' | 'official-example' | 'official-handler' | 'likely';

/** A code that an action returns, although the list of the action lacks it. The product or the action may be in no list either. */
export interface ObservedAnswer {
  readonly product: string;
  readonly action: string;
  readonly code: string;
  readonly evidence: AnswerEvidence;
}

/** What was seen of codes that the lists lack. */
export interface Observations {
  /** Sorted by product, action and code; the last two are not repeated. */
  readonly answers: readonly ObservedAnswer[];
  /** Codes that SDKs give errors of their own, and no service returns: with the SDK of which language it is. */
  readonly sdkCodes: ReadonlyMap<string, string>;
}

/** An action that the lists lack. Its codes are not recorded. */
export interface OtherAction {
  /** Whether it left the lists, or is newer than they are. */
  readonly kind: 'withdrawn' | 'newer';
  /** The version of `tencentcloud-sdk-nodejs` that has it: the last one looked at, or the one in which a newer action was found. */
  readonly sdkVersion: string;
}

/** By product, by version, by name. Products and versions may be in no list either. */
export type OtherActions = ReadonlyMap<string, ReadonlyMap<string, ReadonlyMap<string, OtherAction>>>;

/** The source of a registry. Each part is read on first use, and once. */
export interface RegistrySource {
  readonly manifest: () => {
    readonly snapshotDate: string;
    readonly digest: string;
    readonly products: readonly Product[];
  };
  /** Codes that the API gateway can return for any action of any product. */
  readonly commonCodes: () => readonly string[];
  readonly codeIndex: () => CodeIndex;
  /** The versions of one of the manifest's products, oldest first. */
  readonly productVersions: (id: string) => readonly ProductVersion[];
  readonly descriptions: () => Descriptions;
  readonly dictionary: () => Dictionary;
  readonly observations: () => Observations;
  readonly otherActions: () => OtherActions;
}

/**
 * Look-ups in what is known of Tencent Cloud's error codes. All are total: names that nobody knows give
 * `undefined`, `false` or an empty list, never an error. The codes of a scope are computed once and kept.
 */
export interface Registry {
  /** ISO day of the sources: `2026-08-21`. */
  readonly snapshotDate: () => string;
  /** Hex digits that change whenever the data does. */
  readonly digest: () => string;
  /** All products, by id. */
  readonly products: () => readonly Product[];
  readonly product: (id: string) => Product | undefined;
  /** The versions that the target names; its action does not matter here. */
  readonly productVersions: (target: ScopeTarget) => readonly ProductVersion[];
  /** Names of the product's actions, sorted: of all versions, or of one. */
  readonly actions: (product: string, version?: string) => readonly string[];
  /**
   * The actions of the product that the lists of all versions, or of one, lack, by name; `actions` has those that they have. One that
   * only other versions list is in both.
   */
  readonly otherActions: (product: string, version?: string) => ReadonlyMap<string, OtherAction>;
  /**
   * Whether it is a code that can arrive in scope: a current one, or one that was seen there though no list has it, or had it. What
   * was only seen is in none of the lists that other look-ups return.
   */
  readonly isCode: (code: string, scope: Scope) => boolean;
  /**
   * Whether a target of the scope (in the whole registry: any product) lists the current code itself. A common code belongs
   * to every scope, and need not be listed there.
   */
  readonly isListed: (code: string, scope: Scope) => boolean;
  /** The current codes in scope, sorted, namespace by namespace. */
  readonly codesIn: (scope: Scope) => ReadonlySet<string>;
  /** The current codes of a namespace in scope, sorted, its bare code included if that is one. */
  readonly codesOfNamespace: (namespace: string, scope: Scope) => readonly string[];
  /** First parts of the current codes in scope, sorted. A bare code is its own first part: `DryRunOperation`. */
  readonly namespacesIn: (scope: Scope) => ReadonlySet<string>;
  /** Answers that were seen in scope, and that the lists lack. */
  readonly observedIn: (scope: Scope) => readonly ObservedAnswer[];
  /** Codes that SDKs give errors of their own, and no service returns: with the SDK of which language it is. No lists have them. */
  readonly sdkCodes: () => ReadonlyMap<string, string>;
  /** Whether a code in the list of any product has the name as its first part, or a withdrawn one had. */
  readonly isNamespace: (name: string) => boolean;
  /** Whether a code that can arrive in scope starts so. The whole code and the empty string count. */
  readonly hasPrefix: (prefix: string, scope: Scope) => boolean;
  /** Ids of the products that list the code as current, sorted. A common code arrives from all, listed or not. */
  readonly productsWith: (code: string) => readonly string[];
  /**
   * When a code was withdrawn: if products (or versions) in scope had it, none still has, and it is no common code.
   * The actions of the scope do not matter: a code that one action never returned is not withdrawn.
   */
  readonly retirement: (code: string, scope: Scope) => Retirement | undefined;
  /**
   * Whether a code was in the lists on an ISO day: those of a version in scope, whatever the actions. Common codes, which have no
   * dates, and codes that no version in scope has count as always there. Reads the records of the products in scope.
   */
  readonly existedOn: (code: string, scope: Scope, day: string) => boolean;
  /**
   * What a code means. The description of a product in scope comes first, then the common one. Without a scope,
   * or in the whole registry, a product's description counts only if no other product has or had the code.
   */
  readonly describe: (code: string, scope?: Scope) => Description | undefined;
  /** What the codes of a namespace have in common, a bare code of its name included. */
  readonly describeNamespace: (namespace: string) => Description | undefined;
  /** The words that are no misspellings of words of codes. */
  readonly dictionary: () => Dictionary;
}
