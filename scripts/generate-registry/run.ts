import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildDataFiles } from './build.ts';
import type { DataFiles } from './build.ts';
import { compareDataFiles, decodeDataFiles } from './check.ts';
import { readDataFolder, writeDataFolder } from './data-folder.ts';
import { readDescriptions } from './descriptions.ts';
import { readDictionaries, versionsOfDictionaries } from './dictionaries.ts';
import { readFacts } from './facts.ts';
import type { Facts } from './facts.ts';
import { readForeignCodes } from './foreign-codes.ts';
import { reviewReplacements } from './replacements.ts';
import type { Words } from './words.ts';

const USAGE =
  'Usage: generate-registry.ts <facts-folder> | --again [--check] [--out <folder>] [--descriptions <file>] [--foreign-codes <folder>]';

const OPTIONS = {
  again: { type: 'boolean', default: false },
  check: { type: 'boolean', default: false },
  out: { type: 'string', default: pathOf('../../data') },
  descriptions: { type: 'string', default: pathOf('../descriptions.json') },
  'foreign-codes': { type: 'string', default: pathOf('../foreign-codes') },
} as const;

function pathOf(relative: string): string {
  return fileURLToPath(new URL(relative, import.meta.url));
}

function reviewedFacts(folder: string): Facts {
  const facts = readFacts(folder);
  return { ...facts, versions: facts.versions.map((version) => reviewReplacements(version, facts.observations)) };
}

function readInstalledWords(): Words {
  return { words: readDictionaries(), sources: versionsOfDictionaries() };
}

function checkData(out: string, found: DataFiles, expected: DataFiles): void {
  const problems = compareDataFiles(expected, found);
  if (problems.length === 0) return;
  const list = problems.map((problem) => `  ${problem}`).join('\n');
  throw new Error(`${out} is stale or was edited by hand. Generate it anew from the facts.\n${list}`);
}

/**
 * Runs the generator with the arguments of its command line, and returns one line on the data it made or checked.
 * Throws, with what is wrong and where, before anything is written. `readWords` reads the dictionaries; those that are installed,
 * unless told otherwise.
 */
export function runGenerator(args: readonly string[], readWords = readInstalledWords): string {
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: OPTIONS });
  const [folder, ...surplus] = positionals;
  const out = resolve(values.out);
  const isComplete = folder === undefined ? values.check || values.again : !values.again;
  if (surplus.length > 0 || !isComplete) throw new Error(USAGE);
  const facts = folder === undefined ? decodeDataFiles(readDataFolder(out), out) : reviewedFacts(folder);
  const foreign = readForeignCodes(values['foreign-codes']);
  const words = readWords();
  const files = buildDataFiles(facts, readDescriptions(values.descriptions, facts), foreign, words);
  if (values.check) checkData(out, readDataFolder(out), files);
  else writeDataFolder(out, files);
  const bytes = [...files.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const done = values.check ? 'as they should be' : 'written';
  return `${values.out}: ${facts.products.length} products, ${files.size} files, ${bytes} bytes, ${done}`;
}
