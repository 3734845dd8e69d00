/** Something that the user gave is wrong. The message says what, where, and what would be right; the program ends with 2. */
export class InputError extends Error {}
