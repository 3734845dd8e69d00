/**
 * Builds `data/`, the registry that comes with the package.
 *
 *     tsx scripts/generate-registry.ts <facts-folder> [--out data]    writes it from the facts
 *     tsx scripts/generate-registry.ts --again                        writes it anew from itself and what is beside it
 *     tsx scripts/generate-registry.ts --check                        does it agree with itself and the descriptions?
 *     tsx scripts/generate-registry.ts <facts-folder> --check         is it what the facts give, byte for byte?
 *
 * The descriptions are read from `scripts/descriptions.json`, or from `--descriptions <file>`; the codes that other vendors have
 * from `scripts/foreign-codes`, or from `--foreign-codes <folder>`.
 */
import { runGenerator } from './generate-registry/run.ts';

try {
  console.log(runGenerator(process.argv.slice(2)));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
