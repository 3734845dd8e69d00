import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { AS_PUBLISHED, DENSE, writeModule, writePlainModule } from './modules.ts';

/** One module in so many handles codes where most are plain. */
const MODULES_PER_CODES = 50;
/** Modules in one folder of a large repository. */
const MODULES_PER_FOLDER = 250;

/** What the typed rule needs beside the files. */
const TSCONFIG = {
  compilerOptions: { strict: true, target: 'es2022', module: 'nodenext', types: [] },
  include: ['*.ts'],
};

/** Writes files into a folder, which is made if need be. */
export function writeFiles(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** Writes so many modules that handle codes, the same ones each time. */
export function writeModules(folder: string, count: number, language: 'js' | 'ts', density = DENSE): void {
  const isTyped = language === 'ts';
  const files = Array.from(
    { length: count },
    (_, seed) => [`module-${seed}.${language}`, writeModule(seed, isTyped, density)] as const,
  );
  writeFiles(folder, Object.fromEntries(files));
  if (isTyped) writeFiles(folder, { 'tsconfig.json': JSON.stringify(TSCONFIG) });
}

/** Writes a large repository of so many modules in folders: most of them are plain, and a few handle codes as public code does. */
export function writeLarge(folder: string, count: number): void {
  const files = Array.from(
    { length: count },
    (_, seed) => [`part-${Math.floor(seed / MODULES_PER_FOLDER)}/module-${seed}.js`, writeMostlyPlain(seed)] as const,
  );
  writeFiles(folder, Object.fromEntries(files));
}

/** A module that, for one seed in fifty, handles codes. */
export function writeMostlyPlain(seed: number): string {
  const isAboutCodes = seed % MODULES_PER_CODES === 0;
  return isAboutCodes ? writeModule(seed / MODULES_PER_CODES, false, AS_PUBLISHED) : writePlainModule(seed);
}
