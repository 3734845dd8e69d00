/**
 * What the commands answer, as `--json` prints it. These shapes are stable: fields may be added, none changes or goes
 * without a major version. Dates are ISO days.
 */
import type { Product } from '../registry/index.ts';

/** Which data an answer comes from. */
export interface RegistryRecord {
  readonly snapshotDate: string;
  readonly digest: string;
}

/** `products` */
export interface ProductsRecord {
  readonly registry: RegistryRecord;
  readonly products: readonly Product[];
}
