import { type Language, languageOf } from '../language/language.ts';
import type { Host } from './host.ts';

/** The variables that name the locale of messages. As POSIX has it, the first that is set decides; an empty one is not set. */
const LOCALE = ['LC_ALL', 'LC_MESSAGES', 'LANG'] as const;

/**
 * The language of all that the program prints: the last `--lang`, else the locale's, else English. It must be known before the
 * parser of the arguments is built, since the parser has the texts of the help. A `--lang` that is none is that parser's to report.
 */
export function chooseLanguage(argv: readonly string[], env: Host['env']): Language {
  const locale = LOCALE.map((name) => env[name]).find((value) => value !== undefined && value !== '');
  return languageOf(findLang(argv) ?? '') ?? languageOf(locale ?? '') ?? 'en';
}

/** The value of the last `--lang` before `--`, behind which no options are. */
function findLang(argv: readonly string[]): string | undefined {
  const end = argv.indexOf('--');
  const options = end === -1 ? argv : argv.slice(0, end);
  const values = options.flatMap((arg, index) => {
    if (arg === '--lang') return options[index + 1] ?? [];
    return arg.startsWith('--lang=') ? arg.slice('--lang='.length) : [];
  });
  return values.at(-1);
}
