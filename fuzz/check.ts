/** What must hold for every program that parses. Each check says what is broken, or nothing. */
import type { Linter } from 'eslint';
import { type Program, fix, lint, lintSource, parse, read, tokenize } from './linting.ts';
import { PRESETS, type Preset } from './presets.ts';
import { isSlow, mayBeSlow, timed } from './time.ts';

/** What was seen of one program. */
export interface Outcome {
  readonly status: 'passed' | 'unreadable' | 'failed';
  readonly reports: number;
  readonly fixed: number;
  readonly suggestions: number;
  /** Which invariant is broken, and how. */
  readonly failure?: string;
}

type Messages = readonly Linter.LintMessage[];

/** Opens the gate, and is evidence for nothing. */
const GATE_OPENER = "\n// 'Qqqqq.q'";

/** More suggestions than this in one file are all of one kind. */
const MAX_SUGGESTIONS = 60;

const NOTHING = { reports: 0, fixed: 0, suggestions: 0 } as const;

/** Holds a program against all invariants, under every preset. */
export function check(program: Program): Outcome {
  if (isSilent(program)) return { ...NOTHING, status: 'passed' };
  if (parse(program) === 'refused') return { ...NOTHING, status: 'unreadable' };
  let total: Outcome = { ...NOTHING, status: 'passed' };
  for (const preset of PRESETS) {
    const outcome = checkPreset(program, preset);
    if (outcome.status === 'failed') return { ...outcome, failure: `${preset.name}: ${outcome.failure ?? ''}` };
    total = {
      status: 'passed',
      reports: total.reports + outcome.reports,
      fixed: total.fixed + outcome.fixed,
      suggestions: total.suggestions + outcome.suggestions,
    };
  }
  return total;
}

/**
 * Whether no preset reports anything in a program even behind the gate, and does not take long to say so. Then no invariant
 * can be broken: most real files are of this kind, and are parsed once for it.
 */
function isSilent(program: Program): boolean {
  const opened = { ...program, text: program.text + GATE_OPENER };
  const source = read(opened);
  if (source === undefined) return false;
  try {
    const { result, time } = timed(() => PRESETS.flatMap((preset) => lintSource(source, opened, preset)));
    return result.length === 0 && !mayBeSlow(time);
  } catch {
    return false;
  }
}

function checkPreset(program: Program, preset: Preset): Outcome {
  try {
    const { result: messages, time } = timed(() => lint(program, preset));
    const failure =
      (isSlow(program, preset, time) ? 'takes long beside the parser' : undefined) ??
      findGateFailure(program, preset, messages) ??
      findOrderFailure(program, preset, messages) ??
      findFixFailure(program, preset, messages) ??
      findSuggestionFailure(program, messages);
    return {
      status: failure === undefined ? 'passed' : 'failed',
      reports: messages.length,
      fixed: messages.filter((message) => message.fix !== undefined).length,
      suggestions: messages.flatMap(({ suggestions = [] }) => suggestions).length,
      ...(failure !== undefined && { failure }),
    };
  } catch (error) {
    return { ...NOTHING, status: 'failed', failure: `throws ${error instanceof Error ? error.stack : String(error)}` };
  }
}

function findGateFailure(program: Program, preset: Preset, messages: Messages): string | undefined {
  if (messages.length > 0) return undefined;
  const [hidden] = lint({ ...program, text: program.text + GATE_OPENER }, preset);
  return hidden === undefined || hidden.fatal === true ? undefined : `the gate hides: ${hidden.message}`;
}

function findOrderFailure(program: Program, preset: Preset, messages: Messages): string | undefined {
  if (messages.length === 0) return undefined;
  const reversed = { ...preset, rules: Object.fromEntries(Object.entries(preset.rules).reverse()) };
  return digest(lint(program, reversed)) === digest(messages) ? undefined : 'depends on the order of the rules';
}

/** Messages as text, in an order of their own: ESLint orders those of one place by rule. */
export function digest(messages: Messages): string {
  return messages
    .map((message) => JSON.stringify(message))
    .sort()
    .join('\n');
}

function findFixFailure(program: Program, preset: Preset, messages: Messages): string | undefined {
  if (!messages.some((message) => message.fix !== undefined)) return undefined;
  const { output, messages: left } = fix(program, preset);
  const after = { ...program, text: output };
  if (left.some(({ fatal }) => fatal)) return `the fixed program does not parse:\n${output}`;
  if (left.some((message) => message.fix !== undefined)) return `fixes do not converge:\n${output}`;
  return changesOnlyLiterals(program, after) ? undefined : `a fix changes more than a literal:\n${output}`;
}

/** Keys may get quotes. Comments are no tokens. */
const LITERALS: ReadonlySet<string> = new Set(['String', 'Template', 'RegularExpression', 'JSXText']);

function changesOnlyLiterals(before: Program, after: Program): boolean {
  const old = tokenize(before);
  const tokens = tokenize(after);
  return (
    old.length === tokens.length &&
    old.every(({ type, value }, index) => {
      const token = tokens[index];
      return token !== undefined && (token.value === value || LITERALS.has(type) || isKey(type, token.type));
    })
  );
}

function isKey(before: string, after: string): boolean {
  return before === 'Identifier' && (after === 'String' || after === 'Identifier');
}

function findSuggestionFailure(program: Program, messages: Messages): string | undefined {
  const suggestions = messages.flatMap(({ suggestions: all = [] }) => all);
  // Places count from behind the byte order mark.
  const plain = program.text.replace(/^\uFEFF/, '');
  const step = Math.max(1, Math.ceil(suggestions.length / MAX_SUGGESTIONS));
  for (let index = 0; index < suggestions.length; index += step) {
    const { range, text } = suggestions[index]?.fix ?? { range: [0, 0], text: '' };
    const edited = plain.slice(0, range[0]) + text + plain.slice(range[1]);
    if (parse({ ...program, text: edited }) === 'refused') {
      return `the suggestion '${suggestions[index]?.desc ?? ''}' does not parse:\n${edited}`;
    }
  }
  return undefined;
}
