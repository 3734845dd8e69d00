import type {
  AnsweringVersion,
  CodeEntry,
  CodesRecord,
  ExplainRecord,
  RegistryRecord,
} from '../../../src/cli/records.ts';
import type { Bilingual } from '../../../src/language/language.ts';
import type { ProductCounts } from '../../../src/registry/manifest.ts';
import type { AnswerEvidence, Description, Retirement } from '../../../src/registry/index.ts';
import type { ProductName } from '../names.ts';
import type { Hit } from '../search/types.ts';
import type { SnippetStyle } from '../snippets.ts';

/** A product in a list. */
export interface ProductRow {
  readonly id: string;
  readonly name?: ProductName;
  /** It had the code, and has it no longer. */
  readonly isPast?: true;
  /** Where it is known already: the versions that have the code, and their actions. */
  readonly versions?: readonly AnsweringVersion[];
}

/** An answer that was seen, and that the lists lack. */
export interface SeenRow {
  readonly product: string;
  readonly action: string;
  readonly code: string;
  readonly evidence: AnswerEvidence;
}

/** A code that is near another, and why the linter would offer it. */
export interface NearCode {
  readonly code: string;
  readonly why?: string;
  readonly note?: string;
}

/** Codes that are near in one way. */
export interface NearGroup {
  readonly kind: 'namespace' | 'subCode' | 'letters' | 'meaning';
  /** Of all, those that are left out included. */
  readonly count: number;
  readonly codes: readonly NearCode[];
}

export type CodeStatus = 'current' | 'withdrawn' | 'undocumented' | 'sdk' | 'foreign' | 'unknown';

/** What is shown of a code. */
export interface CodeView {
  readonly kind: 'code';
  readonly registry: RegistryRecord;
  readonly code: string;
  readonly namespace: string;
  readonly status: CodeStatus;
  /** The verdict of the linter, in a sentence; of a current code nothing is to be said. */
  readonly message?: string;
  readonly isCommon: boolean;
  readonly description?: Description;
  /** What it means in single products, where these differ. */
  readonly inProducts: readonly { readonly product: string; readonly description: Description }[];
  /** What its namespace means: where the code has no description. */
  readonly ofNamespace?: Description;
  readonly retirement?: Retirement;
  readonly sdk?: string;
  readonly otherVendors: readonly string[];
  readonly products: readonly ProductRow[];
  readonly seen: readonly SeenRow[];
  /** What the linter offers in its place. */
  readonly offers: readonly NearCode[];
  readonly near: readonly NearGroup[];
  /** Code that handles it, for a current code of few products. */
  readonly snippet?: string;
}

/** What is shown of an action. */
export interface ActionView {
  readonly kind: 'action';
  readonly registry: RegistryRecord;
  readonly product: ProductRow;
  readonly action: string;
  /** The version that is shown, and all that have the action. */
  readonly version: string;
  readonly versions: readonly string[];
  readonly status: 'listed' | 'withdrawn' | 'newer';
  /** The SDK that has an action which the lists lack. */
  readonly sdkVersion?: string;
  /** Whether the lists say what it returns. If not, the codes are those of the product. */
  readonly isDocumented: boolean;
  readonly codes: readonly (CodeEntry & { readonly note?: string })[];
  /** Common codes of the namespaces of the codes: who handles a namespace handles them, too. */
  readonly commonCodes: readonly string[];
  /** All common codes, which every action can return. */
  readonly allCommonCodes: readonly string[];
  readonly seen: readonly SeenRow[];
  readonly snippets: Readonly<Record<SnippetStyle, string>>;
  readonly package: string;
  readonly docProduct?: number;
}

/** What is shown of a product. */
export interface ProductView {
  readonly kind: 'product';
  readonly registry: RegistryRecord;
  readonly product: ProductRow;
  readonly versions: readonly { readonly version: string; readonly actions: number; readonly codes: number }[];
  readonly counts?: ProductCounts;
  readonly namespaces: readonly { readonly name: string; readonly codes: number }[];
  readonly actions: readonly {
    readonly name: string;
    readonly versions: readonly string[];
    readonly codes: number;
    readonly status?: 'withdrawn' | 'newer';
  }[];
  readonly codes: readonly (CodeEntry & { readonly note?: string })[];
  readonly seen: readonly SeenRow[];
  readonly package?: string;
  readonly docProduct?: number;
  /** The last day on which a code of it appeared or left. */
  readonly lastChange?: string;
}

/** What is shown of a namespace. */
export interface NamespaceView {
  readonly kind: 'namespace';
  readonly registry: RegistryRecord;
  readonly namespace: string;
  readonly description?: Description;
  readonly codes: readonly { readonly code: string; readonly products: number; readonly note?: string }[];
  readonly products: readonly ProductRow[];
  readonly isCode: boolean;
}

/** A name that nobody knows, with those that are like it. */
export interface UnknownView {
  readonly kind: 'unknown';
  readonly registry: RegistryRecord;
  readonly what: 'product' | 'action' | 'namespace' | 'version';
  readonly name: string;
  readonly message: Bilingual<string>;
  readonly near: readonly Hit[];
}

export type View = CodeView | ActionView | ProductView | NamespaceView | UnknownView;

/** The current codes of a namespace. As stable as the shapes of the command, which has none for it. */
export interface NamespaceRecord {
  readonly registry: RegistryRecord;
  readonly namespace: string;
  /** Sorted; with the ids of the products that list each. */
  readonly codes: readonly { readonly code: string; readonly products: readonly string[] }[];
}

/** What a view exports, in the shape that the command prints with `--json`. */
export type ExportRecord = CodesRecord | ExplainRecord | NamespaceRecord;
