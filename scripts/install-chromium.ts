/**
 * Installs what the tests of the site need beside npm's packages: a Chromium, and a font with Chinese characters. Where they are
 * missing and apt cannot install them, it says what to do, and fails.
 *
 *     tsx scripts/install-chromium.ts
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { findChromium, HOW_TO_GET_CHROMIUM } from '../site/test/harness/chromium.ts';

const missing = [
  ...(findChromium() === undefined ? ['chromium'] : []),
  ...(hasChineseFont() ? [] : ['fonts-noto-cjk']),
];

if (missing.length > 0) {
  if (!canInstall()) {
    console.error(`Missing for the tests of the site: ${missing.join(', ')}. ${HOW_TO_GET_CHROMIUM}`);
    process.exit(1);
  }
  console.error(`Installing ${missing.join(' and ')}`);
  execFileSync('apt-get', ['update', '--quiet'], { stdio: 'inherit' });
  execFileSync('apt-get', ['install', '--yes', '--quiet', '--no-install-recommends', ...missing], { stdio: 'inherit' });
}

/** Only Linux comes without such fonts. */
function hasChineseFont(): boolean {
  if (process.platform !== 'linux') return true;
  const { error, stdout } = spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' });
  return error === undefined && stdout.trim() !== '';
}

function canInstall(): boolean {
  return process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0;
}
