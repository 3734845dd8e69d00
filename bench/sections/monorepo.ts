import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { type Figure, writeRatio, writeTimes } from '../figures.ts';
import { FLOOR, OURS_AS_WARNINGS, type Setup, writeConfig } from '../linters.ts';
import { measureInTurn } from '../measure.ts';
import { WORK, requirePackage } from '../paths.ts';
import { runNode } from '../processes.ts';
import { pairedRatios } from '../statistics.ts';
import { type MonorepoSize, changePackage, writeMonorepo } from '../workloads/monorepo.ts';
import type { Section } from './section.ts';

const TURBO = join(requirePackage.resolve('turbo/package.json'), '..', 'bin', 'turbo');
const ENVIRONMENT = { TURBO_TELEMETRY_DISABLED: '1', TURBO_NO_UPDATE_NOTIFIER: '1', NO_COLOR: '1' };
const CACHED = /^Cached:\s+(\d+) cached, (\d+) total$/m;

/**
 * Packages that Turborepo lints, each in a process of its own, without what its cache holds, after a change of one package, and after
 * none. By the clock, since the processes are children of others.
 */
export const measureMonorepo: Section = ({ runs, monorepo }) => {
  const { packages, files } = monorepo;
  const floor = prepare('floor', FLOOR, monorepo);
  const ours = prepare('ours', OURS_AS_WARNINGS, monorepo);
  let changes = 0;
  const { floorCold, oursCold, changed, warm } = measureInTurn(
    {
      floorCold: () => lint(floor, { args: ['--force'], cached: 0 }),
      oursCold: () => lint(ours, { args: ['--force'], cached: 0 }),
      changed: () => {
        changes += 1;
        changePackage(ours, changes);
        return lint(ours, { cached: packages - 1 });
      },
      warm: () => lint(ours, { cached: packages }),
    },
    runs,
  );
  return [
    describe(`${packages} packages of ${files} files with rules that do nothing, nothing cached`, floorCold),
    describe('with all our rules, nothing cached', oursCold, { what: 'rules that do nothing', times: floorCold }),
    describe('with all our rules, one package changed', changed, { what: 'nothing cached', times: oursCold }),
    describe('with all our rules, nothing changed', warm, { what: 'nothing cached', times: oursCold }),
  ];
};

function prepare(name: string, setup: Setup, size: MonorepoSize): string {
  const folder = join(WORK, 'monorepo', name);
  writeMonorepo(folder, size);
  // Turborepo hashes what Git does not ignore, and the repository of this project ignores all of the folder.
  execFileSync('git', ['init', '--quiet', folder]);
  writeConfig(join(folder, 'eslint.config.mjs'), setup);
  return folder;
}

/** The milliseconds that Turborepo takes. Throws if it took another number of packages from its cache. */
function lint(
  folder: string,
  { args = [], cached }: { readonly args?: readonly string[]; readonly cached: number },
): number {
  const { stdout, wall } = runNode(TURBO, ['run', 'lint', ...args], { cwd: folder, env: ENVIRONMENT });
  const [text, count] = CACHED.exec(stdout) ?? [];
  if (Number(count) !== cached) throw new Error(`Of ${folder} ${cached} were to be cached, but ${text ?? stdout}`);
  return wall;
}

function describe(
  what: string,
  times: readonly number[],
  against?: { readonly what: string; readonly times: readonly number[] },
): Figure {
  return {
    section: 'monorepo',
    what: `Turborepo, ${what}`,
    value: `${writeTimes(times)} by the clock`,
    ...(against && { ratio: writeRatio(pairedRatios(times, against.times), against.what) }),
  };
}
