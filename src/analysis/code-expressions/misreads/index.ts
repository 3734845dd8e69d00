/** Where the code of an error is read by a name that the error does not have: the door of this folder. */
import type { TSESTree } from '@typescript-eslint/utils';
import type { AnalysisContext } from '../../context.ts';
import { isAboutOtherVendor } from '../../evidence/vendor-proximity.ts';
import { type AccessPath, chainOf, keyOf } from '../../syntax/access-path.ts';
import type { SourceCode } from '../../syntax/syntax.ts';
import { namesInFile } from './given-names.ts';
import { findPropertyRead, type PropertyRead } from './property-reads.ts';
import { isSdkException } from './sdk-exceptions.ts';

export { namesInFile } from './given-names.ts';
export { isSdkException } from './sdk-exceptions.ts';

/** What has the code: the exception of the SDK, or the `Error` of a response of the API. */
export type CodeHolder = 'exception' | 'envelope';

/** The name of the code in each: the SDK passes `Error.Code` on as `code`. */
export const CODE_OF = { exception: 'code', envelope: 'Code' } as const satisfies Record<CodeHolder, string>;

/** A read of the code by a wrong name. */
export interface Misread extends Pick<PropertyRead, 'node' | 'name'> {
  readonly holder: CodeHolder;
  /** Equal for two reads of one error. */
  readonly errorKey: string;
}

/**
 * The read of a wrong property that a node is: `err.Code` of an exception of the SDK, `response.Response.Error.code`.
 * `undefined` where the error may have that property after all: the file gives it one, or reads the right one as well.
 */
export function findMisread(node: PropertyRead['node'], context: AnalysisContext): Misread | undefined {
  const { sourceCode } = context;
  const read = findPropertyRead(node, sourceCode);
  if (read === undefined) return undefined;
  const error = { ...read.path, names: read.path.names.slice(0, -1) };
  const holder = findHolder(read, error, context);
  if (holder === undefined || isReadRight(error, holder, sourceCode)) return undefined;
  return { node: read.node, name: read.name, holder, errorKey: keyOf(error, sourceCode) };
}

function findHolder({ node, name }: PropertyRead, error: AccessPath, context: AnalysisContext): CodeHolder | undefined {
  const { sourceCode } = context;
  if (isErrorOfResponse(error)) {
    const mayBeWrong = name !== CODE_OF.envelope && !namesInFile(sourceCode).built.has(name);
    return mayBeWrong && isErrorOfApi(node, error, context) ? 'envelope' : undefined;
  }
  // Nearly all reads are right, and the file need not be read for them.
  if (name === CODE_OF.exception || namesInFile(sourceCode).given.has(name)) return undefined;
  return isSdkException({ holder: findObject(node), use: node, error }, context) ? 'exception' : undefined;
}

/** Whether what a place reads is the `Error` of a response of the API: its path says so, and nothing near it another vendor. */
export function isErrorOfApi(place: TSESTree.Node, error: AccessPath, context: AnalysisContext): boolean {
  if (!context.evidence.tencentCloud || !isErrorOfResponse(error)) return false;
  return !isAboutOtherVendor(place, { name: keyOf(error, context.sourceCode) }, context);
}

/** Whether a path leads to the `Error` of a response as the API spells it: `….Response.Error`. */
function isErrorOfResponse(path: AccessPath): boolean {
  const chain = chainOf(path);
  return chain.at(-2) === 'Response' && chain.at(-1) === 'Error';
}

/** The object that a member is read from, or that a pattern takes apart; the pattern itself, if it has no value. */
function findObject(node: PropertyRead['node']): TSESTree.Node {
  if (node.type === 'MemberExpression') return node.object;
  const { parent: pattern } = node;
  const { parent: owner } = pattern;
  return owner.type === 'VariableDeclarator' && owner.id === pattern ? (owner.init ?? pattern) : pattern;
}

/** Whether the file reads the right property of an error as well: `err.code ?? err.Code`. */
function isReadRight(error: AccessPath, holder: CodeHolder, sourceCode: SourceCode): boolean {
  const right = { ...error, names: [...error.names, CODE_OF[holder]] };
  return namesInFile(sourceCode).keysRead.has(keyOf(right, sourceCode));
}
