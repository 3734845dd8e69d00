/**
 * What the command runs of the analysis. In the published package it is in the file of the rules, which both load, so that the analysis is
 * there once (`scripts/build.ts`). Types may be imported from the analysis itself.
 */
export { listCallCoverage } from './analysis/call-coverage/index.ts';
export { findCallScope } from './analysis/dispatches/site-scope.ts';
export { findTypeScope } from './analysis/dispatches/type-scope.ts';
export { listShownVendors } from './analysis/evidence/shown-vendors.ts';
export { explainFacts, findFacts } from './analysis/facts.ts';
export { listPlaces, startOf } from './analysis/findings/places.ts';
