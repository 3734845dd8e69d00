import { render } from '../../language/sentence.ts';
import { type Settings, readSettings } from '../../settings.ts';
import { OPTION_ERROR } from './sentences.ts';

/** A problem in an option: where, from the name of the option on (`namespaces[1]`), and the rest of the sentence, in the language of the settings. */
interface OptionProblem {
  readonly path: string;
  readonly problem: string;
}

/** Finds problems that a schema cannot find: names in options that exist neither in the registry nor in the settings. */
export type OptionsCheck<Options> = (options: Options, settings: Settings) => readonly OptionProblem[];

const checked = new WeakMap<object, Settings>();

/**
 * Throws for the first name in the options of a rule that does not exist, so that no file passes under a wrong configuration.
 * Linters pass the same options for all files of a configuration, so they are checked once.
 */
export function checkOptions<Options extends object>(
  { name, checkOptions: check }: { readonly name: string; readonly checkOptions?: OptionsCheck<Options> },
  options: Options,
  shared: Readonly<Record<string, unknown>>,
): void {
  if (check === undefined) return;
  const settings = readSettings(shared);
  if (checked.get(options) === settings) return;
  const [first] = check(options, settings);
  if (first !== undefined) {
    throw new Error(render(OPTION_ERROR[settings.language], { rule: name, ...first }));
  }
  checked.set(options, settings);
}
