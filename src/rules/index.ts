import { exhaustiveSwitch } from './exhaustive-switch.ts';
import { noMisspelledCode } from './no-misspelled-code.ts';
import { noRetiredCode } from './no-retired-code.ts';
import { noUnknownCode } from './no-unknown-code.ts';

/** All rules by name. Presets, pages and tests are held against this list. */
export const rules = {
  'exhaustive-switch': exhaustiveSwitch,
  'no-misspelled-code': noMisspelledCode,
  'no-retired-code': noRetiredCode,
  'no-unknown-code': noUnknownCode,
} as const;
