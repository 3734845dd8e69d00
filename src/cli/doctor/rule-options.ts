import type { Linter } from 'eslint';
import { type Bilingual, type Language } from '../../language/language.ts';
import type { ProjectEslint } from './eslint.ts';
import type { FileConfig } from './file-config.ts';
import { speakIn } from './settings-problem.ts';

/** What our errors begin with; before it stands in which rule it was thrown, in the words of ESLint. */
const OURS = /eslint-plugin-tencentcloud-errors: .*/;

/**
 * What our rules say against their options, in each language: ESLint would end with it in every file. A file without text is enough, since
 * options are looked at first. `undefined` if nothing is wrong with them.
 */
export function findOptionsProblem(
  { Linter }: Pick<ProjectEslint, 'Linter'>,
  { plugins, rules, settings }: FileConfig,
  prefix: string,
): Bilingual<string> | undefined {
  const [en, zh] = [findError('en'), findError('zh')];
  return en === undefined || zh === undefined ? undefined : { en, zh };

  function findError(language: Language): string | undefined {
    const ours = Object.entries(rules).filter(([name]) => name.startsWith(`${prefix}/`));
    const config = { plugins, rules: Object.fromEntries(ours), settings: speakIn(language, settings) };
    try {
      new Linter().verify('', [config as Linter.Config]);
      return undefined;
    } catch (error) {
      const [said] = OURS.exec(String(error)) ?? [];
      return said;
    }
  }
}
