import type { Bilingual } from '../../../language/language.ts';
import { excerptOf, hasCodeShape, noCodeShape } from '../code-shape.ts';
import type { BilingualRemark } from '../remark.ts';
import { commentedLines } from './comment-block.ts';

/** The codes of an `errors.go`, each with its comment in one line, or with nothing. */
export interface ErrorsFile {
  readonly codes: ReadonlyMap<string, string>;
  /** What was left out. */
  readonly notes: readonly BilingualRemark[];
}

/** `CODE = "Code"`, the form of all constants in these files; also with `const` before it. */
const CONSTANT = /^\s*(?:const\s+)?\w+\s*=\s*"([^"]*)"\s*(?:\/\/.*)?$/;
const OTHER = /^\s*(?:$|package\b|const\s*\($|\)\s*$)/;

/** Reads the constants of an `errors.go`. `file` names it in the notes. */
export function readErrorsFile(source: string, file: string): ErrorsFile {
  const codes = new Map<string, string>();
  const notes: BilingualRemark[] = [];
  for (const { line, text, comment } of commentedLines(source)) {
    const [, code] = CONSTANT.exec(text) ?? [];
    if (code === undefined) {
      if (!OTHER.test(text)) notes.push({ file, line, text: notUnderstood(text) });
    } else if (hasCodeShape(code)) {
      codes.set(code, codes.get(code) ?? comment.join(' ').replaceAll(/\s+/g, ' ').trim());
    } else notes.push({ file, line, text: noCodeShape(code) });
  }
  return { codes, notes };
}

function notUnderstood(text: string): Bilingual<string> {
  return {
    en: `Not understood: ${excerptOf(text)}. A constant is needed: NAME = "Code".`,
    zh: `无法识别：${excerptOf(text)}。这里需要常量：NAME = "Code"。`,
  };
}
