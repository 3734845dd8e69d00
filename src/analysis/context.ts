import type { TSESLint } from '@typescript-eslint/utils';
import type { Registry, ScopeTarget } from '../registry/index.ts';
import type { Settings, TypeInformation } from '../settings.ts';
import type { FileEvidence } from './types.ts';

/** What every finder may read. */
export interface AnalysisContext {
  readonly sourceCode: TSESLint.SourceCode;
  readonly settings: Settings;
  readonly registry: Registry;
  readonly evidence: FileEvidence;
  /** The products that the file names, else those of the settings. */
  readonly namedProducts: readonly ScopeTarget[];
  /** Modules of the project that stand for a product. */
  readonly clients: ReadonlyMap<string, string>;
  /** Whether types may be asked. */
  readonly typeInformation: TypeInformation;
}
