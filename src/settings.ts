import { didYouMean } from './language/hints.ts';
import { kindOf } from './language/kinds.ts';
import type { Language } from './language/language.ts';
import { quote } from './language/lists.ts';
import { render, renderBoth } from './language/sentence.ts';
import { readOwnRegistries } from './registry/custom/index.ts';
import type { UserRegistry } from './registry/custom/types.ts';
import { closestOf } from './registry/explain/index.ts';
import { CODE_PATTERN, createCodeMatcher, hintAtProduct, namespaceOf, splitVersion } from './registry/index.ts';
import type { Product, Registry, ScopeTarget } from './registry/types.ts';
import { checkKeys } from './settings/key.ts';
import { COMMA, SETTINGS_KEY, bilingualSettingsError, settingsError, show } from './settings/problem.ts';
import { PROBLEMS } from './settings/sentences.ts';
import { type Written, readChoice, readDay, readLanguage, readShaped, readStrings } from './settings/values.ts';

/** The settings of the plugin as users write them, under `settings['tencentcloud-errors']`. All are optional. */
export interface UserSettings {
  /** Products whose codes can arrive: `'scf'`, or one version of it, `'cvm@2017-03-12'`. */
  readonly products?: readonly string[];
  /** Codes beside the registry: `'MyGateway.Timeout'`, or a whole namespace, `'MyGateway.*'`. */
  readonly additionalCodes?: readonly string[];
  /** Further names that hold error codes: `'status'`, `'result.reason'`, `'getReason()'`. */
  readonly codeExpressions?: readonly string[];
  /** Functions that compare an error or its code with the texts that follow: `'isCode'`, `'errors.hasCode'`. */
  readonly comparisonFunctions?: readonly string[];
  /** What gets the errors of functions handed to it, for the command `coverage`: `'asyncHandler'`, `'app.get'`, `'router.*'`. */
  readonly boundaries?: readonly string[];
  /** Modules of the project whose exports are clients of a product: `{ './lib/scf': 'scf' }`. */
  readonly clients?: Readonly<Record<string, string>>;
  /** Registries of your own, which count like the built-in one: their products, codes and actions. */
  readonly registries?: readonly UserRegistry[];
  /** The language of reports and of errors in settings, or a tag of it (`'zh-CN'`); `'en'` unless set. */
  readonly language?: Language | `${Language}-${string}`;
  /** Whether types are asked, where the parser has them, which client an expression is; `'auto'` unless set. */
  readonly typeInformation?: TypeInformation;
  /** The day up to which codes count, `'2026-06-30'`: later ones exist, but need not be handled, and none was withdrawn later. */
  readonly asOf?: string;
}

/** ESLint's `settings` with those of the plugin in them: `settings: { … } satisfies PluginSettings`. */
export interface PluginSettings {
  readonly 'tencentcloud-errors'?: UserSettings;
  readonly [other: string]: unknown;
}

const TYPE_INFORMATION = ['auto', 'off'] as const;
/** Type information is used where the parser offers it, or never. */
export type TypeInformation = (typeof TYPE_INFORMATION)[number];

/** The name of an expression that holds codes, as a path; one that ends in `()` is the result of a call. */
export interface CodeExpressionName {
  /** Outermost first: `result`, `reason`. */
  readonly path: readonly string[];
  /** The last name without `()`, which a file must hold. */
  readonly word: string;
}

/** The name of what gets the errors of functions that are handed to it, as a path. */
export interface BoundaryName {
  /** Outermost first: `app`, `get`. */
  readonly path: readonly string[];
  /** Whether all that is under the path is one: `router.*`. */
  readonly isOpen: boolean;
}

