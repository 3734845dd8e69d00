import { createHash } from 'node:crypto';

/** Draws about this share of the files. A seed names one sample, whatever else is in the folder. */
export function drawFiles(files: readonly string[], share: number, seed: string): readonly string[] {
  return files.filter((file) => drawNumber(`${seed}:${file}`) < share);
}

/** A number from 0 to 1 that depends on the text alone. */
function drawNumber(text: string): number {
  return createHash('sha256').update(text).digest().readUInt32BE() / 2 ** 32;
}
