import type { TSESTree } from '@typescript-eslint/utils';
import { WHOLE_REGISTRY } from '../../registry/index.ts';
import { findAccessPath, keyOf } from '../syntax/access-path.ts';
import { findMethodCall } from '../syntax/method-calls.ts';
import { isCodeName, isErrorName, isMessageName } from '../evidence/code-names.ts';
import type { AnalysisContext } from '../context.ts';
import { skipConversions } from '../syntax/conversions.ts';
import { createLiterals, listConstantStrings } from '../constants/constant-strings.ts';
import { traceTextSource, findErrorOfText, isWholeError } from '../code-expressions/message-texts.ts';
import { isForeignError } from '../code-expressions/foreign-errors.ts';
import { isAboutOtherVendor } from '../evidence/vendor-proximity.ts';
import { PATTERN_METHODS, listPatternLiterals, findPatternOperands } from './pattern.ts';
import type { CodeExpression } from '../code-expressions/code-expression.ts';
import type { CodeLiteral } from '../constants/code-literal.ts';
import type { CodeSite } from './code-site.ts';

export const MESSAGE_METHODS: ReadonlySet<string> = new Set([
  'includes',
  'indexOf',
  'startsWith',
  'endsWith',
  ...PATTERN_METHODS,
]);

/** Words in a text that are shaped like codes. */
const WORD = /[A-Z][A-Za-z]+(?:\.\w+)*/g;

/**
 * `err.message.includes('AuthFailure.TokenFailure')`: the text of an error is searched for a code. The literals are the
 * known codes in the searched text.
 */
export function findMessageSite(node: TSESTree.CallExpression, context: AnalysisContext): CodeSite | undefined {
  const call = findMethodCall(node);
  const [searched] = call?.arguments ?? [];
  if (call === undefined || searched === undefined) return undefined;
  const { sourceCode } = context;
  const { pattern, text } = findPatternOperands(call) ?? { pattern: undefined, text: call.object };
  const literals =
    pattern === undefined
      ? createLiterals(listConstantStrings(searched, sourceCode), 'part')
      : listPatternLiterals(pattern, context);
  const codes = literals.flatMap((literal) => codesInLiteral(literal, context));
  const expression = codes.length === 0 ? undefined : findMessage(text, context);
  if (expression === undefined || isAboutOtherVendor(node, { name: expression.key }, context)) return undefined;
  return { kind: 'message', node, expression, literals: codes };
}

/** `err.message`, `errMsg`, and whole errors as texts. */
function findMessage(node: TSESTree.Node, context: AnalysisContext): CodeExpression | undefined {
  const { sourceCode, evidence } = context;
  const source = traceTextSource(node, sourceCode);
  const isWhole = isWholeError(node, source);
  const error = isWhole ? source : findErrorOfText(source);
  const path = findAccessPath(error === undefined ? skipConversions(node) : source, sourceCode);
  if (path === undefined) return undefined;
  const isMessage = [...path.names.slice(-1), ...path.aliases].some(isMessageName);
  const isText = path.names.length === 0 && path.aliases.some(isErrorName) && !path.aliases.some(isCodeName);
  if (!isMessage && !isWhole && !isText) return undefined;
  if (error !== undefined && isForeignError(error, context)) return undefined;
  return {
    node,
    part: 'message',
    evidence: evidence.tencentCloud ? 'likely' : 'possible',
    reason: { kind: isMessage ? 'error-text' : 'error-as-text' },
    key: `message ${keyOf(path, sourceCode)}`,
  };
}

function codesInLiteral(
  literal: CodeLiteral,
  { evidence, settings: { registry } }: AnalysisContext,
): readonly CodeLiteral[] {
  const codes = (literal.value.match(WORD) ?? []).filter((word) => registry.isCode(word, WHOLE_REGISTRY));
  // A bare word of prose (`InternalError`) is a code only where the file is about Tencent Cloud.
  const meant = evidence.tencentCloud ? codes : codes.filter((code) => code.includes('.'));
  return meant.map((value) => (value === literal.value ? literal : { ...literal, value, form: 'computed' }));
}
