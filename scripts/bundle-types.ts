import { rollup } from 'rollup';
import { dts } from 'rollup-plugin-dts';

/**
 * Makes one file of declarations of an entry and all that it imports, which `tsc` has written. The package then has the public types and
 * no file of the inside of the plugin, of which most import types of packages that users do not have.
 */
export async function bundleTypes(entry: string, file: string): Promise<void> {
  const bundle = await rollup({ input: entry, plugins: [dts()], external: ['eslint'], onLog: rejectLog });
  await bundle.write({ file, format: 'es' });
  await bundle.close();
}

/** A warning is about an import that cannot be followed, or a cycle: the result would not compile. */
function rejectLog(_level: string, { message }: { readonly message: string }): never {
  throw new Error(message);
}
