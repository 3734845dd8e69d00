import type { TSESTree } from '@typescript-eslint/utils';
import { lastNameOf } from '../syntax/method-calls.ts';
import { skipTypeSyntax } from '../syntax/syntax.ts';

/** Functions and objects that only take down what happened: `console`, `logger`, `logError`, `auditLog`, `captureException`. */
const LOGGER =
  /^(?:console|consola|winston|pino|debug|print|trace|warn|[lL]og(?:s|ger|ging|[A-Z]\w*)?|\w+(?:Log|_log)(?:s|ger|ging)?|capture(?:Error|Exception))$/;

/** Methods that loggers have, and other objects as well. */
const LEVEL = /^(?:debug|error|info|log|notice|warning)$/;
/** Objects that have such methods for logs alone: `core.info(…)` of GitHub's actions. `message.error(…)` shows what it is given. */
const LOGGING_OBJECT = /^(?:core|Sentry|cli)$/;

/** Whether an expression is a function that only logs: `console.error`, `this.logger.warn`, `log`. */
export function isLogger(callee: TSESTree.Node): boolean {
  const plain = skipTypeSyntax(callee);
  const name = lastNameOf(plain);
  if (plain.type !== 'MemberExpression') return LOGGER.test(name);
  const object = skipTypeSyntax(plain.object);
  if (object.type === 'CallExpression') return isLogger(object.callee);
  const owner = lastNameOf(object);
  return LOGGER.test(owner) || LOGGER.test(name) || (LOGGING_OBJECT.test(owner) && LEVEL.test(name));
}
