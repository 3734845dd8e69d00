import type { EncodedDescriptions } from '../../src/registry/encoding.ts';
import type { Description } from '../../src/registry/types.ts';
import type { Facts } from './facts.ts';
import { check, readFields, readJson, readText, sortedEntries } from './json.ts';

/** The business codes in the product documentation that the project starts from: each must be described. */
const DESCRIBED_SCF_CODES: readonly string[] = [
  'InternalError',
  'InternalError.System',
  'InvalidParameterValue',
  'InvalidParameterValue.Cdn',
  'InvalidParameterValue.Ckafka',
  'InvalidParameterValue.Cmq',
  'InvalidParameterValue.Code',
  'InvalidParameterValue.Cos',
  'InvalidParameterValue.DateTime',
  'InvalidParameterValue.Description',
  'InvalidParameterValue.Environment',
  'InvalidParameterValue.FunctionName',
  'InvalidParameterValue.Handler',
  'InvalidParameterValue.Order',
  'InvalidParameterValue.Orderby',
  'InvalidParameterValue.Param',
  'InvalidParameterValue.Runtime',
  'InvalidParameterValue.TriggerDesc',
  'InvalidParameterValue.TriggerName',
  'InvalidParameterValue.Type',
  'LimitExceeded.Cdn',
  'LimitExceeded.Function',
  'LimitExceeded.FunctionOnTopic',
  'LimitExceeded.Memory',
  'LimitExceeded.Offset',
  'LimitExceeded.Timeout',
  'LimitExceeded.Trigger',
  'MissingParameter.Code',
  'ResourceInUse.Cdn',
  'ResourceInUse.Cmq',
  'ResourceInUse.Cos',
  'ResourceInUse.FunctionName',
  'ResourceNotFound.Cdn',
  'ResourceNotFound.Ckafka',
  'ResourceNotFound.Cmq',
  'ResourceNotFound.Cos',
  'ResourceNotFound.FunctionName',
  'ResourceNotFound.FunctionVersion',
  'ResourceUnavailable.InsufficientBalance',
  'UnauthorizedOperation',
  'UnauthorizedOperation.CAM',
  'UnauthorizedOperation.Region',
  'UnsupportedOperation.Cdn',
  'UnsupportedOperation.Cos',
  'UnsupportedOperation.Trigger',
];

/** One line without spaces around it. */
const SENTENCE = /^\S(?:.*\S)?$/u;

function readDescription(value: unknown, where: string): Description {
  const { en, zh } = readFields(value, ['en', 'zh'], where);
  return { en: readText(en, SENTENCE, `${where}, en`), zh: readText(zh, SENTENCE, `${where}, zh`) };
}

/** Asserts that exactly these codes are described. */
function checkCoverage(described: readonly string[], wanted: readonly string[], where: string): void {
  const missing = wanted.filter((code) => !described.includes(code));
  const surplus = described.filter((code) => !wanted.includes(code));
  check(missing.length === 0, where, `lacks descriptions of ${missing.join(', ')}`);
  check(surplus.length === 0, where, `describes codes that need none: ${surplus.join(', ')}`);
}

/** The codes that must be described, by group: those of any product, and those of single products in the facts. */
function wantedCodes({ common, products }: Facts): ReadonlyMap<string, readonly string[]> {
  const wanted = new Map([['common', common]]);
  if (products.some(({ id }) => id === 'scf')) wanted.set('scf', DESCRIBED_SCF_CODES);
  return wanted;
}

function readGroup(
  value: unknown,
  wanted: readonly string[],
  where: string,
): readonly (readonly [string, Description])[] {
  const entries = sortedEntries(value, where);
  checkCoverage(
    entries.map(([code]) => code),
    wanted,
    where,
  );
  return entries.map(([code, description]) => [code, readDescription(description, `${where}, ${code}`)]);
}

/**
 * Reads and validates the hand-written descriptions; groups and codes are sorted.
 * Throws with the place where one is missing, surplus or incomplete.
 */
export function readDescriptions(path: string, facts: Facts): EncodedDescriptions {
  const wanted = wantedCodes(facts);
  const groups = readFields(readJson(path), [...wanted.keys()], path);
  return Object.fromEntries(
    [...wanted].map(([id, codes]) => [id, Object.fromEntries(readGroup(groups[id], codes, `${path}, ${id}`))]),
  );
}