/** The settings after validation. */
export interface Settings {
  /** What codes exist: the built-in registry, and those of the user. */
  readonly registry: Registry;
  readonly products: readonly ScopeTarget[];
  /** Whether the user declared a code (or its namespace) as existing. */
  readonly isAdditionalCode: (code: string) => boolean;
  /** The namespaces of these codes. */
  readonly additionalNamespaces: ReadonlySet<string>;
  /** The codes that registries of the user list. */
  readonly ownCodes: ReadonlySet<string>;
  /** Expressions that hold codes. */
  readonly codeExpressions: readonly CodeExpressionName[];
  /** Last names of the functions. */
  readonly comparisonFunctions: ReadonlySet<string>;
  /** What gets the errors of functions that are handed to it. */
  readonly boundaries: readonly BoundaryName[];
  /** Products by the modules that export their clients, packages of registries of the user included. */
  readonly clients: ReadonlyMap<string, string>;
  /** Packages of products in registries of the user. */
  readonly packages: readonly string[];
  /** The gate lets every file through that contains one of these strings. */
  readonly words: readonly string[];
  readonly language: Language;
  readonly typeInformation: TypeInformation;
  /** The ISO day after which codes that appear need not be handled; `undefined`: all must be. */
  readonly asOf: string | undefined;
}

const KEYS = [
  'products',
  'additionalCodes',
  'codeExpressions',
  'comparisonFunctions',
  'boundaries',
  'clients',
  'registries',
  'language',
  'typeInformation',
  'asOf',
] as const satisfies readonly (keyof UserSettings)[];

const FUNCTION_NAME = /^[\w$]+(?:\.[\w$]+)*$/;
const BOUNDARY = /^[\w$]+(?:\.[\w$]+)*(?:\.\*)?$/;
const CODE_EXPRESSION = /^[\w$]+(?:\.[\w$]+)*(?:\(\))?$/;

const NONE: UserSettings = {};

interface Remembered {
  readonly settings: Settings;
  /** The `products` of each registry: the object that `readRegistry` returns has new ones when its file has changed. */
  readonly products: readonly unknown[];
}

const remembered = new WeakMap<object, Remembered>();

/** The last settings of a linter that reads them from JSON for each file, as oxlint does, and freezes them. */
let lastFrozen: { readonly text: string; readonly settings: Settings } | undefined;

/**
 * Reads and validates the settings of the plugin from ESLint's shared settings.
 * Throws an error that names the wrong entry and what would be right, so that no file passes under a wrong configuration.
 */
export function readSettings(shared: Readonly<Record<string, unknown>>): Settings {
  const raw = Object.hasOwn(shared, SETTINGS_KEY) ? shared[SETTINGS_KEY] : NONE;
  if (raw === NONE) checkKeys(shared);
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) {
    const problem = renderBoth(PROBLEMS.notObject, (language) => ({ kind: kindOf(raw, language) }));
    throw bilingualSettingsError('', problem);
  }
  const products = productsOfRegistries(raw);
  const known = remembered.get(raw);
  if (known?.products.every((each, index) => each === products[index])) return known.settings;
  const settings = Object.isFrozen(raw) ? validateOnce(raw) : validate(raw);
  remembered.set(raw, { settings, products });
  return settings;
}

/** Settings of the same text are the same: else a registry of the user would be made anew for each file. */
function validateOnce(raw: object): Settings {
  const text = writeJson(raw);
  if (text !== undefined && lastFrozen?.text === text) return lastFrozen.settings;
  const settings = validate(raw);
  lastFrozen = text === undefined ? undefined : { text, settings };
  return settings;
}

/** The text of a value as JSON; `undefined` if JSON cannot say all of it. */
function writeJson(value: object): string | undefined {
  try {
    return JSON.stringify(value, requireJson);
  } catch {
    return undefined;
  }
}

/** A value of JSON as it is. Throws for others, which `JSON.stringify` would leave out. */
function requireJson(key: string, value: unknown): unknown {
  if (value === undefined || typeof value === 'function' || typeof value === 'symbol') throw new TypeError(key);
  return value;
}

function productsOfRegistries(raw: object): readonly unknown[] {
  if (!('registries' in raw) || !Array.isArray(raw.registries)) return [];
  return raw.registries.map((each: unknown) =>
    typeof each === 'object' && each !== null && 'products' in each ? each.products : undefined,
  );
}

