import type { TSESTree } from '@typescript-eslint/utils';
import { type MethodCall, findMethodCall } from '../syntax/method-calls.ts';
import type { AnalysisContext } from '../context.ts';
import { resolveConstant } from '../constants/definitions.ts';
import { getStringIfConstant } from '../syntax/eslint-utils.ts';
import { type PatternText, readPatternTexts } from '../constants/regexp-texts.ts';
import { createSite } from './create-site.ts';
import { oncePerObject } from '../../memo/once.ts';
import type { SourceCode } from '../syntax/syntax.ts';
import { createPlace, type CodeLiteral } from '../constants/code-literal.ts';
import type { CodeSite } from './code-site.ts';

const OF_PATTERN: ReadonlySet<string> = new Set(['test', 'exec']);
const OF_TEXT: ReadonlySet<string> = new Set(['match', 'matchAll', 'search']);

export const PATTERN_METHODS: ReadonlySet<string> = new Set([...OF_PATTERN, ...OF_TEXT]);

/** `/^AuthFailure\./.test(err.code)`, `err.code.match(/…/)`, the pattern also behind a constant. */
export function findPatternSite(node: TSESTree.CallExpression, context: AnalysisContext): CodeSite | undefined {
  const operands = findPatternOperands(findMethodCall(node));
  const literals = operands && listPatternLiterals(operands.pattern, context);
  return operands && literals && createSite({ kind: 'pattern', node, compared: operands.text, literals }, context);
}

/** The pattern and the text of a call that matches the one with the other. */
export function findPatternOperands(
  call: MethodCall | undefined,
): { readonly pattern: TSESTree.Node; readonly text: TSESTree.Node } | undefined {
  const [argument] = call?.arguments ?? [];
  if (call === undefined || argument === undefined) return undefined;
  if (OF_PATTERN.has(call.name)) return { pattern: call.object, text: argument };
  return OF_TEXT.has(call.name) ? { pattern: argument, text: call.object } : undefined;
}

/** The texts that a regular expression asks for, as literals. */
export function listPatternLiterals(node: TSESTree.Node, { sourceCode }: AnalysisContext): readonly CodeLiteral[] {
  return readPattern(resolveConstant(node, sourceCode), sourceCode);
}

const readPattern = oncePerObject((pattern: TSESTree.Node, sourceCode: SourceCode): readonly CodeLiteral[] => {
  if (pattern.type === 'Literal' && 'regex' in pattern) {
    const texts = readPatternTexts(pattern.regex.pattern, pattern.regex.flags);
    return texts.map((text) => locate(text, pattern, sourceCode));
  }
  const [source, flags] = regExpArgumentsOf(pattern).map((argument) =>
    getStringIfConstant(argument, sourceCode.getScope(argument)),
  );
  if (typeof source !== 'string' || flags === null) return [];
  return readPatternTexts(source, flags ?? '').map(({ value, match }) => createComputed(value, match, pattern));
});

/** The arguments of `new RegExp('…', 'u')` and `RegExp('…')`. */
function regExpArgumentsOf(node: TSESTree.Node): readonly TSESTree.Node[] {
  if (node.type !== 'NewExpression' && node.type !== 'CallExpression') return [];
  return node.callee.type === 'Identifier' && node.callee.name === 'RegExp' ? node.arguments : [];
}

function locate(
  { value, match, start, end }: PatternText,
  node: TSESTree.RegExpLiteral,
  sourceCode: SourceCode,
): CodeLiteral {
  if (start === undefined || end === undefined) return createComputed(value, match, node);
  const from = node.range[0] + '/'.length;
  return { value, match, form: 'pattern', ...createPlace(from + start, from + end, sourceCode) };
}

function createComputed(value: string, match: CodeLiteral['match'], { range, loc }: TSESTree.Node): CodeLiteral {
  return { value, match, form: 'computed', range, loc };
}
