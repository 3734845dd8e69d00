/**
 * Bundles ESLint, the plugin and, apart from them, the parser of TypeScript for a worker in a browser: `public/linter/worker.js` and
 * the files that it imports. `engine.js` beside it is what the worker runs, for tests that compare it with ESLint in Node.js.
 */
import { createRequire } from 'node:module';
import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Plugin, build } from 'esbuild';

const HERE = new URL('./', import.meta.url);
const require = createRequire(import.meta.url);

/** Modules of Node.js that some module imports for what a browser never asks of it: files, terminals, and the hashes of projects. */
const UNUSED = /^(?:node:)?(?:crypto|fs|fs\/promises|inspector|module|os|perf_hooks|tty|url|util)$/;

/** The package `debug` with all its output off. */
const SILENT_DEBUG = 'module.exports = () => Object.assign(() => undefined, { enabled: false });';

const standIns: Plugin = {
  name: 'stand-ins',
  setup(context) {
    const standIn = (file: string) => ({ path: fileURLToPath(new URL(`stand-ins/${file}`, HERE)) });
    context.onResolve({ filter: /^(?:node:)?path(?:\/posix)?$/ }, () => standIn('path.ts'));
    // ESLint and typescript-estree make a printer for each of their modules. They ask for it in the way of CommonJS.
    context.onResolve({ filter: /^debug$/ }, ({ path }) => ({ path, namespace: 'silent' }));
    context.onLoad({ filter: /^debug$/, namespace: 'silent' }, () => ({ contents: SILENT_DEBUG, loader: 'js' }));
    context.onResolve({ filter: UNUSED }, () => standIn('nothing.ts'));
    // ESLint resolves globs of configurations by the rules of Windows if it runs there.
    context.onResolve({ filter: /std__path\/windows/ }, () => standIn('path.ts'));
    // One copy for ESLint and the plugin, whichever of its two forms they ask for.
    context.onResolve({ filter: /^@eslint-community\/(?:eslint-utils|regexpp)$/ }, ({ path }) => ({
      path: require.resolve(path).replace(/\.js$/, '.mjs'),
    }));
  },
};

/** Only the names of ESLint's own rules, which comments such as `eslint-disable no-console` refer to; their code is half of ESLint. */
const namesOfCoreRules: Plugin = {
  name: 'names-of-core-rules',
  setup(context) {
    context.onLoad({ filter: /[\\/]eslint[\\/]lib[\\/]rules[\\/]index\.js$/ }, ({ path }) => {
      const names = [...(require(path) as ReadonlyMap<string, unknown>).keys()];
      const contents = `const rule = { meta: { schema: false }, create: () => ({}) };
        module.exports = new Map(${JSON.stringify(names)}.map((name) => [name, rule]));`;
      return { contents, loader: 'js' };
    });
  },
};

/** Builds into a folder, which it empties first. Returns the paths of the modules that the files contain. */
export async function buildLinter(outdir: string): Promise<readonly string[]> {
  await rm(outdir, { recursive: true, force: true });
  const { metafile } = await build({
    entryPoints: ['engine', 'worker'].map((name) => fileURLToPath(new URL(`${name}.ts`, HERE))),
    outdir,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2023',
    mainFields: ['module', 'main'],
    minify: true,
    metafile: true,
    // Licences are written by `scripts/notices.ts`, whole.
    legalComments: 'none',
    logLevel: 'warning',
    chunkNames: '[name]-[hash]',
    inject: [fileURLToPath(new URL('stand-ins/process.ts', HERE))],
    plugins: [standIns, namesOfCoreRules],
  });
  return Object.values(metafile.outputs).flatMap(({ inputs }) => Object.keys(inputs).map((path) => resolve(path)));
}
