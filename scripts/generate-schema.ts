/**
 * Writes `schemas/registry.schema.json`, the JSON Schema of a registry of one's own, from the schema that checks it at run time.
 * `--check` only says whether the file is as it should be.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { toJsonSchema } from '@valibot/to-json-schema';
import { format } from 'prettier';
import { registrySchema } from '../src/registry/custom/schema.ts';

const TARGET = new URL('../schemas/registry.schema.json', import.meta.url);

// Whether the calendar has a day is a function; the format `date` says as much of it as JSON Schema can.
const { $schema, ...schema } = toJsonSchema(registrySchema(), { ignoreActions: ['check'] });
const text = JSON.stringify({ $schema, title: 'A registry of error codes, version 1', ...schema });
const expected = await format(text, { parser: 'json', printWidth: 120 });

if (!process.argv.includes('--check')) {
  writeFileSync(TARGET, expected);
} else if (readFileSync(TARGET, 'utf8') !== expected) {
  console.error('schemas/registry.schema.json is stale. Run: npm run generate');
  process.exitCode = 1;
}
