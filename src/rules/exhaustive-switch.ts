import { addCases, addToCase } from '../edits/add-cases.ts';
import { createExhaustiveRule } from './create-exhaustive-rule.ts';

export const exhaustiveSwitch = createExhaustiveRule(
  'switch',
  {
    description: 'Require a `switch` over an error code to handle every code of the namespaces it enumerates',
    recommended: ['error', { default: 'informs' }],
    strict: 'error',
  },
  { addCases, addToCase },
);
