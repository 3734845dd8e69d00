import type { TSESTree } from '@typescript-eslint/utils';
import { oncePerObject } from '../../memo/once.ts';
import { isNearCode } from '../../registry/explain/index.ts';
import type { Registry } from '../../registry/index.ts';
import { type CodeHolder, isErrorOfApi, isSdkException, namesInFile } from '../code-expressions/misreads/index.ts';
import { listConstantStrings, stringsInList, type ConstantString } from '../constants/constant-strings.ts';
import type { AnalysisContext } from '../context.ts';
import { type AccessPath, chainOf, findAccessPath } from '../syntax/access-path.ts';
import { findMethodCall, operandsOf } from '../syntax/method-calls.ts';
import { skipTypeSyntax } from '../syntax/syntax.ts';
import { EQUALITY } from './equality.ts';
import { MEMBERSHIP_METHODS } from './membership.ts';

/** A comparison of a whole error, which is an object, with codes. */
export interface WholeError {
  readonly node: TSESTree.Node;
  readonly holder: CodeHolder;
}

interface Compared {
  readonly node: TSESTree.Node;
  readonly texts: readonly ConstantString[];
}

/**
 * The whole error that a node compares with a code: `res.Response.Error === 'AuthFailure.TokenFailure'`, the same in a `switch` and in a list,
 * also of an exception of the SDK. `undefined` where the file makes such errors that are no objects, or asks for their type.
 */
export function findWholeError(node: TSESTree.Node, context: AnalysisContext): WholeError | undefined {
  const { evidence, settings, sourceCode } = context;
  if (!evidence.tencentCloud) return undefined;
  for (const { node: compared, texts } of listCompared(node, context)) {
    if (!holdCode(texts, settings.registry)) continue;
    const plain = skipTypeSyntax(compared);
    const path = findAccessPath(plain, sourceCode);
    const holder = path && findHolder(plain, path, context);
    if (holder !== undefined) return { node: plain, holder };
  }
  return undefined;
}

/** Whether any of the texts is a code, or nearly one. Lists that many places use are read once. */
const holdCode = oncePerObject((texts: readonly ConstantString[], registry: Registry): boolean =>
  texts.some(({ value }) => isNearCode(value, registry)),
);

/** The expressions that a node compares with texts. */
function listCompared(node: TSESTree.Node, { sourceCode }: AnalysisContext): readonly Compared[] {
  const stringsOf = (text: TSESTree.Node) => listConstantStrings(text, sourceCode);
  switch (node.type) {
    case 'BinaryExpression':
      return EQUALITY.has(node.operator)
        ? [
            { node: node.left, texts: stringsOf(node.right) },
            { node: node.right, texts: stringsOf(node.left) },
          ]
        : [];
    case 'SwitchStatement':
      return [
        { node: node.discriminant, texts: node.cases.flatMap(({ test }) => (test === null ? [] : stringsOf(test))) },
      ];
    case 'CallExpression': {
      const call = findMethodCall(node);
      const [list, compared] = call !== undefined && MEMBERSHIP_METHODS.has(call.name) ? operandsOf(call) : [];
      return list && compared ? [{ node: compared, texts: stringsInList(list, sourceCode) }] : [];
    }
    default:
      return [];
  }
}

function findHolder(node: TSESTree.Node, path: AccessPath, context: AnalysisContext): CodeHolder | undefined {
  const { asked, hasPlainErrors } = namesInFile(context.sourceCode);
  if (asked.has(chainOf(path).at(-1) ?? '')) return undefined;
  if (isErrorOfApi(node, path, context)) return hasPlainErrors ? undefined : 'envelope';
  if (path.names.length > 0) return undefined;
  return isSdkException({ holder: node, use: node, error: path }, context) ? 'exception' : undefined;
}
