/**
 * `npm run release`: prints the notes of the release that stands in package.json, for the page of the release.
 * Fails, and says why, unless package.json, the plugin's own version, the tag of the commit and CHANGELOG.md agree.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import packageJson from '../../package.json' with { type: 'json' };
import { VERSION } from '../../src/version.ts';
import { ReleaseError, findReleaseNotes } from './check.ts';

const ROOT = new URL('../../', import.meta.url);

try {
  const notes = findReleaseNotes({
    version: packageJson.version,
    pluginVersion: VERSION,
    tags: execFileSync('git', ['tag', '--points-at', 'HEAD'], { cwd: ROOT, encoding: 'utf8' })
      .split('\n')
      .filter(Boolean),
    changelog: readFileSync(new URL('CHANGELOG.md', ROOT), 'utf8'),
  });
  console.log(notes);
} catch (error) {
  if (!(error instanceof ReleaseError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
