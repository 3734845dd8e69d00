/** Prints how many milliseconds of processor time importing a module takes in a fresh process. */

import { processorTime } from './time.ts';

export interface ImportJob {
  readonly specifier: string;
}

const { specifier } = JSON.parse(process.argv[2] ?? '') as ImportJob;
const start = processorTime();
await import(specifier);
console.log(JSON.stringify({ time: processorTime() - start }));
