/**
 * What the commands return, as `--json` prints it. These shapes are stable: fields may be added, none changes or goes
 * without a major version. Dates are ISO days. What is not known is absent. Sentences are in the language asked for; all else is the
 * same in every language.
 */
import type { ArrivalKind, CodeState, Exit, Loss, Outcome } from '../analysis/call-coverage/index.ts';
import type { Evidence } from '../analysis/code-expressions/code-expression.ts';
import type { ReasonKind } from '../analysis/code-expressions/reason.ts';
import type { FileRefusal, RefusalReason } from '../analysis/refusals.ts';
import type { SiteKind } from '../analysis/sites/code-site.ts';
import type { UserRegistry } from '../registry/custom/types.ts';
import type { Verdict } from '../registry/explain/types.ts';
import type { ObservedAnswer, OtherAction, Product, ReplacementDoubt } from '../registry/types.ts';
import type { RegistryDiff } from './registry/diff/diff-registries.ts';
import type { Oddity } from './registry/list-oddities.ts';
import type { Remark } from './registry/remark.ts';

/** The data that a record comes from. */
export interface RegistryRecord {
  readonly snapshotDate: string;
  readonly digest: string;
}

/** `products` */
export interface ProductsRecord {
  readonly registry: RegistryRecord;
  /** Without packages: for some products, npm has none of the name that the SDK would give it. */
  readonly products: readonly Omit<Product, 'nodePackage'>[];
}

/** What is recorded of one code of a product. */
export interface CodeEntry {
  readonly code: string;
  /** The API versions that have it; of a withdrawn one, those that had it. */
  readonly versions: readonly string[];
  /** Absent: it was there when the history starts, in June 2021, or a registry does not say. */
  readonly since?: string;
  /** Absent: the code is current. */
  readonly retired?: string;
  readonly replacedBy?: string;
  /** Only the international site has it. */
  readonly site?: 'intl';
  /** What it means, in the language asked for. */
  readonly description?: string;
}

/** An action that is in no list, asked for by its name. */
export interface UnlistedAction extends OtherAction {
  readonly action: string;
}

/** `codes` */
export interface CodesRecord {
  readonly registry: RegistryRecord;
  readonly product: string;
  /** Absent: all versions. */
  readonly version?: string;
  /** Absent: all actions, and what no action documents. */
  readonly actions?: readonly string[];
  /** Absent: all namespaces. */
  readonly namespaces?: readonly string[];
  /** The day on which the codes were there; absent: now. */
  readonly asOf?: string;
  /** Whether the registry says which codes each action returns. If not, the codes are those of the product. */
  readonly isDocumented: boolean;
  /** Those of the actions that the lists lack, with the SDK that has them; their codes are not known. */
  readonly unlistedActions: readonly UnlistedAction[];
  /** Sorted. Common codes, which can arrive from every action as well, are not among them unless the product lists them. */
  readonly codes: readonly CodeEntry[];
  /** The dotted common codes of the namespaces that are not among `codes`, sorted; none where no namespace is asked for. */
  readonly commonCodes: readonly string[];
  /** Codes that are not among them, because the lists lack them, and that were seen all the same; sorted by code. */
  readonly seen: readonly ObservedAnswer[];
}

/** One API version of a product that has, or had, a code. */
export interface AnsweringVersion {
  readonly product: string;
  readonly version: string;
  readonly since?: string;
  /** In place of `since`: it was there already when the history starts. */
  readonly sinceBefore?: string;
  readonly retired?: string;
  readonly replacedBy?: string;
  /** Why the code may be returned although it is replaced: the lists once had both (`both-listed`), or it was seen (`observed`). */
  readonly doubt?: ReplacementDoubt;
  readonly site?: 'intl';
  /** The actions that document the code, sorted. */
  readonly actions: readonly string[];
}

/** A code that may be meant. */
export interface Candidate {
  readonly code: string;
  readonly description?: string;
  /** Whether it can arrive from any action of any product. */
  readonly isCommon: boolean;
  /** Ids of the products that list it, sorted. */
  readonly products: readonly string[];
}

