import type { Settings } from '../../settings.ts';
import type { FileEvidence } from '../context.ts';
import { classifyDottedName, dottedNamesIn } from './dotted-names.ts';
import { OTHER_VENDOR, TENCENT_CLOUD } from './file-evidence.ts';

/** What in a text shows a vendor. */
export interface ShownVendor {
  readonly vendor: 'tencent-cloud' | 'other';
  /** A package, host or name that only the vendor has (`mention`), or its codes. */
  readonly by: 'mention' | 'codes';
  /** The mention, or the codes. */
  readonly texts: readonly string[];
  /** The offset of the first. */
  readonly offset: number;
}

/** A mention is cut off where a regular expression has seen enough: `'tencentcloud-sdk-nodejs` of `'tencentcloud-sdk-nodejs-scf'`. */
const REST_OF_NAME = /^["'`]?([\w@./:-]*)/;

/**
 * What in the text of a file shows vendors, for people who ask: the first mention of each, else the codes. Nothing for Tencent Cloud where
 * only the settings name a module or package of the file.
 */
export function listShownVendors(text: string, evidence: FileEvidence, settings: Settings): readonly ShownVendor[] {
  return [
    ...(evidence.tencentCloud ? findShown('tencent-cloud', text, settings) : []),
    ...(evidence.otherVendor ? findShown('other', text, settings) : []),
  ];
}

function findShown(vendor: ShownVendor['vendor'], text: string, settings: Settings): readonly ShownVendor[] {
  const mention = (vendor === 'other' ? OTHER_VENDOR : TENCENT_CLOUD).exec(text);
  if (mention !== null) {
    const [, name = ''] = REST_OF_NAME.exec(text.slice(mention.index)) ?? [];
    return [{ vendor, by: 'mention', texts: [name || mention[0]], offset: mention.index }];
  }
  const kind = vendor === 'other' ? 'foreign' : 'known';
  const codes = dottedNamesIn(text).filter(({ name }) => classifyDottedName(name, settings) === kind);
  const [first] = codes;
  if (first === undefined) return [];
  return [{ vendor, by: 'codes', texts: [...new Set(codes.map(({ name }) => name))], offset: first.offset }];
}
