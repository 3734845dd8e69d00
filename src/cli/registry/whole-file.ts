import type { Bilingual } from '../../language/language.ts';

/** A registry file as a whole, as the subject of a sentence about what is wrong with it. */
export const WHOLE_FILE: Bilingual<string> = { en: 'it', zh: '文件' };
