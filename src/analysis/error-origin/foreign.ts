import type { TSESTree } from '@typescript-eslint/utils';
import { oncePerObject } from '../../memo/once.ts';
import { wordsOf } from '../../registry/explain/words.ts';
import type { AnalysisContext } from '../context.ts';
import { isCloudWord } from '../evidence/domain-words.ts';
import { allNodesOf } from '../syntax/nodes.ts';
import { findElementName, findMemberName } from '../syntax/member-names.ts';
import { findThisOwner } from '../syntax/this-members.ts';
import { findConstructor, getEvaluator, type Evaluator } from '../sdk-calls/index.ts';
import { skipTypeSyntax } from '../syntax/syntax.ts';
import { findLoadedModule } from '../constants/loaded-modules.ts';

/**
 * Modules of other services: HTTP, databases, queues, files, processes, and object storage (COS), which has codes of its own.
 * Other packages may wrap Tencent Cloud.
 */
const FOREIGN_MODULE =
  /^(?:node:.*|(?:fs|dns|stream|timers)\/promises|child_process|cluster|dgram|dns|fs|http2?|https|net|tls|worker_threads|@aws-sdk\/.*|@elastic\/elasticsearch|@octokit\/.*|@prisma\/client|amqplib|axios|bcrypt(?:js)?|better-sqlite3|bull(?:mq)?|cos-(?:js|nodejs|wx)-sdk-v5|cross-fetch|execa|fs-extra|got|ioredis|jsonwebtoken|kafkajs|knex|ky|memcached|mongodb|mongoose|mysql2?(?:\/promise)?|needle|node-fetch|nodemailer|ofetch|pg|redis|request(?:-promise(?:-native)?)?|sequelize|sqlite3|ssh2|stripe|superagent|typeorm|undici|ws)$/;

/** Methods that call a function that they are given, which may call anything. */
const RUNNING = /transaction|lock|wrap|schedule|process|retry/i;

/** Names of objects that are services of the application itself. */
const SERVICE = /(?:Service|Svc|Repository|Repo|Dao|Store|Mapper|Database|Db)$/;

/**
 * Whether a callee is known to belong to another service, so that its errors are not Tencent Cloud's: to Node.js, to a
 * well-known client, or, in a file that calls the SDK itself, to a service of the application whose name mentions no cloud
 * (`orderService.pay`). Any other function may wrap the SDK.
 */
export function isForeignCall(method: TSESTree.Node, evaluator: Evaluator): boolean {
  const callee = skipTypeSyntax(method);
  const { context, sourceCode } = evaluator;
  const name = callee.type === 'MemberExpression' ? (findMemberName(callee, sourceCode) ?? '') : '';
  const module = RUNNING.test(name) ? undefined : findLoadedModule(callee, sourceCode);
  if (module !== undefined && FOREIGN_MODULE.test(module)) return true;
  return callee.type === 'MemberExpression' && isService(callee.object, evaluator) && makesCalls(context);
}

/** `orderService`, `this.orderService`, `this.orders` of `private orders: OrderService`. */
function isService(node: TSESTree.Node, evaluator: Evaluator): boolean {
  const object = skipTypeSyntax(node);
  const names = [findName(object, evaluator), findTypeName(object, evaluator)];
  const name = names.find((each) => each !== undefined && SERVICE.test(each));
  const isOpen = ['unknown', 'other'].includes(evaluator.valueOf(object).kind);
  if (name === undefined || !isOpen) return false;
  const words = wordsOf(name.replace(SERVICE, '')).map(({ text }) => text);
  return words.length > 0 && !words.some((word) => isCloudWord(word, evaluator.context));
}

function findName(node: TSESTree.Node, { sourceCode }: Evaluator): string | undefined {
  if (node.type === 'Identifier') return node.name;
  return node.type === 'MemberExpression' ? findMemberName(node, sourceCode) : undefined;
}

/** The type of a field of `this`, by its name: `private readonly orders: OrderService`. */
function findTypeName(node: TSESTree.Node, evaluator: Evaluator): string | undefined {
  const name = findName(node, evaluator);
  if (node.type !== 'MemberExpression' || node.object.type !== 'ThisExpression') return undefined;
  const owner = findThisOwner(node)?.node;
  if (owner === undefined || owner.type === 'ObjectExpression') return undefined;
  const parameters = findConstructor(owner.body)?.params ?? [];
  const fields = [...owner.body.body, ...parameters].flatMap((each) => {
    if (each.type === 'PropertyDefinition') return findElementName(each) === name ? (each.typeAnnotation ?? []) : [];
    const parameter = each.type === 'TSParameterProperty' ? each.parameter : undefined;
    return parameter?.type === 'Identifier' && parameter.name === name ? (parameter.typeAnnotation ?? []) : [];
  });
  const type = fields[0]?.typeAnnotation;
  return type?.type === 'TSTypeReference' && type.typeName.type === 'Identifier' ? type.typeName.name : undefined;
}

/** Whether the file calls the SDK itself, and not only wrappers of it. */
const makesCalls = oncePerObject((context: AnalysisContext): boolean => {
  const { sdkCallOf, sourceCode } = getEvaluator(context);
  return allNodesOf(sourceCode).some((node) => {
    const call = node.type === 'CallExpression' ? sdkCallOf(node) : undefined;
    return call !== undefined && call.isGuess !== true;
  });
});