/** What one code is. */
export interface ExplainedCode {
  readonly code: string;
  /**
   * `known`: a code, listed or seen. `other-scope`: a code, but not of the products asked about. `retired`: it was one. `sdk`: an SDK
   * makes it, and no service returns it. All others: it is none; `case`, `separator` and `typo` are proven misspellings of the first candidate.
   */
  readonly verdict: Verdict['kind'];
  /** The verdict in a sentence or two. */
  readonly message: string;
  /** Whether it can arrive from any action of any product. */
  readonly isCommon: boolean;
  readonly description?: string;
  /** What it means in single products, of those that list it: where there is no description for all. Absent if in none. */
  readonly productDescriptions?: readonly { readonly product: string; readonly description: string }[];
  /** What the codes of its namespace have in common: where there is no description of the code itself. */
  readonly namespaceDescription?: string;
  /** The other vendors that have it, if Tencent Cloud does not: then it is nobody's misspelling. */
  readonly otherVendors: readonly string[];
  /** Whether it is a common code, or in a list of the products asked about. */
  readonly isDocumented: boolean;
  /** Actions of the products asked about that were seen to return it, although their lists lack it. */
  readonly seen: readonly ObservedAnswer[];
  /** The products that have or had it, of those asked about. */
  readonly answeredBy: readonly AnsweringVersion[];
  /** Best first; none for a known code. */
  readonly candidates: readonly Candidate[];
  /** Where to report that the registry lacks it: for what is unknown and may be a code all the same. */
  readonly reportAt?: string;
  readonly neighbours: {
    /** Other current codes of its namespace, of the products that have it, sorted. */
    readonly namespace: readonly string[];
    /** Current codes with the same sub-code in other namespaces, of any product, sorted. */
    readonly subCode: readonly string[];
  };
}

/** `explain` */
export interface ExplainRecord {
  readonly registry: RegistryRecord;
  /** In the order of the arguments. */
  readonly codes: readonly ExplainedCode[];
}

/** `types` */
export interface TypesRecord {
  readonly registry: RegistryRecord;
  readonly products: readonly { readonly product: string; readonly version?: string; readonly typeName: string }[];
  /** The file written; absent without `--out`. */
  readonly file?: string;
  /** The declarations. */
  readonly text: string;
}

/** A rule of another plugin that reports what our rules ask for. */
export interface ClashRecord {
  readonly rule: string;
  /** Our rules that it clashes with, of those that are on. */
  readonly with: readonly string[];
  readonly reason: string;
  /** The entry of `rules` that makes peace. */
  readonly peace: string;
}

/** What of TypeScript the rules can see. */
export interface TypesFinding {
  /** `none`: another parser. `syntax`: annotations and imports of types. `program`: types across files. */
  readonly tier: 'none' | 'syntax' | 'program';
  /** The parser by its own name; absent: ESLint's own. */
  readonly parser?: string;
  /** Versions that are installed. */
  readonly typescript?: string;
  readonly typescriptEslint?: string;
  /** Whether this typescript-eslint supports this TypeScript. */
  readonly isSupported?: boolean;
}

/** What oxlint's configuration says of the plugin. */
export interface OxlintFinding {
  readonly file: string;
  /** Whether it is written in TypeScript, which is not looked into. */
  readonly isProgram?: true;
  /** Whether `jsPlugins` has the plugin, there or in a file that is extended. */
  readonly isListed: boolean;
  /** Our rules that are on, without prefix. */
  readonly rules: readonly string[];
  /** The products of its settings; absent if these are wrong. */
  readonly scope?: ScopeFinding;
  /** What cannot be read, or is wrong with the settings. */
  readonly problems: readonly string[];
}

/** An installed SDK that has actions which the registry does not know. */
export interface SdkFinding {
  /** Name of the package. */
  readonly name: string;
  readonly version: string;
  /** `scf CreateFunction` */
  readonly unknownActions: readonly string[];
  /** Those of them that are known to have left the lists. */
  readonly withdrawnActions?: readonly string[];
}

/** Whose codes count in a file. */
export interface ScopeFinding {
  /** The file names them (`imports`), the settings do, else the calls whose errors the file handles, or nothing does. */
  readonly source: 'imports' | 'settings' | 'calls' | 'none';
  /** `scf`, `cvm@2017-03-12`. */
  readonly products: readonly string[];
  /** The calls whose errors the file handles, where they are known: `scf CreateFunction`. */
  readonly calls?: readonly string[];
  /** The day of the setting `asOf`: codes that appeared later need not be handled. */
  readonly asOf?: string;
}

