import type { OptionsCheck } from './check-options.ts';
import { findNamespaceProblem } from './names.ts';
import type { OptionsOf } from './options-of.ts';

const namespaces = { type: 'array', items: { type: 'string' }, uniqueItems: true } as const;

/** The schema of the rules that require exhaustive handling. */
export const exhaustiveSchema = {
  type: 'object',
  properties: {
    default: {
      type: 'string',
      enum: ['ignored', 'informs', 'covers', 'required'],
      description:
        '`ignored`: a fallback handles nothing; `informs`: it handles the rest if it passes the error on; `covers`: it handles the rest; `required`: it must exist in addition.',
    },
    namespaces: { ...namespaces, description: 'Namespaces whose codes must be handled; all, if empty.' },
    ignoreNamespaces: { ...namespaces, description: 'Namespaces whose codes need not be handled.' },
    considerCommonCodes: {
      type: 'boolean',
      description: 'Whether common codes, which any action can return, must be handled as well.',
    },
    scope: {
      type: 'string',
      enum: ['auto', 'action', 'product'],
      description:
        'Which codes count: those of the called actions where known, else of the products (`auto`); only of actions (`action`); only of products (`product`).',
    },
  },
  additionalProperties: false,
} as const;

/** Their options. */
export type ExhaustiveOptions = OptionsOf<typeof exhaustiveSchema.properties>;

export const exhaustiveDefaults: ExhaustiveOptions = {
  default: 'ignored',
  namespaces: [],
  ignoreNamespaces: [],
  considerCommonCodes: true,
  scope: 'auto',
};

/** Finds namespaces that do not exist: they would turn the rule off, or on, in silence. */
export const checkNamespaces: OptionsCheck<ExhaustiveOptions> = (options, settings) =>
  (['namespaces', 'ignoreNamespaces'] as const).flatMap((option) =>
    options[option].flatMap((name, at) => {
      const problem = findNamespaceProblem(name, settings);
      return problem === undefined ? [] : { path: `${option}[${at}]`, problem };
    }),
  );
