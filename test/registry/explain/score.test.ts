import { describe, expect, it } from 'vitest';
import { type Weights, createEntry } from '../../../src/registry/explain/entry.ts';
import { readCode } from '../../../src/registry/explain/meaning.ts';
import { createMeaningIndex } from '../../../src/registry/explain/meaning-index.ts';
import { scoreOf } from '../../../src/registry/explain/score.ts';
import { builtinRegistry as registry } from '../../../src/registry/index.ts';

const LEAST = 0.58;

/** Literals that name something, and literals that are about nothing in particular. */
const LITERALS = [
  ...['ResourceNotFound.FunctionName', 'LimitExceeded.TriggerNum', 'FailedOperation.ImageNotFound'],
  ...['PARAMETER_ERROR', 'FailedOperation.Unknown', 'LimitExceeded.Number', 'InvalidParameterValue.Type', 'Failed'],
  ...['InvalidParameter.NotFound', 'MissingParameter.Name', 'InternalError.SystemFailure', 'Foo.RequestTooLong'],
];

describe.each(['scf', 'tke'])('among the codes of %s', (product) => {
  const codes = [...registry.codesIn({ targets: [{ product }] })];
  const index = createMeaningIndex(codes, [product]);
  const exactly: Weights = { exact: index.weightOf, least: () => 0 };
  const entries = codes.map((code) => {
    const isBroad = codes.some((other) => other.startsWith(`${code}.`));
    return createEntry(code, readCode(code, new Set([product])), exactly, { isBroad });
  });

  it.each(LITERALS)('the codes that are like %s are found, and weighed roughly without another result', (literal) => {
    const own = index.read(literal);
    const like = entries.flatMap((entry) => {
      const score = scoreOf(own, entry, -Infinity, index.weightOf);
      return score >= LEAST ? `${entry.code} ${String(score)}` : [];
    });
    const found = index.entriesAbout(own.meaning).flatMap((entry) => {
      const score = scoreOf(own, entry, LEAST, index.weightOf);
      return score >= LEAST ? `${entry.code} ${String(score)}` : [];
    });
    expect(new Set(found)).toEqual(new Set(like));
  });
});
