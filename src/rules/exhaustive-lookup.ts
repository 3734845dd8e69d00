import { createExhaustiveRule } from './create-exhaustive-rule.ts';
import { FULL_STRENGTH } from './options/exhaustive.ts';

export const exhaustiveLookup = createExhaustiveRule(
  'lookup',
  {
    description: 'Require tables that are indexed by an error code to hold every code of the namespaces they enumerate',
    recommended: ['warn', { default: 'informs' }],
    strict: ['error', FULL_STRENGTH],
    exhaustive: ['error', FULL_STRENGTH],
  },
  {},
);
