import type { TSESTree } from '@typescript-eslint/utils';
import { skipTypeSyntax } from '../syntax/syntax.ts';

/** Methods of strings, numbers, dates, lists and maps that other objects hardly have. */
const PLAIN_METHODS: ReadonlySet<string> = new Set(
  `at bind charAt charCodeAt codePointAt concat endsWith entries flat getTime includes indexOf isPrototypeOf hasOwnProperty
  join keys lastIndexOf localeCompare match matchAll normalize padEnd padStart pop push repeat replace replaceAll reverse shift
  slice splice split startsWith substr substring toFixed toISOString toLocaleString toLowerCase toString toUpperCase trim trimEnd
  trimStart unshift valueOf values`.split(/\s+/),
);

/** Methods of lists that call what they are given, and give a function they are given as the first argument. */
const LIST_METHODS: ReadonlySet<string> = new Set(
  'every filter find findIndex findLast findLastIndex flatMap forEach map reduce reduceRight some sort toSorted'.split(
    ' ',
  ),
);

/** Whether a method is one of lists that calls what it is given; the element is the first argument, of `reduce` the second. */
export function isListMethod(name: string): boolean {
  return LIST_METHODS.has(name);
}

const LOG_METHODS: ReadonlySet<string> = new Set('debug error fatal info log trace verbose warn'.split(' '));
const LOGGER_NAME = /^(?:cli|console|.*log(?:ger|ging)?)$/i;

/** Functions that run what they are given later, where its errors reach nobody. */
const DEFERRING = /^global\.(?:set(?:Timeout|Interval|Immediate)|queueMicrotask|process)\b/;

/**
 * Whether a method of an object of which nothing is known is one that makes no API calls: by its name, which
 * only strings, lists and the like have, or because the object is a log.
 */
export function isHarmlessMethod(name: string, object: TSESTree.Node, args: readonly TSESTree.Node[]): boolean {
  if (PLAIN_METHODS.has(name)) return true;
  if (LIST_METHODS.has(name)) return args.length === 0 || isFunctionLike(args[0]);
  return LOG_METHODS.has(name) && LOGGER_NAME.test(nameOf(object));
}

/** Whether a built-in function runs the functions it is given, so that their errors are its own: `Array.from`. */
export function runsCallbacks(builtin: string): boolean {
  return /^(?:literal|Array|mixed|global)\b/.test(builtin) && !DEFERRING.test(builtin);
}

/** Whether a class is one of errors, by its name; making an error calls nothing. */
export function isErrorClass(callee: TSESTree.Node): boolean {
  return /(?:Error|Exception)$/.test(nameOf(callee));
}

function isFunctionLike(node: TSESTree.Node | undefined): boolean {
  return node?.type === 'ArrowFunctionExpression' || node?.type === 'FunctionExpression' || node?.type === 'Identifier';
}

/** The last name in an expression: `this.logger` → `logger`. */
function nameOf(node: TSESTree.Node): string {
  const plain = skipTypeSyntax(node);
  if (plain.type === 'Identifier') return plain.name;
  if (plain.type !== 'MemberExpression') return '';
  const { property } = plain;
  return property.type === 'Identifier' || property.type === 'PrivateIdentifier' ? property.name : '';
}
