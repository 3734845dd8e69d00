import type { TSESTree } from '@typescript-eslint/utils';
import { findMethodCall, isNamed } from '../syntax/method-calls.ts';
import { isErrorName } from '../evidence/code-names.ts';
import { skipConversions } from '../syntax/conversions.ts';
import { findConstInitializer } from '../constants/definitions.ts';
import { getPropertyName } from '../syntax/eslint-utils.ts';
import { skipTypeSyntax, type SourceCode } from '../syntax/syntax.ts';

/** Aliases of aliases, and choices in choices, are followed this far. */
const MAX_DEPTH = 8;

/** Properties of an error that hold its text. */
const TEXTS: ReadonlySet<string> = new Set(['message', 'stack', 'Message']);

/**
 * What a text is made of, through conversions, choices and constants: `String(err)` → `err`; `msg` of
 * `const msg = err instanceof Error ? err.message : String(err)` → `err.message`. An error is followed no further.
 */
export function traceTextSource(text: TSESTree.Node, sourceCode: SourceCode): TSESTree.Node {
  let source = skipToText(text, sourceCode);
  for (let depth = 0; depth < MAX_DEPTH; depth += 1) {
    if (source.type !== 'Identifier' || isErrorName(source.name)) return source;
    const init = findConstInitializer(source, sourceCode);
    if (init === undefined) return source;
    source = skipToText(init, sourceCode);
  }
  return source;
}

/** Whether a text is a whole error, converted: `String(err)`, `` `${err}` ``, `err.toString()`, `JSON.stringify(err)`. */
export function isWholeError(text: TSESTree.Node, source: TSESTree.Node): boolean {
  return source !== skipTypeSyntax(text) && isError(source);
}

/** `err`, `x.error`, `res.Response.Error`: what is named like an error. A log entry has a message, too. */
export function isError(node: TSESTree.Node): boolean {
  const object = skipConversions(node);
  if (object.type === 'Identifier') return isErrorName(object.name);
  return object.type === 'MemberExpression' && isErrorName(getPropertyName(object) ?? '');
}

/** The error of which an expression is the text: `err.message`, `err.stack` → `err`. */
export function findErrorOfText(text: TSESTree.Node): TSESTree.Node | undefined {
  const isText = text.type === 'MemberExpression' && TEXTS.has(getPropertyName(text) ?? '');
  return isText && isError(text.object) ? text.object : undefined;
}

/** `JSON.stringify(err)` → `err`; `err.message ?? String(err)` → `err.message`. */
function skipToText(node: TSESTree.Node, sourceCode: SourceCode, depth = 0): TSESTree.Node {
  const plain = skipConversions(node);
  const [whole] = listStringified(plain);
  if (whole !== undefined) return skipConversions(whole);
  const choices = depth < MAX_DEPTH ? listChoices(plain) : [];
  return (
    findCommonText(
      choices.map((choice) => skipToText(choice, sourceCode, depth + 1)),
      sourceCode,
    ) ?? plain
  );
}

function listStringified(node: TSESTree.Node): readonly TSESTree.Node[] {
  const call = findMethodCall(node);
  return call?.name === 'stringify' && isNamed(call.object, 'JSON') ? call.arguments : [];
}

/** The values that an expression chooses from, texts that are written out left out: `a ?? b`, `test ? a : 'unknown'`. */
function listChoices(node: TSESTree.Node): readonly TSESTree.Node[] {
  const choices =
    node.type === 'ConditionalExpression'
      ? [node.consequent, node.alternate]
      : node.type === 'LogicalExpression' && node.operator !== '&&'
        ? [node.left, node.right]
        : [];
  return choices.filter(({ type }) => type !== 'Literal');
}

/** The first of several texts, if all are of one error: its message before the error itself. */
function findCommonText(texts: readonly TSESTree.Node[], sourceCode: SourceCode): TSESTree.Node | undefined {
  const errors = texts.map((text) => {
    const error = findErrorOfText(text) ?? (isError(text) ? text : undefined);
    return error && sourceCode.getText(skipTypeSyntax(error));
  });
  const isCommon = errors[0] !== undefined && errors.every((error) => error === errors[0]);
  return isCommon ? (texts.find((text) => findErrorOfText(text) !== undefined) ?? texts[0]) : undefined;
}
