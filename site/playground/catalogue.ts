/** What a playground offers to choose from: rules, presets and products, in a form small enough for a page. */
import { type Preset, PRESETS, createPresetRules } from '../../src/configs.ts';
import type { Bilingual } from '../../src/language/language.ts';
import { builtinRegistry } from '../../src/registry/index.ts';
import { rules } from '../../src/rules/index.ts';
import { VERSION } from '../../src/version.ts';
import { CHINESE_DESCRIPTIONS } from '../../scripts/rule-pages/descriptions.ts';
import type { RuleEntry } from './state.ts';

/** A rule as the list of rules shows it. */
export interface CatalogueRule {
  readonly name: string;
  readonly description: Bilingual<string>;
  /** Its options where nothing else is set; absent if it has none. */
  readonly defaults?: Readonly<Record<string, unknown>>;
  /** Its entry in each preset that has it. */
  readonly presets: Partial<Record<Preset, RuleEntry>>;
}

/** A product: its id, and its Chinese name. */
export interface CatalogueProduct {
  readonly id: string;
  readonly name?: string;
}

/** All that can be chosen, and of which version. */
export interface Catalogue {
  readonly version: string;
  /** The day of the registry. */
  readonly registry: string;
  readonly rules: readonly CatalogueRule[];
  readonly products: readonly CatalogueProduct[];
}

/** Reads the catalogue off the plugin and its registry. */
export function createCatalogue(): Catalogue {
  return {
    version: VERSION,
    registry: builtinRegistry.snapshotDate(),
    rules: (Object.keys(rules) as (keyof typeof rules)[]).map(describeRule),
    products: builtinRegistry
      .products()
      .map(({ id, nameZh }) => ({ id, ...(nameZh !== undefined && { name: nameZh }) })),
  };
}

function describeRule(name: keyof typeof rules): CatalogueRule {
  const { meta } = rules[name];
  const [defaults] = (meta.defaultOptions ?? []) as readonly (Readonly<Record<string, unknown>> | undefined)[];
  const entries = PRESETS.flatMap((preset) => {
    const entry = createPresetRules(preset)[`tencentcloud-errors/${name}`];
    return entry === undefined ? [] : [[preset, entry]];
  });
  return {
    name,
    description: { en: meta.docs.description, zh: CHINESE_DESCRIPTIONS[name] },
    ...(defaults && { defaults }),
    presets: Object.fromEntries(entries) as CatalogueRule['presets'],
  };
}