/** What shows a vendor in a file. */
export interface ShownVendorRecord {
  readonly vendor: 'tencent-cloud' | 'other';
  /** A package, host or name that only the vendor has (`mention`), its codes, or a module that the settings name. */
  readonly by: 'mention' | 'codes' | 'settings';
  /** What was found, at most three; none for `settings`. */
  readonly texts: readonly string[];
  /** The line of the first. */
  readonly line?: number;
}

/** Literals that are not checked at a place, and the one reason for that. */
export interface OmissionRecord {
  readonly reason: RefusalReason | 'lone-string';
  readonly literals: readonly string[];
}

/** The codes that can arrive at a place, and what says so. */
export interface PlaceScopeRecord {
  /** The type of the value, the calls that can fail there, what the file names, the settings, or nothing. */
  readonly source: 'type' | 'calls' | 'imports' | 'settings' | 'none';
  /** `scf`, `cvm@2017-03-12`; with calls, `scf CreateFunction`. */
  readonly targets: readonly string[];
}

/** A place of a file that is about codes, or looks as if it were. */
export interface PlaceRecord {
  readonly line: number;
  readonly column: number;
  /** A `call` or a `string` is no site. */
  readonly form: SiteKind | 'call' | 'string';
  /** Its beginning, as the file has it. */
  readonly text: string;
  readonly isChecked: boolean;
  /** The texts that are checked; of a place that is not, those that look like codes. */
  readonly literals: readonly string[];
  /** How sure it is that the value is a code, and why. Only where it is checked. */
  readonly evidence?: Evidence;
  readonly ground?: { readonly kind: ReasonKind; readonly name?: string };
  readonly scope?: PlaceScopeRecord;
  /** What is not checked there, and why: of a place that is not checked, all of it. */
  readonly omitted: readonly OmissionRecord[];
  /** What the rules say of it; absent where ESLint does not run them. */
  readonly reports?: readonly PlaceReportRecord[];
}

/** What a rule says of a place. */
export interface PlaceReportRecord {
  /** Without prefix. */
  readonly rule: string;
  /** `silenced`: a comment switches the rule off there. `strict`: nothing is reported, but would be with this preset. */
  readonly status: 'reported' | 'silenced' | 'strict';
}

/** What is seen of codes in a file, and what is not. */
export interface FileFinding {
  /** `checked`, or why nothing in it is. `no-eslint`: there is nothing to parse it with. `split`: its blocks are linted by themselves. */
  readonly status: 'checked' | FileRefusal | 'ignored' | 'unmatched' | 'unparsed' | 'split' | 'no-eslint';
  /** What the parser says. */
  readonly error?: string;
  readonly shown: readonly ShownVendorRecord[];
  readonly places: readonly PlaceRecord[];
}

/** One thing that was looked at. */
export interface Check {
  /** What is said, in every language the same: `eslint-missing`. */
  readonly id: string;
  readonly subject: string;
  /** `advice`: something could be better. `problem`: the rules do not work so; the program ends with 1. */
  readonly status: 'ok' | 'advice' | 'problem';
  readonly message: string;
}

/** `doctor` */
export interface DoctorRecord {
  readonly registry: RegistryRecord & { readonly ageInDays: number };
  /** Version of this program, as ESLint's cache knows the plugin of the same package. */
  readonly version: string;
  /** Version of the project's ESLint. */
  readonly eslint?: string;
  /** Whether ESLint reads eslintrc files, because ESLINT_USE_FLAT_CONFIG is `false`. */
  readonly isEslintrc?: true;
  /** The file whose configuration was looked at, if ESLint has one for it. */
  readonly file?: string;
  /** The plugin as the configuration loads it. */
  readonly plugin?: { readonly prefix: string; readonly version: string };
  /** Our rules that are on, without prefix. */
  readonly rules: readonly string[];
  /** Our rules that are off for the file: those that its configuration does not name, or switches off. */
  readonly rulesOff: readonly string[];
  /** Only where a file is asked about. */
  readonly finding?: FileFinding;
  readonly scope?: ScopeFinding;
  readonly types?: TypesFinding;
  readonly clashes: readonly ClashRecord[];
  readonly oxlint?: OxlintFinding;
  /** The installed SDKs with actions that the registry does not know. */
  readonly sdks: readonly SdkFinding[];
  /** What is said of all this, in order. */
  readonly checks: readonly Check[];
}

