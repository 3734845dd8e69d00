import { rules } from '../../../src/rules/index.ts';

declare const data: readonly string[];
export { data };

/** The names of all rules, without prefix. */
export default { load: (): readonly string[] => Object.keys(rules) };
