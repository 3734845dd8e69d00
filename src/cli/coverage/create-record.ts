import type { Registry } from '../../registry/index.ts';
import { VERSION } from '../../version.ts';
import { COMMON_CODES } from '../common-codes.ts';
import type { CoverageRecord } from '../records.ts';
import { createRegistryRecord } from '../registry-record.ts';
import type { Collected } from './collect.ts';
import { compareCalls, compareTexts } from './compare-calls.ts';
import { summarize } from './summarize.ts';

/** Puts the calls in order and counts them. Nothing is asked of them yet (`gates.ts`). */
export function createCoverageRecord({ files, calls, unparsed }: Collected, registry: Registry): CoverageRecord {
  return {
    schemaVersion: 1,
    version: VERSION,
    registry: createRegistryRecord(registry),
    files,
    unparsed: unparsed.toSorted((left, right) => compareTexts(left.file, right.file) || left.line - right.line),
    summary: summarize(calls, new Set(registry.codesIn(COMMON_CODES)).size),
    calls: calls.toSorted(compareCalls),
    violations: [],
  };
}
