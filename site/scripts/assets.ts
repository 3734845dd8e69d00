/** Puts into `public/` what the pages load beside their own code: the registry, as the files that it is made of, and the linter. */
import { cpSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildLinter } from '../linter/build.ts';

const PUBLIC = new URL('../public/', import.meta.url);

rmSync(new URL('data/', PUBLIC), { recursive: true, force: true });
cpSync(fileURLToPath(new URL('../../data/', import.meta.url)), fileURLToPath(new URL('data/', PUBLIC)), {
  recursive: true,
});
await buildLinter(fileURLToPath(new URL('linter/', PUBLIC)));
