/**
 * The facts that flow from the analysis of a file to the rules. Plain records with nodes in them;
 * reading them is reading the architecture.
 */
import type { TSESTree } from '@typescript-eslint/utils';
import type { Registry, Scope } from '../registry/index.ts';
import type { Settings } from '../settings.ts';
import type { ErrorOrigin } from './error-origin/types.ts';

/**
 * How sure it is that an expression holds a Tencent Cloud error code:
 * `certain`, the path or the origin says so; `likely`, its name says so in a file that shows Tencent Cloud;
 * `possible`, its name says so in a file that shows nothing.
 */
export type Evidence = 'certain' | 'likely' | 'possible';

/** An expression whose value is an error code, or the namespace of one. */
export interface CodeExpression {
  readonly node: TSESTree.Node;
  /**
   * What the value is: `'AuthFailure.TokenFailure'`, or `'AuthFailure'` after `split('.')[0]`, or a text that may hold
   * the code.
   */
  readonly part: 'code' | 'namespace' | 'message';
  readonly evidence: Evidence;
  /** Why it counts, for tests and debugging. */
  readonly reason: string;
  /** Equal for two expressions that read the same value: `err.code` → `err#3.code`. */
  readonly key: string;
  /** The variable that holds the error itself, where there is one: `err` of `err.code`. */
  readonly errorName?: string;
  /** It is the status of a part of a successful answer, whose values need not be codes: `data.SendStatusSet[0].Code`. */
  readonly isStatus?: true;
  /** The API calls whose failure the error can be, where the error is caught in the same file. */
  readonly origin?: ErrorOrigin;
}

/**
 * How the text of a literal stands in the file, which decides how it can be replaced:
 * `'x'`, `` `x` ``, a bare key, characters of a regular expression, a word in a comment, or only as a computed value.
 */
export type LiteralForm = 'string' | 'template' | 'key' | 'pattern' | 'text' | 'computed';

/** What a literal is held against: full codes, namespaces, the start of codes, or any part of codes. */
export type LiteralMatch = 'code' | 'namespace' | 'prefix' | 'part';

/** A piece of text that is held against an error code. */
export interface CodeLiteral {
  readonly value: string;
  readonly match: LiteralMatch;
  readonly form: LiteralForm;
  /** Where the text stands, quotes included. */
  readonly range: readonly [number, number];
  readonly loc: TSESTree.SourceLocation;
}

/**
 * The syntax in which a code expression meets literals. `collection`: a table, list, enum or union that is not seen to
 * meet a code, but whose entries are mostly codes. `message`: the text of an error is searched for a code.
 */
export type SiteKind =
  | 'equality'
  | 'switch'
  | 'membership'
  | 'prefix'
  | 'lookup'
  | 'pattern'
  | 'helper'
  | 'match'
  | 'assertion'
  | 'collection'
  | 'message'
  | 'rest-comment';

/** A place where a code expression meets literals. */
export interface CodeSite {
  readonly kind: SiteKind;
  readonly node: TSESTree.Node;
  readonly expression: CodeExpression;
  /** Only those that can be meant as an error code of Tencent Cloud. */
  readonly literals: readonly CodeLiteral[];
  /** It also asks for codes that nothing written down tells, so what it handles is not known: `P.when(f)`. */
  readonly isOpen?: boolean;
  /** One of its patterns matches every code: `P.string`. */
  readonly isCatchAll?: boolean;
}

/** What the file as a whole says of whose errors it handles. */
export interface FileEvidence {
  /** It imports an SDK of Tencent Cloud, names its API host, or holds known codes that are hardly there by chance. */
  readonly tencentCloud: boolean;
  /** It holds a known dotted code (of the products of the settings, where they name any), perhaps by chance. */
  readonly holdsCode: boolean;
  /** It shows another vendor whose codes can equal Tencent Cloud's: imports it, names its host, or holds its codes. */
  readonly otherVendor: boolean;
}

/** Where the scope of a file comes from; `none`: nothing narrows it. */
export type ScopeSource = 'imports' | 'settings' | 'none';

/** The codes that can arrive at the sites of a file, and why. */
export interface FileScope {
  readonly scope: Scope;
  readonly source: ScopeSource;
}

/** Everything the rules need to know of a file. */
export interface FileFacts {
  readonly settings: Settings;
  readonly registry: Registry;
  readonly evidence: FileEvidence;
  readonly scope: FileScope;
  readonly sites: readonly CodeSite[];
  /** Strings anywhere in the file that are shaped like a dotted code, those of sites included. */
  readonly codeStrings: readonly CodeLiteral[];
}
