import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** What is read of the `package.json` of an installed package. */
export interface InstalledPackage {
  readonly version: string;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

/** The package that code in the folder would load by this name; `undefined` if none is installed. */
export function findInstalledPackage(name: string, folder: string): InstalledPackage | undefined {
  const folders = createRequire(join(folder, 'package.json')).resolve.paths(name) ?? [];
  const path = folders.map((one) => join(one, name, 'package.json')).find((one) => existsSync(one));
  return path === undefined ? undefined : (JSON.parse(readFileSync(path, 'utf8')) as InstalledPackage);
}

/** `10.15.0` → `[10, 15]`: enough to compare releases by. */
function numbersOf(version: string): readonly [number, number] {
  const [major = '0', minor = '0'] = version.split('.');
  return [Number.parseInt(major, 10), Number.parseInt(minor, 10)];
}

/** Whether a version is the same as another, or newer; patches do not count. */
export function isAtLeast(version: string, least: string): boolean {
  const [major, minor] = numbersOf(version);
  const [leastMajor, leastMinor] = numbersOf(least);
  return major > leastMajor || (major === leastMajor && minor >= leastMinor);
}

/** Whether a version lies below the upper end of a range such as `>=4.8.4 <6.1.0`; a range without one has no end. */
export function isBelowEnd(version: string, range: string): boolean {
  const [, end] = /<\s*(\d+\.\d+)/.exec(range) ?? [];
  return end === undefined || !isAtLeast(version, end);
}
