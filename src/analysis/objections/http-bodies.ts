import type { TSESTree } from '@typescript-eslint/utils';
import { findAccessPath } from '../access-path.ts';
import { findMethodCall } from '../calls.ts';
import type { AnalysisContext } from '../context.ts';
import type { Source } from '../sources.ts';
import { skipTypeSyntax } from '../syntax.ts';
import { everySource } from '../trace-values.ts';

/** Names of HTTP responses, and of the objects that hold them. */
const RESPONSE = /^(?:res|resp|response|ctx|req|request|reply)$|(?:Res|Resp|Response)$/;

/** Methods of HTTP clients whose result has the body in `data`. */
const REQUEST_METHODS: ReadonlySet<string> = new Set(['delete', 'get', 'patch', 'post', 'put']);

/**
 * Whether a value stands in the body of an HTTP answer of some application: `err.response.data.code`, `res.body.code`,
 * `(await res.json()).code`. What is spelled as in the envelope of the API (`Code`, `Error`) is not one of an application.
 */
export function isInHttpBody(start: Source, context: AnalysisContext): boolean {
  return everySource(start, (source) => isBody(source, context), context);
}

function isBody({ node, way }: Source, { sourceCode }: AnalysisContext): boolean {
  const path = findAccessPath(node, sourceCode);
  if (path === undefined || way.length === 0) return false;
  const names = [nameOf(path.root), ...path.names, ...way];
  if (names.some((name) => /^(?:Response|Error|Code)$/.test(name))) return false;
  return (
    names.slice(0, -1).some((name, index) => isBodyAt(name, names[index - 1] ?? '')) || isReadBody(path.root, names)
  );
}

/** `res.data`, `anything.body`. */
function isBodyAt(name: string, above: string): boolean {
  return name === 'body' || (name === 'data' && RESPONSE.test(above));
}

/** `(await res.json()).code`, `(await axios.post(url)).data.code`. */
function isReadBody(root: TSESTree.Node, [, first]: readonly string[]): boolean {
  const plain = skipTypeSyntax(root);
  const method = findMethodCall(plain.type === 'AwaitExpression' ? plain.argument : plain);
  if (method === undefined) return false;
  return method.name === 'json' ? method.arguments.length === 0 : first === 'data' && REQUEST_METHODS.has(method.name);
}

function nameOf(root: TSESTree.Node): string {
  return root.type === 'Identifier' ? root.name : '';
}
