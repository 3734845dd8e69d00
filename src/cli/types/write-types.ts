import type { Session } from '../command.ts';
import { nameOf } from '../targets.ts';
import { writeHeader } from './comments.ts';
import { declareCommon, declareProduct } from './declarations.ts';
import type { NamedTarget } from './names.ts';
import { listCommonCodes, readProductCodes } from './product-codes.ts';
import { quoteForShell } from './text.ts';
import { defineCommon, defineProduct } from './values.ts';

/** What a text of types is made with. */
export type Source = Pick<Session, 'registry' | 'registryFiles' | 'language'>;

/**
 * Writes the types of products, with comments in the language of the session; with `values`, a module of TypeScript that has lists and
 * guards as well. The registry is that of the package, with the files of the session added.
 */
export function writeTypes(named: readonly NamedTarget[], values: boolean, source: Source): string {
  const { registry, language } = source;
  const common = listCommonCodes(registry);
  const products = named.map((one) => readProductCodes(one, registry));
  const definitions = values
    ? [...defineCommon(common, language), ...products.flatMap((one) => defineProduct(one, common, language))]
    : [declareCommon(common, language), ...products.flatMap((one) => declareProduct(one, language))];
  const parts = [headerOf(named, values, source), ...definitions.map((lines) => lines.join('\n'))];
  return `${parts.join('\n\n')}\n`;
}

function headerOf(
  named: readonly NamedTarget[],
  values: boolean,
  { registry, registryFiles, language }: Source,
): string {
  const args = [
    ...named.map(({ target }) => nameOf(target)),
    ...(values ? ['--values'] : []),
    ...registryFiles.flatMap((file) => ['--registry', quoteForShell(file)]),
    // Named in any case: the file must not depend on the machine that makes it again.
    `--lang ${language}`,
  ];
  return writeHeader({ date: registry.snapshotDate(), digest: registry.digest(), args }, language);
}
