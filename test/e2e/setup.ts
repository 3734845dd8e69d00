import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { packPlugin } from './project.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Path of the packed plugin. */
    packed: string;
  }
}

/** Packs the plugin once for all files of tests. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'tencentcloud-errors-pack-'));
  project.provide('packed', await packPlugin(folder));
  return () => rm(folder, { recursive: true, force: true });
}
