import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import type { DataFiles } from './build.ts';

/** Reads all files of a folder, in the order of their paths. A folder that is not there holds none. */
export function readDataFolder(folder: string): DataFiles {
  if (!existsSync(folder)) return new Map();
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => join(entry.parentPath, entry.name)).sort();
  return new Map(paths.map((path) => [relative(folder, path).replaceAll(sep, '/'), readFileSync(path, 'utf8')]));
}

function writeFiles(folder: string, files: DataFiles): void {
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** Replaces a folder as a whole: whatever goes wrong, the old files are there or the new ones, never a mixture. */
export function writeDataFolder(folder: string, files: DataFiles): void {
  const next = `${folder}.next-${process.pid}`;
  const previous = `${folder}.previous-${process.pid}`;
  try {
    writeFiles(next, files);
    if (existsSync(folder)) renameSync(folder, previous);
    renameSync(next, folder);
  } finally {
    if (!existsSync(folder) && existsSync(previous)) renameSync(previous, folder);
    rmSync(next, { recursive: true, force: true });
    rmSync(previous, { recursive: true, force: true });
  }
}
