import { BilingualError } from '../language/bilingual-error.ts';

/**
 * Something that the user gave is wrong. Its text says what, where, and what would be right, in both languages: where it is thrown,
 * nobody need know which one is asked for. The program ends with 2.
 */
export class InputError extends BilingualError {}
