import type { ScopeTarget } from '../registry/index.ts';
import type { Settings } from '../settings.ts';
import type { SourceCode } from './syntax/syntax.ts';

/** What the file as a whole says of whose errors it handles. */
export interface FileEvidence {
  /** It imports an SDK of Tencent Cloud, names its API host, or holds known codes that are hardly there by chance. */
  readonly tencentCloud: boolean;
  /** It holds a known dotted code (of the products of the settings, where they name any), perhaps by chance. */
  readonly holdsCode: boolean;
  /** It shows another vendor whose codes can equal Tencent Cloud's: imports it, names its host, or holds its codes. */
  readonly otherVendor: boolean;
}

/** What every part of the analysis may read of the file and the settings. */
export interface AnalysisContext {
  readonly sourceCode: SourceCode;
  readonly settings: Settings;
  readonly evidence: FileEvidence;
  /** The products that the file names, else those of the settings. */
  readonly namedProducts: readonly ScopeTarget[];
}
