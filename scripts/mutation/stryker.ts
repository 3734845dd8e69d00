import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

/** What became of a mutant. */
interface MutantResult {
  readonly fileName: string;
  readonly status: string;
}

/** What is used of Stryker. Its own types are not installed with the project, and so not there to be checked against. */
interface StrykerModule {
  readonly Stryker: new (options: object) => { runMutationTest(): Promise<readonly MutantResult[]> };
}

/** Runs Stryker, which has a lockfile of its own. */
export async function runStryker(options: object): Promise<readonly MutantResult[]> {
  const requirePackage = createRequire(new URL('packages/package.json', import.meta.url));
  const core = pathToFileURL(requirePackage.resolve('@stryker-mutator/core')).href;
  const { Stryker } = (await import(core)) as StrykerModule;
  return new Stryker(options).runMutationTest();
}
