import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Where files usually are. They need not exist. */
export const USUAL_FILES = ['src/index.ts', 'src/index.js', 'index.ts', 'index.js', 'index.mjs', 'index.cjs'];

/** What ESLint may lint with these rules. */
const SOURCE = /\.(?:[cm]?[jt]sx?|vue|svelte|astro)$/;
/** Configurations of tools, and type declarations: a project may well lint them otherwise. */
const ASIDE = /\.(?:config|d)\.[cm]?[jt]s$/;
/** What no project writes by hand. Folders that begin with a dot are left out as well. */
const MADE = new Set(['node_modules', 'bower_components', 'dist', 'build', 'out', 'coverage']);

const MOST_FILES = 1000;
const MOST_FOLDERS = 500;

/** Source files of a project, from its folder, those nearest to it first. Stops early in a very large one. */
export function listSourceFiles(folder: string): readonly string[] {
  const files: string[] = [];
  const folders = [''];
  for (const path of folders) {
    if (files.length >= MOST_FILES || folders.length >= MOST_FOLDERS) break;
    const entries = readFolder(join(folder, path));
    files.push(...entries.filter(isSource).map(({ name }) => joinNames(path, name)));
    folders.push(...entries.filter(isSearched).map(({ name }) => joinNames(path, name)));
  }
  return files;
}

interface Entry {
  readonly name: string;
  readonly isFolder: boolean;
}

/** What is in a folder, by name; nothing, if it cannot be read. Links are not followed. */
function readFolder(path: string): readonly Entry[] {
  try {
    const entries = readdirSync(path, { withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile() || entry.isDirectory())
      .map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() }))
      .sort((one, other) => (one.name < other.name ? -1 : 1));
  } catch {
    return [];
  }
}

function isSource({ name, isFolder }: Entry): boolean {
  return !isFolder && !name.startsWith('.') && SOURCE.test(name) && !ASIDE.test(name);
}

function isSearched({ name, isFolder }: Entry): boolean {
  return isFolder && !name.startsWith('.') && !MADE.has(name);
}

/** With slashes, on Windows as well. */
function joinNames(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`;
}
