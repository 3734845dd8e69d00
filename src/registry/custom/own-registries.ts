import { type Bilingual, inEach } from '../../language/language.ts';
import { render } from '../../language/sentence.ts';
import { builtinRegistry, builtinSource } from '../builtin.ts';
import { namespaceOf } from '../code.ts';
import { createRegistry } from '../registry.ts';
import { readSdkSpecifier } from '../sdk-package.ts';
import type { Registry } from '../types.ts';
import { checkRegistry } from './check.ts';
import { extendSource } from './extend.ts';
import { quoteText } from './quote.ts';
import { IN_REGISTRY } from './sentences.ts';
import type { UserRegistry } from './types.ts';

/** The built-in registry together with custom registries. */
export interface OwnRegistries {
  readonly registry: Registry;
  /** All codes that they list. */
  readonly codes: ReadonlySet<string>;
  /** Products by the packages whose clients call them. */
  readonly packages: ReadonlyMap<string, string>;
  /** Texts of which a file that can meet their codes holds at least one, as far as the built-in shapes do not show it already. */
  readonly words: readonly string[];
}

/** Makes the error about a problem at a path. */
type Fail = (path: string, problem: Bilingual<string>) => Error;

/** The built-in registry alone. */
const NO_REGISTRIES: OwnRegistries = {
  registry: builtinRegistry,
  codes: new Set(),
  packages: new Map(),
  words: [],
};

/** A namespace like all built-in ones, which every gate lets pass. */
const BUILTIN_SHAPE = /^[A-Z][A-Za-z]*$/;

/**
 * Linters pass the same registries in ever new objects, so results are kept by their text. An editor sees a new text with each
 * change of a file: only a few are kept.
 */
const MOST_KEPT = 8;
const kept = new Map<string, OwnRegistries>();

/**
 * Checks registries and adds them to the built-in one. Throws with the place of the first thing that is wrong, as
 * `fail(path, problem)` makes it.
 */
export function readOwnRegistries(values: readonly unknown[], fail: Fail): OwnRegistries {
  if (values.length === 0) return NO_REGISTRIES;
  const text = textOf(values);
  const known = text === undefined ? undefined : kept.get(text);
  if (known !== undefined) return known;
  const own = createOwnRegistries(checkAll(values, fail));
  if (text !== undefined) keep(text, own);
  return own;
}

function keep(text: string, own: OwnRegistries): void {
  const [oldest] = kept.keys();
  if (kept.size >= MOST_KEPT && oldest !== undefined) kept.delete(oldest);
  kept.set(text, own);
}

/** `undefined` for what is no JSON, such as a cycle: checking it says why. */
function textOf(values: readonly unknown[]): string | undefined {
  try {
    return JSON.stringify(values);
  } catch {
    return undefined;
  }
}

/** Each registry may refer to what those before it hold. */
function checkAll(values: readonly unknown[], fail: Fail): readonly UserRegistry[] {
  const checked: UserRegistry[] = [];
  for (const [at, value] of values.entries()) {
    const { registry, problems } = checkRegistry(value, createRegistry(extendSource(builtinSource, checked)));
    if (problems !== undefined) throw fail(`[${at}]${problems[0].path}`, nameProblem(problems[0].problem, value));
    checked.push(registry);
  }
  return checked;
}

/** A problem, and the registry that has it: `is … (In the registry 'Our gateway'.)` */
function nameProblem(problem: Bilingual<string>, value: unknown): Bilingual<string> {
  const name = typeof value === 'object' && value !== null && 'name' in value ? value.name : undefined;
  if (typeof name !== 'string') return problem;
  return inEach((language) => problem[language] + render(IN_REGISTRY[language], { name: quoteText(name, language) }));
}

function createOwnRegistries(registries: readonly UserRegistry[]): OwnRegistries {
  const products = registries.flatMap((registry) => registry.products);
  const common = registries.flatMap(({ commonCodes = [] }) => commonCodes);
  const codes = new Set([...common, ...products.flatMap((product) => Object.keys(product.codes))]);
  // The official packages have a structure of their own: their clients are members of the product and its version.
  const packages = new Map(
    products.flatMap(({ id, nodePackage }) =>
      nodePackage === undefined || readSdkSpecifier(nodePackage) !== undefined ? [] : [[nodePackage, id] as const],
    ),
  );
  const namespaces = [...new Set([...codes].map(namespaceOf))].filter((namespace) => !BUILTIN_SHAPE.test(namespace));
  const source = extendSource(builtinSource, registries);
  return {
    registry: source === builtinSource ? builtinRegistry : createRegistry(source),
    codes,
    packages,
    words: [...packages.keys(), ...namespaces],
  };
}
