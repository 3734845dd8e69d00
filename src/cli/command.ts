import type { Command } from 'commander';
import type { Registry } from '../registry/index.ts';
import type { Bilingual, Language } from '../language/language.ts';
import type { Host } from './host.ts';
import type { Style } from './style.ts';

/** What every command works with. */
export interface Session {
  /** The registry of the package together with those of `--registry`. */
  readonly registry: Registry;
  /** The files of `--registry`, as they were given. */
  readonly registryFiles: readonly string[];
  /** The language of all that is printed. */
  readonly language: Language;
  /** The folder in which paths start. */
  readonly cwd: string;
  readonly env: Host['env'];
  /** Shows how far long work is, in the place of what was shown before; absent where nobody looks on. */
  readonly showProgress?: (text: string) => void;
}

/** What a command returns: one record, and how it reads as text. */
export interface Reply {
  /** Plain data; what `--json` prints. */
  readonly record: object;
  /** Lines without the last line's end. */
  readonly render: (style: Style) => string;
  /** Lines for standard error, beside the text; the record has them as well. */
  readonly notes?: readonly string[];
  /** Whether the record reports something wrong, so that the program ends with 1. */
  readonly isFinding?: boolean;
}

/** Runs a command's work and prints its reply, as text or as JSON. */
export type Answer = (work: (session: Session) => Reply | Promise<Reply>) => Promise<void>;

/** Declares a command, with its help in the language. */
export type AddCommand = (program: Command, answer: Answer, language: Language) => void;

const EXAMPLES: Bilingual<string> = { en: 'Examples:', zh: '示例：' };

/** Text for the end of a command's help: each example is what it does and the arguments that do it. */
export function examplesOf(examples: Readonly<Record<string, string>>, language: Language): string {
  const lines = Object.entries(examples).map(([what, args]) => `  # ${what}\n  $ tencentcloud-errors ${args}`);
  return `\n${EXAMPLES[language]}\n${lines.join('\n')}`;
}
