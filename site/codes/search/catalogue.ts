import type { Bilingual } from '../../../src/language/language.ts';
import { once, oncePerObject } from '../../../src/memo/once.ts';
import { readCode } from '../../../src/registry/explain/meaning.ts';
import { type Product, type Registry, WHOLE_REGISTRY } from '../../../src/registry/index.ts';
import { builtinIndex } from '../builtin-index.ts';
import { readEach } from '../data-files.ts';
import { type Searchable, createSearchable } from './searchable.ts';

/** A code as it is searched. */
export interface CodeItem extends Searchable {
  readonly products: number;
  readonly status?: 'withdrawn' | 'undocumented' | 'sdk';
}

/** An action as it is searched. */
export interface ActionItem extends Searchable {
  readonly product: Product;
  readonly status?: 'withdrawn' | 'newer';
}

/** The names of actions by product and version, between commas: a page has them in one file, the registry in one for each product. */
export type ActionNames = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** All that is searched. */
export interface Catalogue {
  readonly codes: readonly CodeItem[];
  /** What the codes are about, as terms of the linter's table of words. */
  readonly terms: () => readonly ReadonlySet<string>[];
  /** What codes mean, in lower case; most have no description. */
  readonly meanings: () => ReadonlyMap<string, Bilingual<string>>;
  readonly namespaces: readonly string[];
  readonly products: readonly Product[];
  /** None until their names are loaded. */
  readonly actions: () => readonly ActionItem[];
}

/** Gathers what is searched. The names of actions are asked for anew each time, since they come later than the rest. */
export function createCatalogue(registry: Registry, actionNames: () => ActionNames): Catalogue {
  const actionsOf = oncePerObject((names: ActionNames) => listActions(registry, names));
  const codes = listCodes(registry);
  return {
    codes,
    terms: once(() => codes.map(({ name }) => termsOf(name))),
    meanings: once(() => gatherMeanings(codes, registry)),
    namespaces: [...registry.namespacesIn(WHOLE_REGISTRY)],
    products: registry.products(),
    actions: () => actionsOf(actionNames()),
  };
}

function termsOf(code: string): ReadonlySet<string> {
  const { things, states } = readCode(code);
  return new Set([...things, ...states]);
}

function listCodes(registry: Registry): readonly CodeItem[] {
  const items = new Map<string, CodeItem>();
  const add = (name: string, status?: CodeItem['status']): void => {
    if (items.has(name)) return;
    const products = registry.productsWith(name).length;
    items.set(name, { ...createSearchable(name), products, ...(status !== undefined && { status }) });
  };
  for (const code of registry.codesIn(WHOLE_REGISTRY)) add(code);
  for (const code of [...builtinIndex().retired.values()].flat()) add(code, 'withdrawn');
  for (const { code } of registry.observedIn(WHOLE_REGISTRY)) add(code, 'undocumented');
  for (const code of registry.sdkCodes().keys()) add(code, 'sdk');
  return [...items.values()];
}

/** A code that several products describe has all that they say. */
function gatherMeanings(codes: readonly CodeItem[], registry: Registry): ReadonlyMap<string, Bilingual<string>> {
  const described = readEach(codes, ({ name }) => {
    const general = registry.describe(name);
    const targets = registry.productsWith(name).map((product) => ({ product }));
    const own =
      general === undefined ? targets.map((target) => registry.describe(name, { targets: [target] })) : [general];
    return [name, own.filter((each) => each !== undefined)] as const;
  });
  return new Map(
    described
      .filter(([, texts]) => texts.length > 0)
      .map(([name, texts]) => [
        name,
        {
          en: [...new Set(texts.map(({ en }) => en))].join(' ').toLowerCase(),
          zh: [...new Set(texts.map(({ zh }) => zh))].join(' ').toLowerCase(),
        },
      ]),
  );
}

function listActions(registry: Registry, names: ActionNames): readonly ActionItem[] {
  return registry.products().flatMap((product) => {
    const listed = Object.values(names[product.id] ?? {}).flatMap((text) => (text === '' ? [] : text.split(',')));
    const own = new Set(listed);
    const others = [...registry.otherActions(product.id)].filter(([name]) => !own.has(name));
    return [
      ...[...own].map((name) => ({ ...createSearchable(name), product })),
      ...others.map(([name, { kind }]) => ({ ...createSearchable(name), product, status: kind })),
    ];
  });
}
