/** Writes what the explorer loads beside `data/`: the registry in one file in place of several hundred, and what all products together have. */
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtinRegistry } from '../../src/registry/builtin.ts';
import { FILES } from './files.ts';
import { listActionNames } from './search/list-action-names.ts';
import { createStart } from './views/start.ts';

/** Writes the files into a folder. `data` is the folder of the registry. */
export function writeExplorerData(data: string, folder: string): void {
  mkdirSync(folder, { recursive: true });
  const write = (name: string, content: unknown): void => {
    writeFileSync(join(folder, name), JSON.stringify(content));
  };
  write(FILES.registry, readRegistry(data));
  write(FILES.actions, listActionNames(builtinRegistry));
  write(FILES.start, createStart(builtinRegistry));
}

/** All files of `data/` by their paths there, but for those of single products, which are read one by one. */
function readRegistry(data: string): Readonly<Record<string, unknown>> {
  const paths = readdirSync(data, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'));
  const kept = paths.filter((path) => path.endsWith('.json') && !path.startsWith('products/')).sort();
  return Object.fromEntries(kept.map((path) => [path, JSON.parse(readFileSync(join(data, path), 'utf8')) as unknown]));
}
