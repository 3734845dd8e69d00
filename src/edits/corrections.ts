import type { TSESLint } from '@typescript-eslint/utils';
import type { CodeLiteral, FileFacts } from '../analysis/types.ts';
import { isForeignCode, isSharedCode } from '../analysis/shared-codes.ts';
import { WHOLE_REGISTRY } from '../registry/index.ts';
import { type Edit, replaceCode } from './replace-code.ts';
import { standsNearby } from './stands-nearby.ts';

/** What is known of the right code in the place of a wrong one. */
interface Findings {
  readonly code?: string;
  readonly candidates?: readonly string[];
}

interface Options {
  readonly corrections: Readonly<Record<string, string>>;
  readonly fix: 'safe' | 'off';
}

/** How a literal is corrected: by a fix, by choices, or (where its text cannot be edited) by neither. */
export interface Correction {
  /** The one right code, declared or proven. */
  readonly code: string | undefined;
  readonly isDeclared: boolean;
  readonly fix: Edit | undefined;
  /** Best first. */
  readonly choices: readonly { readonly code: string; readonly edit: Edit }[];
}

/** Turns what is known of the right code into edits. A declared correction wins over what was found out. */
export function findCorrection(
  literal: CodeLiteral,
  found: Findings,
  { corrections, fix }: Options,
  sourceCode: Readonly<TSESLint.SourceCode>,
): Correction {
  const declared = Object.hasOwn(corrections, literal.value) ? corrections[literal.value] : undefined;
  const code = declared ?? found.code;
  const edit = code === undefined ? undefined : replaceCode(literal, code, sourceCode);
  // `InvalidInstanceID.NotFound` is how Amazon EC2 writes what is `InvalidInstanceId.NotFound` here.
  const isOthers = isSharedCode(literal.value) || isForeignCode(literal.value, facts.registry);
  const isSafe = declared !== undefined || !isOthers;
  const isFixed = code !== undefined && fix === 'safe' && isSafe && !standsNearby(code, literal, sourceCode);
  const candidates = code === undefined ? (found.candidates ?? []) : isFixed ? [] : [code];
  return {
    code,
    isDeclared: declared !== undefined,
    fix: isFixed ? edit : undefined,
    choices: candidates.flatMap((candidate) => {
      const replacement = replaceCode(literal, candidate, sourceCode);
      return replacement === undefined ? [] : [{ code: candidate, edit: replacement }];
    }),
  };
}
