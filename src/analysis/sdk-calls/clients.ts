import type { TSESTree } from '@typescript-eslint/utils';
import type { AnalysisContext } from '../context.ts';
import { findConstantString } from '../constants/constant-strings.ts';
import { findField, findFieldNode } from '../constants/tables.ts';
import { findTextWithHoles } from '../constants/texts-with-holes.ts';
import { findHostProduct } from '../evidence/product-names.ts';
import type { Arguments } from '../syntax/syntax.ts';
import { classesOf, typesOf, type DeclaredClass, type Type } from '../syntax/type-information.ts';
import { moduleValue } from './modules.ts';
import type { Client, Evaluator, Service, Value } from './types.ts';
import { createClient, joinValues, MODEL, NO_SERVICE, OTHER, UNKNOWN } from './value.ts';

/** The value that `new` creates from a class. */
export function evaluateInstance(value: Value, args: Arguments, evaluator: Evaluator): Value {
  switch (value.kind) {
    case 'client-class':
      return createClient(value.style, value.style === 'sdk' ? value : readService(value.style, args, evaluator));
    case 'namespace':
      // Older SDKs export the class itself from its path: `…/scf/v20180416/scf_client`, `…/common/profile/http_profile`.
      return value.product === undefined ? MODEL : createClient('sdk', value);
    case 'class':
      return { kind: 'instance', node: value.node };
    case 'client':
      return value.style === 'wrapper' ? value : OTHER;
    case 'function':
    case 'object':
      return UNKNOWN;
    case 'method':
    case 'instance':
      return OTHER;
    default:
      return value;
  }
}

/** The service that the arguments of a client's constructor name. */
function readService(style: 'common' | 'capi' | 'wrapper', args: Arguments, { context }: Evaluator): Service {
  const [first, second] = args;
  if (first === undefined) return NO_SERVICE;
  if (style !== 'common') return { product: findCapiProduct(first, context), version: undefined };
  const endpoint = findTextWithHoles(first, context.sourceCode) ?? '';
  const version = second && findConstantString(second, context.sourceCode)?.value;
  return { product: findHostProduct(endpoint, context.settings), version };
}

/** `{ ServiceType: 'scf' }`, `{ host: 'scf.tencentcloudapi.com' }`. */
export function findCapiProduct(options: Arguments[number] | undefined, context: AnalysisContext): string | undefined {
  const name = findField(options, /^ServiceType$/, context.sourceCode);
  if (name !== undefined && context.settings.registry.product(name) !== undefined) return name;
  const host = findFieldNode(options, /^host$/, context.sourceCode);
  return findHostProduct((host && findTextWithHoles(host, context.sourceCode)) ?? '', context.settings);
}

/**
 * The client that an expression is by its type, whatever file creates it: the path of the file that declares its class, or a
 * superclass, names the product. `undefined` without type information, and where the types are not clients of one product.
 */
export function findTypedClient(node: TSESTree.Node, evaluator: Evaluator): Client | undefined {
  const value = joinValues(
    typesOf(node, evaluator.sourceCode).map((type) => findClientOfType(type, evaluator) ?? UNKNOWN),
  );
  return value.kind === 'client' ? value : undefined;
}

function findClientOfType(type: Type, evaluator: Evaluator): Client | undefined {
  for (const declared of classesOf(type)) {
    const client = findDeclaredClient(declared, evaluator);
    if (client !== undefined) return client;
  }
  return undefined;
}

/** `Client` of `…/node_modules/tencentcloud-sdk-nodejs-scf/tencentcloud/services/scf/v20180416/scf_client.d.ts`. */
function findDeclaredClient({ name, file }: DeclaredClass, evaluator: Evaluator): Client | undefined {
  const [, ...paths] = file.split('/node_modules/');
  const specifier = paths.at(-1)?.replace(/(?:\.d)?\.[cm]?ts$/, '');
  const module = specifier === undefined ? UNKNOWN : moduleValue(specifier, evaluator.context);
  if (module.kind !== 'namespace') return undefined;
  const client = evaluator.instanceOf(evaluator.memberOf(module, name), []);
  return client.kind === 'client' ? client : undefined;
}
