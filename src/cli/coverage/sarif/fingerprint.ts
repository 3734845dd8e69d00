import { createHash } from 'node:crypto';
import type { CoveredCall } from '../../records.ts';

/**
 * Names calls so that the names survive moved lines: by file, action and enclosing function, and by their order among calls that are alike
 * in these. All calls of the record must be given, in its order: those that get better must not rename others.
 */
export function createFingerprints(calls: readonly CoveredCall[]): ReadonlyMap<CoveredCall, string> {
  const counts = new Map<string, number>();
  return new Map(
    calls.map((call) => {
      const { file, product, version, action, function: name } = call;
      const key = JSON.stringify([file, product, version, action, name]);
      const count = (counts.get(key) ?? 0) + 1;
      counts.set(key, count);
      return [call, `${createHash('sha256').update(key).digest('hex').slice(0, 16)}:${count}`];
    }),
  );
}
