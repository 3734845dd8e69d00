import { checkRegistry } from '../../registry/custom/index.ts';
import type { Session } from '../command.ts';
import type { CheckRecord } from '../records.ts';
import { listOddities } from './list-oddities.ts';
import { readJson } from './read-registry-file.ts';

/** Says what is wrong with a registry file, or else what is worth a look. Throws an `InputError` if it cannot be read. */
export function inspectRegistryFile(
  file: string,
  { registry: known, cwd, language }: Pick<Session, 'registry' | 'cwd' | 'language'>,
): CheckRecord {
  const checked = checkRegistry(readJson(file, cwd), known);
  if (checked.problems) {
    const problems = checked.problems.map(({ path, problem }) => ({ path, problem: problem[language] }));
    return { file, problems, oddities: [] };
  }
  return { file, problems: [], oddities: listOddities(checked.registry, known) };
}
