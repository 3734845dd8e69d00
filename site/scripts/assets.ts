/** Puts into `public/` what the pages load beside their own code: the registry, as the files that it is made of. */
import { cpSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const PUBLIC = new URL('../public/', import.meta.url);

rmSync(new URL('data/', PUBLIC), { recursive: true, force: true });
cpSync(fileURLToPath(new URL('../../data/', import.meta.url)), fileURLToPath(new URL('data/', PUBLIC)), {
  recursive: true,
});
