import { readFileSync } from 'node:fs';
import { defineLoader } from 'vitepress';
import { CHINESE_DESCRIPTIONS } from '../../../../scripts/rule-pages/descriptions.ts';
import { RULES } from '../../../../scripts/rule-pages/header.ts';
import type { Bilingual } from '../../../../src/language/language.ts';
import { readFigures, type Figures } from './figures.ts';
import { lintProgram, renderProgram } from './report.ts';

/** What the start page shows of the project. */
export interface StartData {
  /** HTML: a program with what is reported of it. */
  readonly program: Bilingual<string>;
  /** How many reports it shows. */
  readonly reports: number;
  readonly figures: Figures;
  readonly rules: readonly ({ readonly name: string } & Bilingual<string>)[];
}

declare const data: StartData;
export { data };

export default defineLoader({
  async load(): Promise<StartData> {
    return {
      program: { en: await renderProgram('en'), zh: await renderProgram('zh') },
      reports: lintProgram('en').length,
      figures: readFigures((path) => readFileSync(new URL(`../../../../${path}`, import.meta.url), 'utf8')),
      rules: Array.from(RULES, ([name, { meta }]) => ({
        name,
        en: meta.docs.description,
        zh: CHINESE_DESCRIPTIONS[name],
      })),
    };
  },
});
