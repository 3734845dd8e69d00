import { readFile } from 'node:fs/promises';
import { type RollupLog, rollup } from 'rollup';
import { dts } from 'rollup-plugin-dts';

/** The only package of which users have the types. */
const PUBLIC = 'eslint';

/** Packages that inner types import. What is public must not need them. */
const INNER = /^(?:@typescript-eslint\/|@eslint-community\/|typescript$|estree$)/;

/**
 * Makes one file of declarations of an entry and all that it imports, which `tsc` has written. The package then has the public types and
 * no file of the inside of the plugin, of which most import types of packages that users do not have.
 */
export async function bundleTypes(entry: string, file: string): Promise<void> {
  const bundle = await rollup({ input: entry, plugins: [dts()], external: [PUBLIC, INNER], onLog: rejectLog });
  await bundle.write({ file, format: 'es' });
  await bundle.close();
  const imported = Array.from((await readFile(file, 'utf8')).matchAll(/ from '([^']+)'/g), ([, name]) => name);
  const missing = imported.filter((name) => name !== PUBLIC);
  if (missing.length > 0) throw new Error(`${file} needs types of ${missing.join(', ')}, which users do not have.`);
}

/** A warning is about an import that cannot be followed, or a cycle: the result would not compile. */
function rejectLog(_level: string, { message, code }: RollupLog): void {
  if (code !== 'UNUSED_EXTERNAL_IMPORT') throw new Error(message);
}
