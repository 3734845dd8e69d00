/**
 * Writes the JSON Schemas of `schemas`: of a registry of one's own, from the schema that checks it at run time, and of the
 * records and the baseline of `coverage`. `--check` only says whether the files are as they should be.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { type ConversionConfig, toJsonSchema } from '@valibot/to-json-schema';
import { format } from 'prettier';
import type { GenericSchema } from 'valibot';
import { coverageDiffSchema } from '../src/cli/coverage/diff/schema.ts';
import { baselineSchema, callSchema, coverageSchema } from '../src/cli/coverage/schema.ts';
import { registrySchema } from '../src/registry/custom/schema.ts';

interface Target {
  readonly file: string;
  readonly title: string;
  readonly schema: GenericSchema;
  /** Parts that it has several times. */
  readonly definitions?: Readonly<Record<string, GenericSchema>>;
}

const TARGETS: readonly Target[] = [
  { file: 'registry.schema.json', title: 'A registry of error codes, version 1', schema: registrySchema() },
  {
    file: 'coverage.schema.json',
    title: 'What becomes of the failures of API calls, version 1',
    schema: coverageSchema,
  },
  {
    file: 'coverage-diff.schema.json',
    title: 'How two records of coverage differ, version 1',
    schema: coverageDiffSchema,
    definitions: { call: callSchema },
  },
  { file: 'coverage-baseline.schema.json', title: 'A baseline of coverage, version 1', schema: baselineSchema },
];

// Whether the calendar has a day is a function; the format `date` says as much of it as JSON Schema can.
const CONFIG: ConversionConfig = { ignoreActions: ['check'] };

for (const { file, title, schema, definitions = {} } of TARGETS) {
  const url = new URL(`../schemas/${file}`, import.meta.url);
  const { $schema, ...rest } = toJsonSchema(schema, { ...CONFIG, definitions: { ...definitions } });
  const expected = await format(JSON.stringify({ $schema, title, ...rest }), { parser: 'json', printWidth: 120 });
  if (!process.argv.includes('--check')) {
    writeFileSync(url, expected);
  } else if (readFileSync(url, 'utf8') !== expected) {
    console.error(`schemas/${file} is stale. Run: npm run generate`);
    process.exitCode = 1;
  }
}
