import type { OptionsCheck } from './check-options.ts';
import { findNamespaceProblem, findPatternProblem } from './names.ts';
import type { OptionsOf } from './options-of.ts';

const names = { type: 'array', items: { type: 'string' }, uniqueItems: true } as const;

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
    namespaces: { ...names, description: 'Namespaces whose codes must be handled; all, if empty.' },
    ignoreNamespaces: { ...names, description: 'Namespaces whose codes need not be handled.' },
    ignoreCodes: {
      ...names,
      description: "Codes that need not be handled: `'Name.Code'`, or all of a namespace, `'Name.*'`.",
    },
    dispatches: {
      type: 'string',
      enum: ['all', 'marked'],
      description: '`all`: every dispatch; `marked`: only those that a comment (`// exhaustive`) asks for.',
    },
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
  ignoreCodes: [],
  dispatches: 'all',
  considerCommonCodes: true,
  scope: 'auto',
};

/**
 * Where no preset softens a rule. Linters keep the options of an entry that another without options follows, so a preset which may
 * follow one that sets options has to set them, too.
 */
export const FULL_STRENGTH: Partial<ExhaustiveOptions> = { default: 'ignored' };

/** What is wrong with a name in an option, by the option. */
const FIND_PROBLEM = {
  namespaces: findNamespaceProblem,
  ignoreNamespaces: findNamespaceProblem,
  ignoreCodes: findPatternProblem,
} as const;

/** Finds names that do not exist: they would turn the rule off, or on, in silence. */
export const checkNames: OptionsCheck<ExhaustiveOptions> = (options, settings) =>
  (['namespaces', 'ignoreNamespaces', 'ignoreCodes'] as const).flatMap((option) =>
    options[option].flatMap((name, at) => {
      const problem = FIND_PROBLEM[option](name, settings);
      return problem === undefined ? [] : { path: `${option}[${at}]`, problem };
    }),
  );
