import type { Bilingual } from '../../../language/language.ts';
import type { AddCommand } from '../../command.ts';
import { addCheck } from './check.ts';
import { addDiff } from './diff.ts';
import { addImport } from './import.ts';

const DESCRIPTION: Bilingual<string> = {
  en: 'Make, check and compare registries of your own.',
  zh: '生成、检查和比较自己的错误码库。',
};

/** Commands for registries of one's own. */
export const addRegistry: AddCommand = (program, answer, language) => {
  const registry = program.command('registry').description(DESCRIPTION[language]);
  for (const addCommand of [addImport, addCheck, addDiff]) addCommand(registry, answer, language);
};
