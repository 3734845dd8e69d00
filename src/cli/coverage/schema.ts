import * as v from 'valibot';
import { ARRIVALS, DECISIONS, EXITS, LOSSES, OUTCOMES } from '../../analysis/call-coverage/types.ts';
import type { BaselineFile, CoverageRecord } from '../records.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const place = v.pipe(v.number(), v.integer(), v.minValue(1));
const position = { line: place, column: place };
const outcome = v.picklist(OUTCOMES);
const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));

const code = v.object({
  code: v.pipe(v.string(), v.regex(/^[\w.]+$/)),
  state: v.picklist([...DECISIONS, ...OUTCOMES]),
  line: v.exactOptional(place),
});

/** What tells calls apart, wherever they are in the file. */
const identity = {
  file: v.string(),
  product: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*$/)),
  version: v.exactOptional(day),
  action: v.exactOptional(v.pipe(v.string(), v.regex(/^\w+$/))),
  function: v.exactOptional(v.string()),
  outcome,
};

/** One call of a record. */
export const callSchema = v.object({
  ...identity,
  ...position,
  exit: v.exactOptional(v.picklist(EXITS)),
  reason: v.exactOptional(v.picklist(LOSSES)),
  end: v.object(position),
  isRestMarked: v.exactOptional(v.literal(true)),
  arrivals: v.array(v.object({ kind: v.picklist(ARRIVALS), ...position })),
  codes: v.array(code),
  commonCodes: v.array(code),
});

const numbers = v.object({
  total: count,
  distinct: count,
  named: count,
  decided: count,
  lost: count,
  unknown: count,
});

const summary = v.object({
  calls: count,
  outcomes: v.object({ rethrown: count, answered: count, unknown: count, uncaught: count, swallowed: count }),
  meant: count,
  codes: numbers,
  commonCodes: numbers,
});

const baselineEntry = v.object({ ...identity, count });

/** The file of `--baseline`, of which `schemas/coverage-baseline.schema.json` is made. */
export const baselineSchema = v.object({
  $schema: v.exactOptional(v.string()),
  schemaVersion: v.literal(1),
  calls: v.array(baselineEntry),
}) satisfies v.GenericSchema<BaselineFile>;

/** What `coverage --json` prints, of which `schemas/coverage.schema.json` is made. */
export const coverageSchema = v.object({
  schemaVersion: v.literal(1),
  version: v.string(),
  registry: v.object({ snapshotDate: day, digest: v.pipe(v.string(), v.regex(/^[\w.+-]*$/)) }),
  files: count,
  runs: v.exactOptional(v.array(v.object({ id: v.string(), files: count }))),
  unparsed: v.array(v.object({ file: v.string(), line: count, message: v.string() })),
  summary,
  calls: v.array(callSchema),
  violations: v.array(v.object({ gate: v.picklist([...OUTCOMES, 'min']), wanted: v.number(), found: v.number() })),
  baseline: v.exactOptional(v.object({ file: v.string(), known: count, unneeded: v.array(baselineEntry) })),
}) satisfies v.GenericSchema<CoverageRecord>;
