import type { Settings } from '../../settings.ts';

/** Something wrong in an option: where, from its name on (`namespaces[1]`), and the rest of the sentence. */
export interface OptionProblem {
  readonly path: string;
  readonly problem: string;
}

/** Finds what a schema cannot: names in options that exist neither in the registry nor in the settings. */
export type OptionsCheck<Options> = (options: Options, settings: Settings) => readonly OptionProblem[];

const checked = new WeakMap<object, Settings>();

/**
 * Throws for the first name in the options of a rule that does not exist, so that no file passes under a wrong configuration.
 * Linters hand on the same options for all files of a configuration, so they are checked once.
 */
export function checkOptions<Options extends object>(
  rule: string,
  options: Options,
  check: OptionsCheck<Options>,
  settings: Settings,
): void {
  if (checked.get(options) === settings) return;
  const [first] = check(options, settings);
  if (first !== undefined) {
    throw new Error(`eslint-plugin-tencentcloud-errors: option ${first.path} of the rule ${rule} ${first.problem}`);
  }
  checked.set(options, settings);
}
