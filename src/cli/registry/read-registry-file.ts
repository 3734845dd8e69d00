import { resolve } from 'node:path';
import { BilingualError } from '../../language/bilingual-error.ts';
import type { Language } from '../../language/language.ts';
import { type RegistryProblem, type UserRegistry, checkRegistry } from '../../registry/custom/index.ts';
import { parseJson } from '../../registry/custom/parse-json.ts';
import type { Registry } from '../../registry/index.ts';
import { InputError } from '../input-error.ts';
import { placeProblem } from './place-problem.ts';
import { LARGEST_REGISTRY, readText, unusable } from './read-text.ts';

/** Reads a file of JSON of at most so many bytes. Throws an `InputError` that names the file, as the user wrote it, if that is not what it is. */
export function readJson(path: string, cwd: string, limit = LARGEST_REGISTRY): unknown {
  const text = readText(resolve(cwd, path), path, limit);
  try {
    return parseJson(text);
  } catch (error) {
    if (!(error instanceof BilingualError)) throw error;
    throw unusable(path, { en: `it is no JSON: ${error.text.en}`, zh: `它不是 JSON：${error.text.zh}` });
  }
}

/** Reads a registry file. Throws an `InputError` that lists what is wrong with it. */
export function readRegistryFile(path: string, cwd: string, known: Registry): UserRegistry {
  const checked = checkRegistry(readJson(path, cwd), known);
  if (!checked.problems) return checked.registry;
  throw new InputError({
    en: `${path} is no registry:\n${renderProblems(checked.problems, 'en')}`,
    zh: `${path} 不是错误码库：\n${renderProblems(checked.problems, 'zh')}`,
  });
}

/** `  .products[0].id must be …`, a line each. */
export function renderProblems(problems: readonly RegistryProblem[], language: Language): string {
  return problems.map(({ path, problem }) => `  ${placeProblem(path, problem[language], language)}`).join('\n');
}
