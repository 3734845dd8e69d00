import type { Registry } from '../registry/index.ts';
import type { Language } from '../language/language.ts';
import { explainCode } from './explain-code.ts';
import { InputError } from './input-error.ts';
import type { ExplainRecord } from './records.ts';
import { noCodeShape } from './registry/code-shape.ts';
import { createRegistryRecord } from './registry-record.ts';
import { readTarget } from './targets.ts';

/** Says of each code what it is. Throws an `InputError` for a blank one, and for a product that does not exist. */
export function explainCodes(
  codes: readonly string[],
  products: readonly string[],
  registry: Registry,
  language: Language,
): ExplainRecord {
  const blank = codes.find((code) => code.trim() === '');
  if (blank !== undefined) throw new InputError(noCodeShape(blank));
  const targets = products.map((name) => readTarget(name, registry));
  return {
    registry: createRegistryRecord(registry),
    codes: codes.map((code) => explainCode(code, { targets, registry, language })),
  };
}
