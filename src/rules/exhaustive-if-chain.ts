import { addBranch } from '../edits/add-branch.ts';
import { createExhaustiveRule } from './create-exhaustive-rule.ts';
import { FULL_STRENGTH } from './options/exhaustive.ts';

export const exhaustiveIfChain = createExhaustiveRule(
  'if-chain',
  {
    description:
      'Require `if` chains and ternaries over an error code to handle every code of the namespaces they enumerate',
    recommended: ['warn', { default: 'informs' }],
    strict: ['error', FULL_STRENGTH],
    exhaustive: ['error', FULL_STRENGTH],
  },
  { addBranch },
);
