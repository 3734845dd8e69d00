import { quote } from '../../registry/custom/index.ts';
import type { OptionsCheck } from './check-options.ts';
import { findCodeProblem } from './names.ts';

/** Options of the rules that correct literals. */
export interface CorrectionOptions {
  /** Mistakes that are known in a project, with what is meant: they are fixed without further proof. */
  readonly corrections: Readonly<Record<string, string>>;
  /** `safe`: fix what is proven; `off`: only suggest it. */
  readonly fix: 'safe' | 'off';
}

/** Their part of a rule's schema. */
export const correctionProperties = {
  corrections: {
    type: 'object',
    additionalProperties: { type: 'string' },
    description: 'Wrong codes and what is meant by them; they are fixed without further proof.',
  },
  fix: {
    type: 'string',
    enum: ['safe', 'off'],
    description: 'Whether to fix what is proven, or only to suggest it.',
  },
} as const;

/** Whatever a mistake is, what is meant by it must be a code. */
export const checkCorrections: OptionsCheck<CorrectionOptions> = ({ corrections }, settings) =>
  Object.entries(corrections).flatMap(([mistake, code]) => {
    const problem = findCodeProblem(code, settings);
    return problem === undefined ? [] : { path: `corrections[${quote(mistake)}]`, problem };
  });
