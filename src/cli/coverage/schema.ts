import * as v from 'valibot';
import {
  ARRIVALS,
  DECISIONS,
  EXITS,
  LOSSES,
  OUTCOMES,
} from '../../analysis/call-coverage/types.ts';
import type { CoverageRecord } from '../records.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const place = v.pipe(v.number(), v.integer(), v.minValue(1));
const position = { line: place, column: place };
const outcome = v.picklist(OUTCOMES);

const code = v.object({
  code: v.string(),
  state: v.picklist([...DECISIONS, ...OUTCOMES]),
  line: v.exactOptional(place),
});

const call = v.object({
  file: v.string(),
  ...position,
  product: v.string(),
  version: v.exactOptional(v.string()),
  action: v.exactOptional(v.string()),
  outcome,
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

/** What `coverage --json` prints, of which `schemas/coverage.schema.json` is made. */
export const coverageSchema = v.object({
  schemaVersion: v.literal(1),
  version: v.string(),
  registry: v.object({ snapshotDate: v.string(), digest: v.string() }),
  files: count,
  unparsed: v.array(v.object({ file: v.string(), line: count, message: v.string() })),
  summary,
  calls: v.array(call),
  violations: v.array(
    v.object({ gate: v.picklist([...OUTCOMES, 'min']), wanted: v.number(), found: v.number() }),
  ),
}) satisfies v.GenericSchema<CoverageRecord>;
