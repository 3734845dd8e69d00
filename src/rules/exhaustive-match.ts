import { addWith } from '../edits/add-with.ts';
import { createExhaustiveRule } from './create-exhaustive-rule.ts';
import { FULL_STRENGTH } from './options/exhaustive.ts';

export const exhaustiveMatch = createExhaustiveRule(
  'match',
  {
    description:
      'Require `match` of ts-pattern over an error code to handle every code of the namespaces it enumerates',
    recommended: ['warn', { default: 'informs' }],
    strict: ['error', FULL_STRENGTH],
    exhaustive: ['error', FULL_STRENGTH],
  },
  { addWith },
);
