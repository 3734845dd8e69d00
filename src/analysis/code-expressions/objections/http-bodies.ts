import { oncePerKey, oncePerObject } from '../../../memo/once.ts';
import { type AccessPath, chainOf, findAccessPath } from '../../syntax/access-path.ts';
import { type MethodCall, findMethodCall, isNamed } from '../../syntax/method-calls.ts';
import type { AnalysisContext } from '../../context.ts';
import { getEvaluator } from '../../sdk-calls/index.ts';
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

/** Methods of HTTP responses and requests that read the body. */
const READING_METHODS: ReadonlySet<string> = new Set(['json', 'text']);

/** Methods of `JSON`, and of schemas, that return the same value in another form: `JSON.parse(text)`, `Body.parse(value)`. */
const PARSING_METHODS: ReadonlySet<string> = new Set(
  'cast decode decodeSync parse parseAsync safeParse safeParseAsync validate validateSync'.split(' '),
);

/** A parsed value may itself be parsed, or taken from one that is; this is followed so far. */
const MAX_DEPTH = 2;

/**
 * Whether a value is a part of the body of an HTTP response of some application, or of a message: `err.response.data.code`,
 * `res.body.code`, `(await res.json()).code`, `JSON.parse(event.data).code`. A name as in the envelope of the API (`Code`,
 * `Error`) is none of an application.
 */
export function isInHttpBody(start: Source, context: AnalysisContext): boolean {
  return arePartsOfBodies(context)(start);
}

const arePartsOfBodies = oncePerObject((context: AnalysisContext) =>
  everySource((source) => isPartOfBody(source, context), getEvaluator(context)),
);

function isPartOfBody(source: Source, context: AnalysisContext, depth = 0): boolean {
  const path = findAccessPath(source.node, context.sourceCode);
  if (path === undefined) return false;
  const { root } = path;
  const names = [...chainOf(path), ...source.way];
  if (names.some((name) => /^(?:Response|Error|Code)$/.test(name))) return false;
  const isBelow = names.slice(0, -1).some((name, index) => isBodyAt(name, names[index - 1] ?? ''));
  return (
    isBelow ||
    isMessagePart(names) ||
    isOfListener(root, names, context.sourceCode) ||
    isReadBody({ root, names }, context, depth)
  );
}

/** Whether a value is a whole body, or a whole message, as a text or an object, so that its members are parts of one. */
function isWholeBody(start: Source, context: AnalysisContext, depth: number): boolean {
  return areWholeBodies(context)(String(depth))(start);
}

const areWholeBodies = oncePerObject((context: AnalysisContext) =>
  oncePerKey((depth) => {
    const isWhole = ({ node, way }: Source): boolean =>
      isPartOfBody({ node, way: [...way, ''] }, context, Number(depth));
    return everySource(isWhole, getEvaluator(context));
  }),
);

/** `res.data`, `anything.body`. */
function isBodyAt(name: string, above: string): boolean {
  return BODY.test(name) || (name === 'data' && RESPONSE.test(above));
}

/** `(await res.json()).code`, `(await axios.post(url)).data.code`, `JSON.parse(await res.text()).code`. */
function isReadBody(
  { root, names: [, first, ...rest] }: Pick<AccessPath, 'root' | 'names'>,
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
