import { describe, expect, it } from 'vitest';
import { type Weights, createEntry } from '../../../src/registry/explain/entry.ts';
import { readCode } from '../../../src/registry/explain/meaning.ts';
import { createMeaningIndex } from '../../../src/registry/explain/meaning-index.ts';
import { mostScoreOf, roughScoreOf, scoreOf } from '../../../src/registry/explain/score.ts';
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

  it.each(LITERALS)('the codes that are like %s are found', (literal) => {
    const own = index.read(literal);
    const like = entries.flatMap((entry) => {
      const score = scoreOf(own, entry, index.weightOf);
      return score >= LEAST ? `${entry.code} ${String(score)}` : [];
    });
    const found = index.entriesAbout(own.meaning).flatMap((entry) => {
      const score = scoreOf(own, entry, index.weightOf);
      return score >= LEAST ? `${entry.code} ${String(score)}` : [];
    });
    expect(new Set(found)).toEqual(new Set(like));
  });

  it.each(LITERALS)('rough scores for %s are no less than the exact ones', (literal) => {
    const own = index.read(literal);
    const wrong = index.entriesAbout(own.meaning).filter((entry) => {
      const most = mostScoreOf(own, entry, index.weightOf);
      const rough = roughScoreOf(own, entry, index.weightOf);
      return Math.min(most, rough) < scoreOf(own, entry, index.weightOf);
    });
    expect(wrong).toEqual([]);
  });
});
