import { checkRegistry } from '../../registry/custom/index.ts';
import type { Session } from '../command.ts';
import { InputError } from '../input-error.ts';
import { type Source, importSource } from './import-source.ts';
import type { Imported } from './imported.ts';
import { readProductName } from './name-product.ts';
import { renderProblems } from './read-registry-file.ts';
import { renderRemarks } from './remark.ts';

/** Imports a source and checks what comes out. Throws an `InputError` with all problems. */
export function makeRegistry(
  path: string,
  { product, replacing }: { readonly product?: string } & Pick<Source, 'replacing'>,
  { registry: known, cwd }: Pick<Session, 'registry' | 'cwd'>,
): Pick<Imported, 'registry' | 'notes'> {
  const target = product === undefined ? {} : { target: readProductName(product, known) };
  const { registry, problems, notes } = importSource(
    { path, cwd, ...target, ...(replacing !== undefined && { replacing }) },
    known,
  );
  if (problems.length > 0) {
    throw new InputError({
      en: `${path} cannot be imported:\n${renderRemarks(problems, 'en').join('\n')}`,
      zh: `无法导入 ${path}：\n${renderRemarks(problems, 'zh').join('\n')}`,
    });
  }
  const checked = checkRegistry(registry, known);
  if (checked.problems) {
    throw new InputError({
      en: `${path} makes no valid registry:\n${renderProblems(checked.problems, 'en')}`,
      zh: `${path} 无法生成有效的错误码库：\n${renderProblems(checked.problems, 'zh')}`,
    });
  }
  return { registry, notes };
}
