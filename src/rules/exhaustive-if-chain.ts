import { addBranch } from '../edits/add-branch.ts';
import { createExhaustiveRule } from './create-exhaustive-rule.ts';

export const exhaustiveIfChain = createExhaustiveRule(
  'if-chain',
  {
    description:
      'Require `if` chains and ternaries over an error code to handle every code of the namespaces they enumerate',
    recommended: ['warn', { default: 'informs' }],
    strict: 'error',
  },
  { addBranch },
);
