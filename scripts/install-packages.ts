/**
 * Installs what folders with a lockfile of their own list, unless it is installed already.
 *
 *     tsx scripts/install-packages.ts test/corpus/packages bench/packages
 */
import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';

for (const folder of process.argv.slice(2)) {
  if (!isInstalled(folder)) {
    console.error(`Installing the packages of ${folder}`);
    execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--prefix', folder], { stdio: 'inherit' });
  }
}

/** Whether npm, which writes a lockfile of its own at the end of an installation, did so after the folder's lockfile last changed. */
function isInstalled(folder: string): boolean {
  const installed = statSync(join(folder, 'node_modules', '.package-lock.json'), { throwIfNoEntry: false });
  return installed !== undefined && installed.mtimeMs >= statSync(join(folder, 'package-lock.json')).mtimeMs;
}
