import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DENSE, writeModule } from './modules.ts';

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
