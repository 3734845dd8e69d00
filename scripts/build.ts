/**
 * Bundles the plugin and the program `tencentcloud-errors`. The plugin becomes files: `dist/plugin/index.js`, which ESLint
 * imports, with the metadata of all rules; and
 * `dist/plugin/rules.js`, the rules themselves, loaded when the first file is linted. One file for everything would take
 * twice as long to import, and a file for each module five times. `dist/plugin/registry.js` is a subpath of its own, and `dist/cli/index.js`
 * the program. What two of these last three need stands once, in `dist/chunks`: else the package would hold it three times.
 * The presets for oxlint, which cannot read those of the plugin, are `dist/oxlint/<preset>.json`, for `extends`.
 * The types, which `tsc` has written to `dist/types`, become one file beside each module that package.json exports.
 */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { type BuildOptions, type Plugin, build } from 'esbuild';
import { loadPageText } from '../src/cli/coverage/html/page-text.ts';
import { PRESETS, type Preset, createPresetRules } from '../src/configs.ts';
import { rules } from '../src/rules/index.ts';
import { bundleTypes } from './bundle-types.ts';

const PLUGIN = 'dist/plugin';
const OXLINT = 'dist/oxlint';
const TYPES = 'dist/types';

const shared: BuildOptions = {
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  format: 'esm',
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
    "const load = () => (loaded ??= require('./rules.js').rules);",
    // oxlint asks for this when it loads the plugin, before it knows of any file.
    'const createOnce = (name) => (context) => {',
    '  let listener;',
    '  return {',
    '    before: () => (listener ??= load()[name].createOnce(context)).before(),',
    '    Program: () => listener.Program(),',
    '  };',
    '};',
    'export const rules = Object.fromEntries(Object.entries(metas).map(([name, meta]) => [',
    '  name,',
    '  { meta, create: (context) => load()[name].create(context), createOnce: createOnce(name) },',
    ']));',
  ].join('\n');
}

/** The page of `coverage --html`, bundled, in the place of the module that bundles it. */
const bundledPage: Plugin = {
  name: 'bundled-page',
  setup(context) {
    context.onLoad({ filter: /src\/cli\/coverage\/html\/page-text\.ts$/ }, async () => ({
      contents: `const page = ${JSON.stringify(await loadPageText())}; export const loadPageText = async () => page;`,
      loader: 'js',
    }));
  },
};

async function writeOxlintPreset(preset: Preset): Promise<void> {
  const config = { jsPlugins: ['../plugin/index.js'], rules: createPresetRules(preset) };
  await writeFile(`${OXLINT}/${preset}.json`, `${JSON.stringify(config, null, 2)}\n`);
}

await build({ ...shared, entryPoints: { index: 'src/main.ts' }, outdir: PLUGIN, plugins: [lazyRules] });
await build({
  ...shared,
  entryPoints: {
    'plugin/rules': 'src/rules/index.ts',
    'plugin/registry': 'src/registry/custom/read-registry.ts',
    'cli/index': 'src/cli/index.ts',
  },
  outdir: 'dist',
  splitting: true,
  // As deep as the entries: modules find `data/` from where they stand.
  chunkNames: 'chunks/[name]-[hash]',
  // A third less to read when the first file is linted. Names are not kept: that would be a call for each closure, when it is made.
  minify: true,
  // The parser of arguments is a CommonJS module, which asks for Node's own modules.
  banner: {
    js: "import { createRequire as createRequireHere } from 'node:module';\nconst require = createRequireHere(import.meta.url);",
  },
  plugins: [bundledPage],
});
await mkdir(OXLINT, { recursive: true });
for (const preset of PRESETS) await writeOxlintPreset(preset);
await bundleTypes(`${TYPES}/index.d.ts`, `${PLUGIN}/index.d.ts`);
await bundleTypes(`${TYPES}/registry/custom/read-registry.d.ts`, `${PLUGIN}/registry.d.ts`);
await rm(TYPES, { recursive: true });
