import { IDIOMS, type Idiom, switchOnCode } from './idioms.ts';
import { type Kit, createKit } from './kit.ts';
import { PLAIN } from './plain.ts';

/** How much of a module handles codes. */
export interface Density {
  /** Ways of handling codes that each module has. */
  readonly always: readonly Idiom[];
  /** How many of all ways follow, others in each module. */
  readonly idioms: number;
  /** Functions that have to do with none. */
  readonly plain: number;
}

/** A code site in 29 lines: little else but handling of codes. */
export const DENSE: Density = { always: [switchOnCode], idioms: 2, plain: 6 };

/**
 * A code site in about 150 lines, and about 190 lines. In 21 files with sites of 15 public repositories the median file has
 * one in 147 lines, and 190 lines.
 */
export const AS_PUBLISHED: Density = { always: [], idioms: 1, plain: 14 };

/** Functions of a module that has nothing to do with codes. */
const PLAIN_FUNCTIONS = 5;

/** A module of an application that has nothing to do with codes, nor with Tencent Cloud: about 60 lines. */
export function writePlainModule(seed: number): string {
  const kit = createKit(seed, false);
  const functions = takeInTurn(PLAIN, PLAIN_FUNCTIONS, seed).map((write, at) => write(kit, seed * 100 + at));
  return `import { settings } from './settings.js';\n\nexport const { owner } = settings;\n\n${functions.join('\n\n')}\n`;
}

/** A module of an application that handles error codes. Every other one imports an SDK. */
export function writeModule(seed: number, isTyped: boolean, density: Density): string {
  const kit = createKit(seed, isTyped);
  return `${writeImports(kit)}\n\n${writeFunctions(kit, density).join('\n\n')}\n`;
}

/** One file with the functions of as many modules as it takes to fill so many lines. */
export function writeLongModule(lines: number): string {
  const functions: string[] = [];
  let count = 0;
  for (let seed = 1; count < lines; seed += 1) {
    const written = writeFunctions(createKit(seed, false), DENSE).join('\n\n');
    functions.push(written);
    count += written.split('\n').length + 1;
  }
  return `${writeImports(createKit(0, false))}\n\n${functions.join('\n\n')}\n`;
}

function writeImports({ seed, product, version }: Kit): string {
  const [first = '', ...rest] = product;
  const own =
    seed % 2 === 0
      ? `import { ${product} } from 'tencentcloud-sdk-nodejs-${product}';\n\nexport const ${first.toUpperCase()}${rest.join('')}Client = ${product}.v${version.replaceAll('-', '')}.Client;`
      : `import { createClient } from './client.js';\n\nexport const client = createClient('${product}');`;
  return `import { match } from 'ts-pattern';\nimport { expect } from 'vitest';\nimport { pause } from './pause.js';\n${own}`;
}

/** The next idioms in turn, so that a row of modules has all of them, and plain code behind. */
function writeFunctions(kit: Kit, { always, idioms, plain }: Density): readonly string[] {
  const writers = [...always, ...takeInTurn(IDIOMS, idioms, kit.seed), ...takeInTurn(PLAIN, plain, kit.seed)];
  return writers.map((write, at) => write(kit, kit.seed * 100 + at));
}

/** So many of the list, those of each turn following those of the one before. */
function takeInTurn<T>(list: readonly T[], count: number, turn: number): readonly T[] {
  return Array.from({ length: count }, (_, at) => list[(turn * count + at) % list.length]).filter(
    (item): item is T => item !== undefined,
  );
}
