import { measureCodes, measurePublished } from './codes.ts';
import { measureExplanations } from './explain.ts';
import { measureGrowth } from './growth.ts';
import { measureImports } from './import.ts';
import { measureLookups } from './lookup.ts';
import { measureMemory } from './memory.ts';
import { measureMonorepo } from './monorepo.ts';
import { measureRepository } from './repository.ts';
import { measureRules } from './rules.ts';
import { measureScale } from './scale.ts';
import type { Section } from './section.ts';
import { measureLongFile, measureLongSwitch } from './single.ts';
import { measureSpelling } from './spelling.ts';
import { measureTyped } from './typed.ts';

/** The parts of the benchmark by the names that `--only` takes, in the order of the table. */
export const SECTIONS: Readonly<Record<string, Section>> = {
  import: measureImports,
  lookup: measureLookups,
  explain: measureExplanations,
  memory: measureMemory,
  repository: measureRepository,
  codes: measureCodes,
  published: measurePublished,
  rules: measureRules,
  typed: measureTyped,
  spelling: measureSpelling,
  file: measureLongFile,
  switch: measureLongSwitch,
  growth: measureGrowth,
  scale: measureScale,
  monorepo: measureMonorepo,
};
