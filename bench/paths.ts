import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/**
 * Where the work and the compiled programs lie; ignored by Git. Below the project, so that packages resolve, and two levels
 * deep, so that a program that bundles the registry finds `data/`.
 */
export const WORK = join(ROOT, 'bench', '.work');

/** Finds packages that only the benchmark needs, and those of the project. */
export const requirePackage = createRequire(join(ROOT, 'bench', 'packages', 'package.json'));

export const PLUGIN = join(ROOT, 'dist', 'plugin', 'index.js');
