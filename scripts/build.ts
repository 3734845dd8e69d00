/**
 * Bundles the plugin and the program `tencentcloud-errors`. The plugin becomes files: `dist/plugin/index.js`, which ESLint
 * imports, with the metadata of all rules; and
 * `dist/plugin/rules.cjs`, the rules themselves, loaded when the first file is linted. One file for everything would take
 * twice as long to import, and a file for each module five times. `dist/plugin/registry.js` is a subpath of its own.
 * The presets for oxlint, which cannot read those of the plugin, are `dist/oxlint/<preset>.json`, for `extends`.
 * The types, which `tsc` has written to `dist/types`, become one file beside each module that package.json exports.
 */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { type BuildOptions, type Metafile, type Plugin, build } from 'esbuild';
import { PRESETS, type Preset, createPresetRules } from '../src/configs.ts';
import { loadPageText } from '../src/cli/coverage/html/page-text.ts';
import * as engine from '../src/engine.ts';
import { rules } from '../src/rules/index.ts';
import { bundleTypes } from './bundle-types.ts';

const OUT = 'dist/plugin';
const OXLINT = 'dist/oxlint';
const TYPES = 'dist/types';

const shared: BuildOptions = {
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  external: ['@eslint-community/regexpp'],
  logLevel: 'warning',
};

/** Puts the metadata of the rules, and the way to load them, in the place of the rules. */
const lazyRules: Plugin = {
  name: 'lazy-rules',
  setup(context) {
    context.onLoad({ filter: /src\/rules\/index\.ts$/ }, () => ({ contents: writeLazyRules(), loader: 'js' }));
  },
};

function writeLazyRules(): string {
  const metas = Object.fromEntries(Object.entries(rules).map(([name, { meta }]) => [name, meta]));
  return [
    "import { createRequire } from 'node:module';",
    'const require = createRequire(import.meta.url);',
    `const metas = ${JSON.stringify(metas)};`,
    // Asking `require` for what it has already takes longer than the gate of a small file.
    'let loaded;',
    "const load = () => (loaded ??= require('./rules.cjs').rules);",
    'export const rules = Object.fromEntries(Object.entries(metas).map(([name, meta]) => [',
    '  name,',
    '  { meta, create: (context) => load()[name].create(context) },',
    ']));',
  ].join('\n');
}

/** The analysis in the place of `src/engine.ts`: the file of the rules has it. */
const sharedEngine: Plugin = {
  name: 'shared-engine',
  setup(context) {
    context.onLoad({ filter: /src\/engine\.ts$/ }, () => ({
      contents: [
        "import { createRequire } from 'node:module';",
        `export const { ${Object.keys(engine).join(', ')} } = createRequire(import.meta.url)('../plugin/rules.cjs');`,
      ].join('\n'),
      loader: 'js',
    }));
  },
};

/** The page of the command `coverage`, bundled, in the place of the module that bundles it. */
const bundledPage: Plugin = {
  name: 'bundled-page',
  setup(context) {
    context.onLoad({ filter: /src\/cli\/coverage\/html\/page-text\.ts$/ }, async () => ({
      contents: `const page = ${JSON.stringify(await loadPageText())}; export const loadPageText = async () => page;`,
      loader: 'js',
    }));
  },
};

/** So much of the analysis, in bytes, the command may have beside: names of outcomes, and what its sentences need. */
const LARGEST_COPY = 5000;

/** Fails if the command has a copy of the analysis after all, since something imports it past `src/engine.ts`. */
function checkCopies({ outputs }: Metafile): void {
  const parts = Object.values(outputs).flatMap(({ inputs }) => Object.entries(inputs));
  const copied = parts.filter(([path]) => path.startsWith('src/analysis/'));
  const bytes = copied.reduce((sum, [, { bytesInOutput }]) => sum + bytesInOutput, 0);
  if (bytes <= LARGEST_COPY) return;
  throw new Error(`The command has ${bytes} bytes of the analysis: ${copied.map(([path]) => path).join(', ')}`);
}

async function writeOxlintPreset(preset: Preset): Promise<void> {
  const config = { jsPlugins: ['../plugin/index.js'], rules: createPresetRules(preset) };
  await writeFile(`${OXLINT}/${preset}.json`, `${JSON.stringify(config, null, 2)}\n`);
}

await build({ ...shared, entryPoints: { index: 'src/main.ts' }, format: 'esm', outdir: OUT, plugins: [lazyRules] });
await build({
  ...shared,
  stdin: {
    contents: "export { rules } from './src/rules/index.ts'; export * from './src/engine.ts';",
    resolveDir: process.cwd(),
    loader: 'ts',
  },
  format: 'cjs',
  outfile: `${OUT}/rules.cjs`,
  // A third less to read when the first file is linted; names stay, for the stack of an error.
  minify: true,
  keepNames: true,
  define: { 'import.meta.url': 'moduleUrl' },
  banner: { js: "const moduleUrl = require('node:url').pathToFileURL(__filename).href;" },
});
await build({
  ...shared,
  entryPoints: { registry: 'src/registry/custom/read-registry.ts' },
  format: 'esm',
  outdir: OUT,
  minify: true,
});
const { metafile } = await build({
  ...shared,
  entryPoints: ['src/cli/index.ts'],
  format: 'esm',
  outdir: 'dist/cli',
  splitting: true,
  minify: true,
  // The parser of arguments is a CommonJS module, which asks for Node's own modules.
  banner: {
    js: "import { createRequire as createRequireHere } from 'node:module';\nconst require = createRequireHere(import.meta.url);",
  },
  plugins: [sharedEngine, bundledPage],
  metafile: true,
});
checkCopies(metafile);
await mkdir(OXLINT, { recursive: true });
for (const preset of PRESETS) await writeOxlintPreset(preset);
await bundleTypes(`${TYPES}/index.d.ts`, `${OUT}/index.d.ts`);
await bundleTypes(`${TYPES}/registry/custom/read-registry.d.ts`, `${OUT}/registry.d.ts`);
await rm(TYPES, { recursive: true });
