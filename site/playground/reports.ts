/** Reports of ESLint as a page shows them: at places of a text, with the edits that they offer. */
import type { Linter } from 'eslint';
import { NAMESPACE } from '../linter/config.ts';

/** An edit of a report: its fix, or one of its suggestions. */
export interface OfferedEdit {
  readonly kind: 'fix' | 'suggestion';
  /** What the suggestion does, or what a short fix replaces; absent for another fix, whose report says it. */
  readonly text?: string;
  readonly edit: { readonly from: number; readonly to: number; readonly insert: string };
}

/** A report at a place. Offsets count in the text that was linted. */
export interface Report {
  readonly from: number;
  readonly to: number;
  readonly line: number;
  readonly column: number;
  readonly severity: 'error' | 'warning';
  readonly message: string;
  /** The rule without prefix; absent for what ESLint itself reports, such as a syntax error. */
  readonly rule?: string;
  readonly edits: readonly OfferedEdit[];
  /** Codes that the message quotes, each once. */
  readonly codes: readonly string[];
}

/** The reports of a text, in its order. */
export function toReports(code: string, messages: readonly Linter.LintMessage[]): readonly Report[] {
  const starts = [
    0,
    ...Array.from(code.matchAll(/\r\n|[\r\n\u2028\u2029]/g), ({ 0: end, index }) => index + end.length),
  ];
  const offsetOf = (line: number, column: number): number =>
    Math.min((starts[line - 1] ?? code.length) + column - 1, code.length);
  return messages.map((message) => toReport(message, code, offsetOf));
}

function toReport(
  message: Linter.LintMessage,
  code: string,
  offsetOf: (line: number, column: number) => number,
): Report {
  const { line, column, endLine, endColumn, ruleId, fix, suggestions = [] } = message;
  const from = offsetOf(line, column);
  const rule = ruleId?.startsWith(`${NAMESPACE}/`) ? ruleId.slice(NAMESPACE.length + 1) : undefined;
  return {
    from,
    to: endLine === undefined || endColumn === undefined ? from : offsetOf(endLine, endColumn),
    line,
    column,
    severity: message.severity === 2 ? 'error' : 'warning',
    message: message.message,
    ...(rule !== undefined && { rule }),
    edits: [
      ...(fix ? [toOfferedFix(toEdit(fix), code)] : []),
      ...suggestions.map(({ desc, fix: edit }) => ({ kind: 'suggestion' as const, text: desc, edit: toEdit(edit) })),
    ],
    codes: codesIn(message.message),
  };
}

/** More than this is no text for a button. */
const LONGEST_FIX = 60;

function toOfferedFix(edit: OfferedEdit['edit'], code: string): OfferedEdit {
  const replaced = code.slice(edit.from, edit.to);
  const isShort = [replaced, edit.insert].every((text) => text.length <= LONGEST_FIX && !text.includes('\n'));
  return { kind: 'fix', edit, ...(isShort && { text: `\`${replaced}\` → \`${edit.insert}\`` }) };
}

function toEdit({ range: [from, to], text }: NonNullable<Linter.LintMessage['fix']>): OfferedEdit['edit'] {
  return { from, to, insert: text };
}

/** A message in parts: what stands between backquotes is code. */
export function partsOf(message: string): readonly { readonly text: string; readonly isCode: boolean }[] {
  const parts = message.split('`').map((text, at) => ({ text, isCode: at % 2 === 1 }));
  return parts.filter(({ text }) => text !== '');
}

/** The text after an edit. */
export function applyEdit(code: string, { from, to, insert }: OfferedEdit['edit']): string {
  return code.slice(0, from) + insert + code.slice(to);
}

/** What messages quote in either language, as far as it has the form of a code. */
const QUOTED_CODE = /['‘“]([A-Z][A-Za-z\d]*(?:\.[A-Z][\w-]*)*)['’”]/g;

function codesIn(message: string): readonly string[] {
  return [...new Set(Array.from(message.matchAll(QUOTED_CODE), ([, code = '']) => code))];
}
