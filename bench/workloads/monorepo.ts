import { join } from 'node:path';
import { writeFiles, writeMostlyPlain } from './write.ts';

/** How many files and packages a monorepo has. */
export interface MonorepoSize {
  readonly packages: number;
  /** Of each package. */
  readonly files: number;
}

/** What a package has in common with all others: it is linted by the configuration of the root. */
const PACKAGE = { version: '1.0.0', private: true, type: 'module', scripts: { lint: 'eslint src' } };

/** What Turborepo is told: a lint depends on the files of its package and on the configuration of the root, and writes none. */
const TURBO = { tasks: { lint: { inputs: ['$TURBO_DEFAULT$', '$TURBO_ROOT$/eslint.config.mjs'], outputs: [] } } };

/**
 * Writes a monorepo without its `eslint.config.mjs`. A module in fifty handles codes, so some packages have one or two, and most
 * have none.
 */
export function writeMonorepo(folder: string, { packages, files }: MonorepoSize): void {
  writeFiles(folder, {
    'package.json': JSON.stringify({ private: true, packageManager: 'npm@11.0.0', workspaces: ['packages/*'] }),
    'turbo.json': JSON.stringify(TURBO),
    '.gitignore': '.turbo/\n',
  });
  for (let at = 0; at < packages; at += 1) {
    const modules = Array.from(
      { length: files },
      (_, seed) => [`src/module-${seed}.js`, writeMostlyPlain(at * files + seed)] as const,
    );
    writeFiles(join(folder, 'packages', `package-${at}`), {
      'package.json': JSON.stringify({ ...PACKAGE, name: `package-${at}` }),
      ...Object.fromEntries(modules),
    });
  }
}

/** Changes one file of the first package, to another text for another number. */
export function changePackage(folder: string, number: number): void {
  writeFiles(join(folder, 'packages', 'package-0'), { 'src/changed.js': `export const number = ${number};\n` });
}
