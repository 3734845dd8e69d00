import type { Registry } from '../registry/index.ts';
import type { RegistryRecord } from './records.ts';

/** Names the data that a record comes from. */
export function createRegistryRecord(registry: Registry): RegistryRecord {
  return { snapshotDate: registry.snapshotDate(), digest: registry.digest() };
}
