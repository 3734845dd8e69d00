import type { TSESTree } from '@typescript-eslint/utils';
import { findAccessPath } from '../../syntax/access-path.ts';
import { type MethodCall, findMethodCall, isNamed } from '../../syntax/method-calls.ts';
import type { AnalysisContext } from '../../context.ts';
import type { Source } from '../../flow/sources.ts';
import { skipTypeSyntax } from '../../syntax/syntax.ts';
import { everySource } from '../../flow/trace-values.ts';
import { isMessagePart, isOfListener } from './messages.ts';

/** Names of HTTP responses, and of the objects that hold them. */
const RESPONSE = /^(?:res|resp|response|ctx|req|request|reply|xhr)$|(?:Res|Resp|Response)$/;

/** Names of bodies, whatever holds them. */
const BODY = /^(?:body|rawBody|response(?:JSON|Text))$/;

/** Methods of HTTP clients whose result has the body in `data`. */
const REQUEST_METHODS: ReadonlySet<string> = new Set(['delete', 'get', 'patch', 'post', 'put']);

/** Methods of HTTP answers and requests that read the body. */
const READING_METHODS: ReadonlySet<string> = new Set(['json', 'text']);

/** Methods of `JSON`, and of schemas, that give the same value in another form: `JSON.parse(text)`, `Body.parse(value)`. */
const PARSING_METHODS: ReadonlySet<string> = new Set(
  'cast decode decodeSync parse parseAsync safeParse safeParseAsync validate validateSync'.split(' '),
);

/** What is parsed may itself be parsed, or taken from what is. This is followed so far. */
const MAX_DEPTH = 2;

/**
 * Whether a value stands in the body of an HTTP answer of some application, or in a message: `err.response.data.code`,
 * `res.body.code`, `(await res.json()).code`, `JSON.parse(event.data).code`. What is spelled as in the envelope of the API
 * (`Code`, `Error`) is not one of an application.
 */
export function isInHttpBody(start: Source, context: AnalysisContext): boolean {
  return everySource(start, (source) => isPartOfBody(source, context), context);
}

function isPartOfBody(source: Source, context: AnalysisContext, depth = 0): boolean {
  const read = findNames(source, context);
  if (read === undefined || read.names.some((name) => /^(?:Response|Error|Code)$/.test(name))) return false;
  const { root, names } = read;
  const isBelow = names.slice(0, -1).some((name, index) => isBodyAt(name, names[index - 1] ?? ''));
  return (
    isBelow ||
    isMessagePart(names) ||
    isOfListener(root, names, context.sourceCode) ||
    isReadBody(root, names, context, depth)
  );
}

/** Whether a value is a whole body, or a whole message, as a text or an object: then what is below it is a part of one. */
function isWholeBody(start: Source, context: AnalysisContext, depth: number): boolean {
  const isWhole = ({ node, way }: Source): boolean => isPartOfBody({ node, way: [...way, ''] }, context, depth);
  return everySource(start, isWhole, context);
}

interface Read {
  readonly root: TSESTree.Node;
  /** From the root on; that has no name where it is no variable. */
  readonly names: readonly string[];
}

function findNames({ node, way }: Source, { sourceCode }: AnalysisContext): Read | undefined {
  const path = findAccessPath(node, sourceCode);
  return path && { root: path.root, names: [nameOf(path.root), ...path.names, ...way] };
}

/** `res.data`, `anything.body`. */
function isBodyAt(name: string, above: string): boolean {
  return BODY.test(name) || (name === 'data' && RESPONSE.test(above));
}

/** `(await res.json()).code`, `(await axios.post(url)).data.code`, `JSON.parse(await res.text()).code`. */
function isReadBody(
  root: TSESTree.Node,
  [, first, ...rest]: readonly string[],
  context: AnalysisContext,
  depth: number,
): boolean {
  const plain = skipTypeSyntax(root);
  const method = findMethodCall(plain.type === 'AwaitExpression' ? plain.argument : plain);
  if (method === undefined || first === undefined) return false;
  if (READING_METHODS.has(method.name)) return method.arguments.length === 0;
  if (first === 'data' && rest.length > 0 && REQUEST_METHODS.has(method.name)) return true;
  return PARSING_METHODS.has(method.name) && isParsedBody(method, context, depth);
}

/** `JSON.parse(text)`, and any schema: `Body.parse(value)`. */
function isParsedBody({ object, arguments: args }: MethodCall, context: AnalysisContext, depth: number): boolean {
  const [value] = args;
  const isSchema = isNamed(object, 'JSON') || args.length === 1;
  return (
    isSchema && value !== undefined && depth < MAX_DEPTH && isWholeBody({ node: value, way: [] }, context, depth + 1)
  );
}

function nameOf(root: TSESTree.Node): string {
  return root.type === 'Identifier' ? root.name : '';
}
