import { exhaustiveIfChain } from './exhaustive-if-chain.ts';
import { exhaustiveLookup } from './exhaustive-lookup.ts';
import { exhaustiveMatch } from './exhaustive-match.ts';
import { exhaustiveSwitch } from './exhaustive-switch.ts';
import { noBareNamespace } from './no-bare-namespace.ts';
import { noImpossibleCode } from './no-impossible-code.ts';
import { noMessageMatch } from './no-message-match.ts';
import { noMisspelledCode } from './no-misspelled-code.ts';
import { noRetiredCode } from './no-retired-code.ts';
import { noUnknownCode } from './no-unknown-code.ts';
import { noWrongProperty } from './no-wrong-property.ts';

/** All rules by name. Presets, pages and tests are held against this list. */
export const rules = {
  'exhaustive-if-chain': exhaustiveIfChain,
  'exhaustive-lookup': exhaustiveLookup,
  'exhaustive-match': exhaustiveMatch,
  'exhaustive-switch': exhaustiveSwitch,
  'no-bare-namespace': noBareNamespace,
  'no-impossible-code': noImpossibleCode,
  'no-message-match': noMessageMatch,
  'no-misspelled-code': noMisspelledCode,
  'no-retired-code': noRetiredCode,
  'no-unknown-code': noUnknownCode,
  'no-wrong-property': noWrongProperty,
} as const;
