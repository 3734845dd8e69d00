import { writeLiteral } from '../../registry/custom/index.ts';
import type { OptionsCheck } from './check-options.ts';
import { findCodeProblem } from './names.ts';
import type { OptionsOf } from './options-of.ts';

/** The option of all rules that fix. */
export const fixProperty = {
  fix: {
    type: 'string',
    enum: ['safe', 'off'],
    description: '`safe`: fix what is proven or recorded; `off`: only suggest it.',
  },
} as const;

/** The schema of the rules that correct literals. */
export const correctionSchema = {
  type: 'object',
  properties: {
    corrections: {
      type: 'object',
      additionalProperties: { type: 'string' },
      description: 'Wrong codes and the codes that they mean. They are fixed without further proof.',
    },
    ...fixProperty,
  },
  additionalProperties: false,
} as const;

/** Their options. */
export type CorrectionOptions = OptionsOf<typeof correctionSchema.properties>;

export const correctionDefaults: CorrectionOptions = { corrections: {}, fix: 'safe' };

/** Finds corrections to what is no code. */
export const checkCorrections: OptionsCheck<CorrectionOptions> = ({ corrections }, settings) =>
  Object.entries(corrections).flatMap(([mistake, code]) => {
    const problem = findCodeProblem(code, settings);
    return problem === undefined ? [] : { path: `corrections[${writeLiteral(mistake)}]`, problem };
  });
