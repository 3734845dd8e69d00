import { createExhaustiveRule } from './create-exhaustive-rule.ts';

export const exhaustiveLookup = createExhaustiveRule(
  'lookup',
  {
    description: 'Require tables that are indexed by an error code to hold every code of the namespaces they enumerate',
    recommended: ['warn', { default: 'informs' }],
    strict: 'error',
  },
  {},
);
