/** The licences of the packages that are bundled into the site. Most of them ask to be handed on with the code. */
import { readFileSync, readdirSync } from 'node:fs';

const FOLDER = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/;
const TEXTS = /^(?:licen[cs]e|notice|copying|third-?party)/i;

interface PackageJson {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
}

/** `/a/node_modules/@b/c/dist/d.js`  →  `/a/node_modules/@b/c`; nothing for a module of our own. */
export function packageFolderOf(file: string): string | undefined {
  return FOLDER.exec(file.replaceAll('\\', '/'))?.[0];
}

/** Writes the notices of all packages that files are in, by the names of the packages. */
export function writeNotices(files: Iterable<string>): string {
  const folders = new Set(Array.from(files, packageFolderOf).filter((folder) => folder !== undefined));
  const notices = new Set(Array.from(folders, readNotice));
  return `${[...notices].sort().join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}

function readNotice(folder: string): string {
  const read = (file: string): string => readFileSync(`${folder}/${file}`, 'utf8').trim();
  const { name, version, license } = JSON.parse(read('package.json')) as PackageJson;
  const texts = readdirSync(folder).filter((file) => TEXTS.test(file));
  return [`${name} ${version} (${license ?? 'no licence named'})`, ...texts.sort().map(read)].join('\n\n');
}
