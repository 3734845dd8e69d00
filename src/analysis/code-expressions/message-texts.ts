import type { TSESTree } from '@typescript-eslint/utils';
import { findMethodCall, isNamed } from '../syntax/method-calls.ts';
import { isErrorName } from '../evidence/code-names.ts';
import { skipConversions } from '../syntax/conversions.ts';
import { findConstInitializer } from '../constants/definitions.ts';
import { getPropertyName } from '../syntax/eslint-utils.ts';
import { skipTypeSyntax, type SourceCode } from '../syntax/syntax.ts';

/** Aliases of aliases are followed this far. */
const MAX_DEPTH = 8;

/**
 * What a text is made of, through conversions and constants: `String(err)` → `err`; `msg` of `const msg = err.message ?? ''` →
 * `err.message`. An error is followed no further.
 */
export function traceTextSource(text: TSESTree.Node, sourceCode: SourceCode): TSESTree.Node {
  let source = skipToText(text);
  for (let depth = 0; depth < MAX_DEPTH; depth += 1) {
    if (source.type !== 'Identifier' || isErrorName(source.name)) return source;
    const init = findConstInitializer(source, sourceCode);
    if (init === undefined) return source;
    source = skipToText(init);
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

/** `JSON.stringify(err)` → `err`. */
function skipToText(node: TSESTree.Node): TSESTree.Node {
  const plain = skipConversions(node);
  const call = findMethodCall(plain);
  const [whole] = call?.name === 'stringify' && isNamed(call.object, 'JSON') ? call.arguments : [];
  return whole === undefined ? plain : skipConversions(whole);
}