function validate(raw: object): Settings {
  const values = new Map<string, unknown>(Object.entries(raw));
  const language = readLanguage(values.get('language'));
  const written: Written = { values, language };
  checkNames(written);
  const { registry, codes, packages, words } = readOwnRegistries(readRegistries(written), (path, problem) =>
    settingsError(`.registries${path}`, problem[language]),
  );
  const codeExpressions = readShaped(written, 'codeExpressions', CODE_EXPRESSION, [
    'name',
    'object.name',
    'name()',
  ]).map(readCodeExpression);
  const comparisonFunctions = new Set(
    readShaped(written, 'comparisonFunctions', FUNCTION_NAME, ['name', 'object.name']).map(
      (entry) => entry.split('.').at(-1) ?? entry,
    ),
  );
  const additional = readShaped(written, 'additionalCodes', CODE_PATTERN, ['Name.Code', 'Name.*']);
  return {
    registry,
    products: readStrings(written, 'products').map((entry, index) =>
      readProduct(entry, `.products[${index}]`, { registry, language }),
    ),
    isAdditionalCode: createCodeMatcher(additional),
    additionalNamespaces: new Set(additional.map(namespaceOf)),
    ownCodes: codes,
    codeExpressions,
    comparisonFunctions,
    boundaries: readShaped(written, 'boundaries', BOUNDARY, ['name', 'object.name', 'object.*']).map(readBoundary),
    clients: new Map([...packages, ...readClients(values.get('clients'), { registry, language })]),
    packages: [...packages.keys()],
    words: [...codeExpressions.map(({ word }) => word), ...comparisonFunctions, ...words],
    language,
    typeInformation: readChoice(written, 'typeInformation', TYPE_INFORMATION),
    asOf: readDay(written, 'asOf'),
  };
}

function checkNames({ values, language }: Written): void {
  const name = [...values.keys()].find((key) => !(KEYS as readonly string[]).includes(key));
  if (name === undefined) return;
  const closest = closestOf(name, KEYS);
  const hint = didYouMean(closest === undefined ? [] : [closest], language);
  const names = KEYS.join(COMMA[language]);
  throw settingsError(`.${show(name)}`, render(PROBLEMS.unknown[language], { hint, names }));
}

function readRegistries({ values, language }: Written): readonly unknown[] {
  const value = values.get('registries');
  if (value === undefined) return [];
  if (Array.isArray(value)) return value;
  throw settingsError('.registries', render(PROBLEMS.notRegistries[language], { kind: kindOf(value, language) }));
}

/** Where products are looked up, and the language of errors about them. */
type Lookup = Pick<Settings, 'registry' | 'language'>;

function readProduct(entry: string, path: string, lookup: Lookup): ScopeTarget {
  const { id: product, version } = splitVersion(entry);
  const { versions } = requireProduct(product, path, lookup);
  if (version === undefined) return { product };
  if (versions.includes(version)) return { product, version };
  const { language } = lookup;
  const names = { version: quote(show(version), language), product };
  const problem =
    versions.length === 0
      ? render(PROBLEMS.noVersions[language], names)
      : render(PROBLEMS.otherVersion[language], { ...names, versions: versions.join(COMMA[language]) });
  throw settingsError(path, problem);
}

function requireProduct(id: string, path: string, { registry, language }: Lookup): Product {
  const known = registry.product(id);
  if (known !== undefined) return known;
  const hint = hintAtProduct(id, registry)[language];
  const product = quote(show(id), language);
  throw settingsError(path, render(PROBLEMS.unknownProduct[language], { product, hint }));
}

function readClients(value: unknown, lookup: Lookup): ReadonlyMap<string, string> {
  const { language } = lookup;
  if (value === undefined) return new Map();
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw settingsError('.clients', render(PROBLEMS.notClients[language], { kind: kindOf(value, language) }));
  }
  return new Map(
    Object.entries(value).map(([module, product]: [string, unknown]) => {
      const path = `.clients['${show(module)}']`;
      if (typeof product === 'string') return [module, requireProduct(product, path, lookup).id];
      throw settingsError(path, render(PROBLEMS.notProduct[language], { kind: kindOf(product, language) }));
    }),
  );
}

function readCodeExpression(entry: string): CodeExpressionName {
  const path = entry.split('.');
  return { path, word: (path.at(-1) ?? entry).replace('()', '') };
}

function readBoundary(entry: string): BoundaryName {
  const isOpen = entry.endsWith('.*');
  return { path: (isOpen ? entry.slice(0, -2) : entry).split('.'), isOpen };
}
