import type { ScopeTarget } from '../registry/index.ts';
import type { Settings } from '../settings.ts';
import type { Refusal } from './refusals.ts';
import type { SourceCode } from './syntax/syntax.ts';

/** The evidence in a file as a whole for the vendor whose errors it handles. */
export interface FileEvidence {
  /** It imports an SDK of Tencent Cloud, names its API host, or has known codes that are hardly there by chance. */
  readonly tencentCloud: boolean;
  /** It has a known dotted code (of the products of the settings, where they name any), perhaps by chance. */
  readonly holdsCode: boolean;
  /** It shows another vendor whose codes can equal Tencent Cloud's: imports it, names its host, or has its codes. */
  readonly otherVendor: boolean;
  /** It shows another vendor and only names Tencent Cloud: then it is about Tencent Cloud in the places that are named so. */
  readonly onlyNamedPlaces: boolean;
}

/** The facts about the file and the settings that every part of the analysis may read. */
export interface AnalysisContext {
  readonly sourceCode: SourceCode;
  readonly settings: Settings;
  readonly evidence: FileEvidence;
  /** The products that the file names, else those of the settings. */
  readonly namedProducts: readonly ScopeTarget[];
  /** Takes down what is not checked, and why. Rules do not ask, so no reason is looked for then. */
  readonly refuse?: (refusal: Refusal) => void;
}
