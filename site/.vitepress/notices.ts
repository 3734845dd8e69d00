import type { Plugin } from 'vite';
import { writeNotices } from '../scripts/notices.ts';

/** The file with the licences of what pages and their workers contain, in the folder of the site. The linter has its own. */
export const NOTICES = 'licenses.txt';

/** What is no package with code has its notice here. */
const INTRODUCTION = `These packages are part of the pages. What the linter of the playground contains is listed in linter/licenses.txt.
The font Inter, which comes with VitePress, is by The Inter Project Authors (https://github.com/rsms/inter), under the SIL Open Font License 1.1.`;

const files = new Set<string>();

/** Remembers which modules a bundle contains. Workers are bundled before the pages that start them. */
export const collectModules: Plugin = {
  name: 'collect-modules',
  generateBundle(_, bundle) {
    for (const output of Object.values(bundle)) {
      if (output.type === 'chunk')
        for (const id of Object.keys(output.modules)) files.add(id.replace(/^\0|\?.*$/g, ''));
    }
  },
};

/** Writes the notices beside the pages. */
export const emitNotices: Plugin = {
  name: 'emit-notices',
  apply: ({ build }) => build?.ssr !== true,
  generateBundle: {
    order: 'post',
    handler() {
      this.emitFile({ type: 'asset', fileName: NOTICES, source: `${INTRODUCTION}\n\n${writeNotices(files)}` });
    },
  },
};
