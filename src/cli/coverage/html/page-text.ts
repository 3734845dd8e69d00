import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** The program and the style of the page. */
export interface PageText {
  readonly script: string;
  readonly style: string;
}

const PAGE = fileURLToPath(new URL('../../../coverage-page/', import.meta.url));

/**
 * Bundles the page from its source. In the published package there is neither: `scripts/build.ts` puts what this returns in the place of
 * this file.
 */
export async function loadPageText(): Promise<PageText> {
  const { outputFiles } = await build({
    entryPoints: { script: `${PAGE}index.ts`, style: `${PAGE}page.css` },
    outdir: PAGE,
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    // `light-dark()` is known to them all.
    target: ['chrome123', 'firefox120', 'safari17.5'],
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'warning',
  });
  const textOf = (end: string) => outputFiles.find(({ path }) => path.endsWith(end))?.text.trim() ?? '';
  return { script: textOf('.js'), style: textOf('.css') };
}
