import type { CodeLiteral } from '../analysis/constants/code-literal.ts';
import type { FileFacts } from '../analysis/facts.ts';
import type { Correction, Fix } from '../analysis/findings/corrections.ts';
import { oncePerObject } from '../memo/once.ts';
import type { Edit } from './edit.ts';
import { removeEntry } from './remove-entry.ts';
import { replaceCode, replaceCodes } from './replace-code.ts';

/** The edits of a correction. */
export interface CorrectionEdits {
  readonly fix: Edit | undefined;
  readonly choices: readonly { readonly code: string; readonly edit: Edit }[];
  /** Removes the wrong entry where the right one stands beside it. */
  readonly removal: Edit | undefined;
}

/** Writes the edits of a correction. */
export function writeCorrection(
  literal: CodeLiteral,
  { fix, choices, entry }: Correction,
  facts: FileFacts,
): CorrectionEdits {
  return {
    fix: fix && writeFix(fix),
    choices: writeChoices(literal, choices, facts),
    removal: entry && removeEntry(entry, facts.sourceCode),
  };
}

/** Equal literals share their fix, which can be long. */
const writeFix = oncePerObject(({ literals, code, facts }: Fix) => replaceCodes(literals, code, facts.sourceCode));

/** Writes each of the codes that may be chosen in the place of a literal. */
export function writeChoices(
  literal: CodeLiteral,
  codes: readonly string[],
  { sourceCode }: FileFacts,
): CorrectionEdits['choices'] {
  return codes.map((code) => ({ code, edit: replaceCode(literal, code, sourceCode) }));
}
