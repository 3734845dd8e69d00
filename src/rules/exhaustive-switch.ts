import { addCases, addToCase } from '../edits/add-cases.ts';
import { createExhaustiveRule } from './create-exhaustive-rule.ts';
import { FULL_STRENGTH } from './options/exhaustive.ts';

export const exhaustiveSwitch = createExhaustiveRule(
  'switch',
  {
    description: 'Require a `switch` over an error code to handle every code of the namespaces it enumerates',
    recommended: ['error', { default: 'informs' }],
    strict: ['error', FULL_STRENGTH],
    exhaustive: ['error', FULL_STRENGTH],
  },
  { addCases, addToCase },
);
