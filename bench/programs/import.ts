/** Prints how many milliseconds importing a module takes in a fresh process. */

export interface ImportJob {
  readonly specifier: string;
}

const { specifier } = JSON.parse(process.argv[2] ?? '') as ImportJob;
const start = performance.now();
await import(specifier);
console.log(JSON.stringify({ time: performance.now() - start }));
