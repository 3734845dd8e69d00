import * as v from 'valibot';
import type { CoverageDiffRecord } from '../../records.ts';
import { callSchema, coverageSchema } from '../schema.ts';

const { schemaVersion, registry, summary, violations } = coverageSchema.entries;
const { product, version } = callSchema.entries;
const side = v.object({ file: v.string(), registry, summary });
const names = v.array(v.string());

/** What `coverage diff --json` prints, of which `schemas/coverage-diff.schema.json` is made. Nothing reads it at run time. */
export const coverageDiffSchema = v.object({
  schemaVersion,
  before: side,
  after: side,
  added: v.array(callSchema),
  removed: v.array(callSchema),
  changed: v.array(
    v.object({
      change: v.picklist(['better', 'worse', 'other']),
      before: callSchema,
      after: callSchema,
      decided: names,
      undecided: names,
    }),
  ),
  registry: v.array(
    v.object({
      product,
      version,
      action: v.string(),
      added: v.array(v.object({ code: v.string(), calls: v.number(), decided: v.number() })),
      removed: names,
    }),
  ),
  violations,
}) satisfies v.GenericSchema<CoverageDiffRecord>;
