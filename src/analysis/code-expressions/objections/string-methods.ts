import type { TSESTree } from '@typescript-eslint/utils';
import { type MethodCall, calleeNameOf, findMethodCall } from '../../syntax/method-calls.ts';
import { skipConversions } from '../../syntax/conversions.ts';
import type { Source } from '../../flow/sources.ts';
import { isCodeLike, isTextual } from './code-like.ts';
import type { SourceCode } from '../../syntax/syntax.ts';

/** Methods that change a text, whatever it is. */
const CHANGING: ReadonlySet<string> = new Set(
  `concat join normalize padEnd padStart repeat replaceAll reverse toLocaleLowerCase toLocaleUpperCase toLowerCase toReversed
  toUpperCase`.split(/\s+/),
);

/** Methods that take a part of a text: a part of a code is no code, a part of a message may be one. */
const CUTTING: ReadonlySet<string> = new Set(
  'charAt exec match matchAll replace slice split substr substring'.split(' '),
);

/** Methods that take an element out of a list, which a text may have been cut into. */
const PICKING: ReadonlySet<string> = new Set(['at', 'pop', 'shift']);

/** Functions of lodash, of change-case and of their like that change a text. */
const CHANGING_FUNCTION =
  /^(?:to)?(?:camel|constant|dot|kebab|lower|no|param|pascal|path|sentence|snake|start|title|upper)Case$|^(?:to(?:Lower|Upper)|(?:lower|upper)First|(?:un)?capitali[sz]e|(?:de)?camelize|dasherize|decapitalize|humanize|slugify|underscored?|kebab|snakify|deburr|encodeURI(?:Component)?|escape|btoa|md5|sha1|sha256|hash)$/;

/** Functions that return their argument, or a part of it. */
const KEEPING_FUNCTION =
  /^(?:String|trim|str|unref|identity|first|last|head|defaultTo|resolve|freeze|(?:to|as|ensure|safe)_?(?:Str(?:ing)?|Value|Text))$/i;

/** Functions that take a value apart, or ask for it again: their result is not made of the text of a code. */
const LISTING_FUNCTION =
  /^(?:values|keys|entries|from|of|filter|find|findLast|sort|flat|require|useRef|useState|ref|computed)$/;

/**
 * Whether a call makes another text of a code: a method that changes or cuts it, a well-known function for that, or any other
 * function that is given a code and not the error that has it.
 */
export function rewritesText(call: TSESTree.CallExpression, way: Source['way'], sourceCode: SourceCode): boolean {
  const name = calleeNameOf(call);
  const method = findMethodCall(call);
  if (method !== undefined && rewritesByMethod(method, sourceCode)) return true;
  if (CHANGING_FUNCTION.test(name)) return call.arguments.length > 0;
  if (KEEPING_FUNCTION.test(name) || LISTING_FUNCTION.test(name) || CUTTING.has(name) || PICKING.has(name))
    return false;
  return way.length === 0 && call.arguments.some((argument) => isCodeLike(argument, sourceCode));
}

function rewritesByMethod({ object, name, arguments: args }: MethodCall, sourceCode: SourceCode): boolean {
  // Of a chain of methods, each may change the text.
  if (!CHANGING.has(name) && !CUTTING.has(name) && !PICKING.has(name)) return false;
  if (rewritesBefore(object, sourceCode)) return true;
  if (CHANGING.has(name)) return true;
  if (!CUTTING.has(name)) return false;
  const [first] = args;
  const text = name === 'exec' ? first : startOfChain(object);
  if (text === undefined) return false;
  // A part of what is neither called a code nor a text is anybody's guess; but one with other letters in it is no code.
  return isCodeLike(text, sourceCode) || (name === 'replace' && !isEmpty(args[1]) && !isTextual(text, sourceCode));
}

function rewritesBefore(object: TSESTree.Node, sourceCode: SourceCode): boolean {
  const plain = skipConversions(object);
  return plain.type === 'CallExpression' && rewritesText(plain, [], sourceCode);
}

/** The text at the beginning of a chain: `err.code.split('_').slice(1)` → `err.code`. */
function startOfChain(object: TSESTree.Node): TSESTree.Node {
  const plain = skipConversions(object);
  const call = findMethodCall(plain);
  return call !== undefined && (CUTTING.has(call.name) || PICKING.has(call.name)) ? startOfChain(call.object) : plain;
}

function isEmpty(node: TSESTree.Node | undefined): boolean {
  return node?.type === 'Literal' && node.value === '';
}
