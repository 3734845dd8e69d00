import type { TSESTree } from '@typescript-eslint/utils';
import { findAccessPath } from '../../syntax/access-path.ts';
import { calleeNameOf } from '../../syntax/method-calls.ts';
import { isCodeName, isMessageName } from '../../evidence/code-names.ts';
import { skipConversions } from '../../syntax/conversions.ts';
import type { SourceCode } from '../../syntax/syntax.ts';

/**
 * Whether an expression, or the property that it reads, is a code by its name: `err.code`, `reason` of
 * `const reason = err.Code`. Lists are none.
 */
export function isCodeLike(node: TSESTree.Node, sourceCode: SourceCode): boolean {
  return hasName(node, (name) => isCodeName(name) && !/s$/i.test(name), sourceCode);
}

/** Names of texts that a code may be taken out of. */
const TEXT_NAME = /^(?:text|output|std(?:out|err)|body|raw|line|log|str|string|title|description|details?)$|Text$/;

/** Whether an expression is a text that may contain a code: the message of an error, the output of a program. */
export function isTextual(node: TSESTree.Node, sourceCode: SourceCode): boolean {
  return hasName(node, (name) => isMessageName(name) || TEXT_NAME.test(name), sourceCode);
}

function hasName(node: TSESTree.Node, isSuch: (name: string) => boolean, sourceCode: SourceCode): boolean {
  const plain = skipConversions(node);
  const path = findAccessPath(plain, sourceCode);
  const names = [...(path?.names.slice(-1) ?? []), ...(path?.aliases ?? [])];
  return names.some(isSuch) || (plain.type === 'CallExpression' && isSuch(calleeNameOf(plain)));
}
