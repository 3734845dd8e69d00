import type { TSESTree } from '@typescript-eslint/utils';
import { forgetFile, once } from '../memo/once.ts';
import type { ScopeTarget } from '../registry/index.ts';
import { type Settings, readSettings } from '../settings.ts';
import { findCodeString } from './sites/code-strings.ts';
import type { AnalysisContext, FileEvidence } from './context.ts';
import { readFileEvidence, isOfOtherVendor } from './evidence/file-evidence.ts';
import {
  canNameProducts,
  createFileScope,
  findNamedProduct,
  namesUnknownProduct,
  type FileScope,
} from './evidence/file-scope.ts';
import { listMentionedProducts } from './evidence/product-words.ts';
import { hasEnvelope, mayHoldCodes } from './evidence/gate.ts';
import { allNodesOf } from './syntax/nodes.ts';
import { wholeSourceOf, withoutTypes } from './syntax/whole-source.ts';
import type { FileRefusal, Refusal } from './refusals.ts';
import { findSite } from './sites/index.ts';
import { findRestSite } from './sites/rest-comment.ts';
import { holdsRest } from './sites/rest-notes.ts';
import type { CodeLiteral } from './constants/code-literal.ts';
import type { CodeSite } from './sites/code-site.ts';
import type { SourceCode } from './syntax/syntax.ts';

/** Everything that the rules need to know of a file. */
export interface FileFacts {
  readonly sourceCode: SourceCode;
  readonly settings: Settings;
  readonly evidence: FileEvidence;
  readonly scope: FileScope;
  /** What the analysis read of the file, for findings that look at more than sites. */
  readonly context: AnalysisContext;
  readonly sites: readonly CodeSite[];
  /** Strings anywhere in the file that are shaped like a dotted code, those of sites included. */
  readonly codeStrings: readonly CodeLiteral[];
  /** What the file says of the products that it is about, beside those that it names in full. */
  readonly products: ProductHints;
}

/** Read when first needed, since few dispatches need a guess at their product. */
interface ProductHints {
  /** Whether it names one that the registry does not know. */
  readonly hasUnknown: () => boolean;
  /** Those whose ids are words of names and hosts: `ocrClient` → `ocr`. */
  readonly mentioned: () => ReadonlySet<string>;
}

/** The facts of a file, with the settings that it was analysed with. */
interface Analysed {
  readonly sharedSettings: Readonly<Record<string, unknown>>;
  readonly facts: FileFacts | undefined;
}

/** A linter may hand over the same object for the next file; it takes care that a `WeakMap` does not notice. */
const analysed = new WeakMap<SourceCode, Analysed>();

/**
 * The facts of a file, analysed once however many rules ask; `undefined` if nothing in it can be reported.
 * Throws if the settings are wrong, also for files without codes.
 */
export function findFacts(
  sourceCode: SourceCode,
  sharedSettings: Readonly<Record<string, unknown>>,
): FileFacts | undefined {
  const known = analysed.get(sourceCode);
  if (known?.sharedSettings === sharedSettings) return known.facts;
  const found = begin(sourceCode, readSettings(sharedSettings));
  const facts = typeof found === 'string' ? undefined : found;
  analysed.set(sourceCode, { sharedSettings, facts });
  return facts;
}

/** The facts of a file together with what is not checked in it; or why nothing is. For people who ask; it takes longer. */
export function explainFacts(
  sourceCode: SourceCode,
  sharedSettings: Readonly<Record<string, unknown>>,
): { readonly facts: FileFacts; readonly refusals: readonly Refusal[] } | FileRefusal {
  const refusals: Refusal[] = [];
  const facts = begin(sourceCode, readSettings(sharedSettings), (refusal) => refusals.push(refusal));
  return typeof facts === 'string' ? facts : { facts, refusals };
}

function begin(...file: Parameters<typeof analyse>): ReturnType<typeof analyse> {
  forgetFile();
  return analyse(...file);
}