/** A place in a file. Both count from 1. */
export interface PositionRecord {
  readonly line: number;
  readonly column: number;
}

/** What happens to one code that a call can return. */
export interface CoveredCode {
  readonly code: string;
  /**
   * Decided: `named` by itself, `listed` in a list or table, by its `prefix` or namespace, by a `pattern`, or marked as `rest` by a
   * comment. Not decided: what happens to all such codes of the call, which is its `outcome` or something better.
   */
  readonly state: CodeState;
  /** The line that decides about it. */
  readonly line?: number;
}

/** One call of the API, and what becomes of its failure. */
export interface CoveredCall extends PositionRecord {
  /** From the folder, with slashes. */
  readonly file: string;
  readonly product: string;
  /** Absent: not known. */
  readonly version?: string;
  /** Absent: not known, or in no list. Then the codes are not known either. */
  readonly action?: string;
  /** The function around it, with what has it: `Deployer.remove`. Absent: none has a name. */
  readonly function?: string;
  /**
   * What happens to codes that nothing decides about, the worst where there are several ways. `rethrown`: the error goes on as it is.
   * `answered`: the code returns, throws or shows something of its own. `swallowed`: it goes on as if nothing had happened, or only logs.
   * `uncaught`: the error leaves the last function of the file that could catch it. `unknown`: it is not known, for a reason.
   */
  readonly outcome: Outcome;
  /** Of an uncaught error: it leaves a function that other code calls, a handler that is registered somewhere, the module, or nobody waits for it. */
  readonly exit?: Exit;
  /** Of an unknown outcome. */
  readonly reason?: Loss;
  /** Where that shows: the place that swallows, throws, or lets the error pass. */
  readonly end: PositionRecord;
  /** Whether a comment says that the fallback is meant for all other codes (`rest: *`). */
  readonly isRestMarked?: true;
  /** The places where code gets the error. */
  readonly arrivals: readonly (PositionRecord & { readonly kind: ArrivalKind })[];
  /** The codes that the lists have of the action, sorted, without common ones. */
  readonly codes: readonly CoveredCode[];
  /** Of the codes that every call can return, those whose state is not the outcome, sorted. */
  readonly commonCodes: readonly CoveredCode[];
}

/** How many codes are handled how. A code counts once for each call that can return it. */
export interface CodeNumbers {
  readonly total: number;
  /** Different codes. */
  readonly distinct: number;
  /** Those that a file spells out: `named` or `listed`. */
  readonly named: number;
  /** Those, and the ones that are handled by `prefix` or `pattern`, or marked as `rest`. */
  readonly decided: number;
  /** Those that are swallowed or uncaught. */
  readonly lost: number;
  /** Those of which nothing is known. */
  readonly unknown: number;
}

/** What all calls have in common. */
export interface CoverageSummary {
  readonly calls: number;
  /** Calls by their outcome. */
  readonly outcomes: Readonly<Record<Outcome, number>>;
  /** Calls whose other codes are meant for where they go: rethrown, answered, or marked as rest. */
  readonly meant: number;
  readonly codes: CodeNumbers;
  readonly commonCodes: CodeNumbers;
}

/** A wish of `--fail-on` or `--min` that is not met. */
export interface CoverageViolation {
  readonly gate: Outcome | 'min';
  /** Percent of calls that are meant; or 0, the calls with an outcome. */
  readonly wanted: number;
  readonly found: number;
}

