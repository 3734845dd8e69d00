import type { CoverageOptions } from '../../analysis/dispatches/coverage.ts';
import type { OptionsCheck } from './check-options.ts';
import { findNamespaceProblem } from './names.ts';

/** Options of all rules that ask for exhaustive handling. */
export interface ExhaustiveOptions extends CoverageOptions {
  /** How `default` (or `else`, or `?? fallback`) counts. */
  readonly default: 'ignored' | 'covers' | 'required';
}

const namespaces = { type: 'array', items: { type: 'string' }, uniqueItems: true } as const;

/** Their schema, one for all. */
export const exhaustiveSchema = {
  type: 'object',
  properties: {
    default: {
      type: 'string',
      enum: ['ignored', 'covers', 'required'],
      description: 'Whether a fallback does not count, counts for all codes, or must stand there beside them.',
    },
    namespaces: { ...namespaces, description: 'Namespaces that are asked for; all, if empty.' },
    ignoreNamespaces: { ...namespaces, description: 'Namespaces that are not asked for.' },
    considerCommonCodes: {
      type: 'boolean',
      description: 'Whether common codes, which any action can return, must be handled, too.',
    },
    scope: {
      type: 'string',
      enum: ['auto', 'action', 'product'],
      description: 'Whether the codes that can arrive are those of the calls where they are known, always, or never.',
    },
  },
  additionalProperties: false,
} as const;

export const exhaustiveDefaults: ExhaustiveOptions = {
  default: 'ignored',
  namespaces: [],
  ignoreNamespaces: [],
  considerCommonCodes: true,
  scope: 'auto',
};

/** A namespace that does not exist would switch the rule off, or on, without a word. */
export const checkNamespaces: OptionsCheck<ExhaustiveOptions> = (options, settings) =>
  (['namespaces', 'ignoreNamespaces'] as const).flatMap((option) =>
    options[option].flatMap((name, at) => {
      const problem = findNamespaceProblem(name, settings);
      return problem === undefined ? [] : { path: `${option}[${at}]`, problem };
    }),
  );
