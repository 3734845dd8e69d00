import { existsSync } from 'node:fs';

/** Where systems put Chromium and its relatives. */
const USUAL_PATHS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** The program to test with: that of `CHROMIUM_PATH`, which must exist, else the first that is installed. */
export function findChromium(): string | undefined {
  const { CHROMIUM_PATH: given } = process.env;
  if (given === undefined || given === '') return USUAL_PATHS.find((path) => existsSync(path));
  if (!existsSync(given)) throw new Error(`CHROMIUM_PATH names a file that does not exist: ${given}`);
  return given;
}

/** What to do where no browser is found. */
export const HOW_TO_GET_CHROMIUM =
  'Install Chromium or Chrome (on Debian: apt-get install chromium fonts-noto-cjk), or set CHROMIUM_PATH to its program.';