/** `coverage` */
export interface CoverageRecord {
  /** Version of this shape. It changes when a field changes or goes. */
  readonly schemaVersion: 1;
  /** Version of this program. */
  readonly version: string;
  readonly registry: RegistryRecord;
  /** The number of files that were looked at. Of a merged record, those of all runs: a file that two of them looked at counts twice. */
  readonly files: number;
  /** Only of a merged record: the runs that it is made of, by their ids. */
  readonly runs?: readonly CoverageRun[];
  /** Files that the parser cannot read. */
  readonly unparsed: readonly { readonly file: string; readonly line: number; readonly message: string }[];
  readonly summary: CoverageSummary;
  /** By file, then by place. */
  readonly calls: readonly CoveredCall[];
  /** What `--fail-on` and `--min` want and do not get. */
  readonly violations: readonly CoverageViolation[];
  /** Only with `--baseline`. */
  readonly baseline?: CoverageBaseline;
}

/** A run of `coverage` that was merged with others. */
export interface CoverageRun {
  /** A digest of what it found: the same run that is merged twice counts once. */
  readonly id: string;
  readonly files: number;
}

/** Calls of old code that do not count for `--fail-on` and `--min`. Without lines, so that moved code stays in it. */
export interface BaselineEntry {
  readonly file: string;
  readonly product: string;
  readonly version?: string;
  readonly action?: string;
  readonly function?: string;
  readonly outcome: Outcome;
  /** The number of such calls. */
  readonly count: number;
}

/** The file of `--baseline`. */
export interface BaselineFile {
  readonly $schema?: string;
  readonly schemaVersion: 1;
  /** Sorted. */
  readonly calls: readonly BaselineEntry[];
}

/** What a baseline did. */
export interface CoverageBaseline {
  readonly file: string;
  /** The number of calls that are in it, and so do not count for `--fail-on` and `--min`. */
  readonly known: number;
  /** What no call matches any longer. */
  readonly unneeded: readonly BaselineEntry[];
}

/** `coverage diff` */
export interface CoverageDiffRecord {
  /** Version of this shape. It changes when a field changes or goes. */
  readonly schemaVersion: 1;
  readonly before: DiffedCoverage;
  readonly after: DiffedCoverage;
  /** Calls that only the new record has. */
  readonly added: readonly CoveredCall[];
  /** Calls that only the old record has. */
  readonly removed: readonly CoveredCall[];
  readonly changed: readonly ChangedCall[];
  /** Actions that are called in both, and whose lists of codes differ: what another registry brings. */
  readonly registry: readonly ActionChange[];
  /** What `--fail-on` wants of calls that are new or were not so before. */
  readonly violations: readonly CoverageViolation[];
}

/** One side of a comparison. */
export interface DiffedCoverage {
  /** As it was given. */
  readonly file: string;
  readonly registry: RegistryRecord;
  readonly summary: CoverageSummary;
}

/** A call whose failure is handled in another way than before. */
export interface ChangedCall {
  /** By the outcome; if that is as good as before, by the codes. `other`: neither says so. */
  readonly change: 'better' | 'worse' | 'other';
  readonly before: CoveredCall;
  readonly after: CoveredCall;
  /** Codes that both lists have and that the code now decides about. Sorted. */
  readonly decided: readonly string[];
  /** Codes that the code no longer decides about. Sorted. */
  readonly undecided: readonly string[];
}

/** How the codes of an action differ, common ones apart. */
export interface ActionChange {
  readonly product: string;
  readonly version?: string;
  readonly action: string;
  /** With the number of calls of the action, and of those that decide about the code. */
  readonly added: readonly { readonly code: string; readonly calls: number; readonly decided: number }[];
  readonly removed: readonly string[];
}

/** `registry import` */
export interface ImportRecord {
  /** The file written; absent without `--out`. */
  readonly file?: string;
  /** Codes and actions count once for each version of a product. */
  readonly counts: { readonly products: number; readonly codes: number; readonly actions: number };
  /** What was left out, and what else is worth a look. */
  readonly notes: readonly Remark[];
  /** What was made; absent if it was written to a file. */
  readonly imported?: UserRegistry;
}

/** `registry check` */
export interface CheckRecord {
  readonly file: string;
  readonly problems: readonly { readonly path: string; readonly problem: string }[];
  /** What is worth a look; looked for only without problems. */
  readonly oddities: readonly Oddity[];
}

/** `registry diff` */
export interface DiffRecord extends RegistryDiff {
  /** The arguments. */
  readonly before: string;
  readonly after: string;
}