function analyse(script: SourceCode, settings: Settings, refuse?: (refusal: Refusal) => void): FileFacts | FileRefusal {
  const { text } = script;
  if (!mayHoldCodes(text, settings)) return 'nothing-of-codes';
  const shown = readFileEvidence(text, settings);
  // Most files about another vendor end here: they can neither have a certain code nor name a product.
  if (isOfOtherVendor(shown) && !hasEnvelope(text) && !canNameProducts(text, settings)) return 'other-vendor';
  const whole = wholeSourceOf(script);
  const sourceCode = settings.typeInformation === 'off' ? withoutTypes(whole) : whole;
  const nodes = allNodesOf(sourceCode);
  const products = listNamedProducts(nodes, sourceCode, settings);
  // A module that the settings name shows Tencent Cloud as an SDK does.
  const evidence = products.length > 0 ? { ...shown, tencentCloud: true, onlyNamedPlaces: false } : shown;
  const scope = createFileScope(products, settings);
  const context = {
    sourceCode,
    settings: isOfOtherVendor(evidence) || evidence.onlyNamedPlaces ? withoutNames(settings) : settings,
    evidence,
    namedProducts: scope.scope.targets,
    ...(refuse && { refuse }),
  };
  const sites = withoutCovered(listSites(nodes, context));
  const codeStrings: CodeLiteral[] = [];
  for (const node of nodes) push(codeStrings, findCodeString(node, context));
  const hints = createHints(nodes, sourceCode, settings);
  return {
    sourceCode,
    settings,
    evidence,
    scope,
    context,
    sites: withoutOthers(sites, context),
    codeStrings,
    products: hints,
  };
}

function createHints(nodes: readonly TSESTree.Node[], sourceCode: SourceCode, settings: Settings): ProductHints {
  return {
    hasUnknown: once(() => nodes.some((node) => namesUnknownProduct(node, sourceCode, settings))),
    mentioned: once(() => listMentionedProducts(nodes, settings.registry)),
  };
}

/** The settings name expressions for codes of Tencent Cloud; in a file about another vendor the same names hold its codes. */
function withoutNames(settings: Settings): Settings {
  return { ...settings, codeExpressions: [], comparisonFunctions: new Set() };
}

/** In a file about another vendor, only what is certain is about Tencent Cloud. */
function withoutOthers(sites: readonly CodeSite[], { evidence, refuse }: AnalysisContext): readonly CodeSite[] {
  if (!isOfOtherVendor(evidence)) return sites;
  return sites.filter(({ node, kind, expression, literals }) => {
    if (expression.evidence === 'certain') return true;
    refuse?.({ node, ...(kind !== 'definition' && { compared: expression.node }), literals, reason: 'vendor-file' });
    return false;
  });
}

function listNamedProducts(
  nodes: readonly TSESTree.Node[],
  sourceCode: SourceCode,
  settings: Settings,
): readonly ScopeTarget[] {
  const products: ScopeTarget[] = [];
  if (!canNameProducts(sourceCode.text, settings)) return products;
  for (const node of nodes) push(products, findNamedProduct(node, sourceCode, settings));
  return products;
}

function listSites(nodes: readonly TSESTree.Node[], context: AnalysisContext): readonly CodeSite[] {
  const sites: CodeSite[] = [];
  const mayHaveRest = holdsRest(context.sourceCode);
  for (const node of nodes) {
    const site = findSite(node, context);
    push(sites, site);
    const rest = site && mayHaveRest ? findRestSite(site, context) : undefined;
    if (rest !== undefined && !sites.some((other) => isSame(other, rest))) sites.push(rest);
  }
  return sites;
}

/** Each condition of a chain leads to the comment of its `else`. */
function isSame(one: CodeSite, other: CodeSite): boolean {
  return one.kind === other.kind && one.node === other.node && one.expression.key === other.expression.key;
}

/** Drops definitions of which another site has all entries: a list is one with the comparison that uses it. */
function withoutCovered(sites: readonly CodeSite[]): readonly CodeSite[] {
  const used = new Set(sites.filter(({ kind }) => kind !== 'definition').map(({ literals }) => literals));
  const places = new Set([...used].flatMap((literals) => literals.map(({ range }) => range[0])));
  return sites.filter(
    ({ kind, literals }) => kind !== 'definition' || !literals.every(({ range }) => places.has(range[0])),
  );
}

function push<T>(list: T[], item: T | undefined): void {
  if (item !== undefined) list.push(item);
}
