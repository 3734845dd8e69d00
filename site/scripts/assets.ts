/** Puts into `public/` what the pages load beside their own code: the registry, as the files that it is made of and as the explorer of
 * codes reads it, and the linter. */
import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { writeExplorerData } from '../codes/build-data.ts';
import { buildLinter } from '../linter/build.ts';
import { writeNotices } from './notices.ts';

const PUBLIC = new URL('../public/', import.meta.url);

rmSync(new URL('data/', PUBLIC), { recursive: true, force: true });
cpSync(fileURLToPath(new URL('../../data/', import.meta.url)), fileURLToPath(new URL('data/', PUBLIC)), {
  recursive: true,
});
writeExplorerData(fileURLToPath(new URL('../../data/', import.meta.url)), fileURLToPath(new URL('explorer/', PUBLIC)));
const modules = await buildLinter(fileURLToPath(new URL('linter/', PUBLIC)));
writeFileSync(new URL('linter/licenses.txt', PUBLIC), writeNotices(modules));
