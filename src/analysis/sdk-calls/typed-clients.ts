import type { TSESTree } from '@typescript-eslint/utils';
import { findClasses, findTypes, type DeclaredClass, type Type } from '../syntax/type-information.ts';
import { moduleValue } from './modules.ts';
import type { Client, Evaluator } from './types.ts';
import { joinValues, UNKNOWN } from './value.ts';

/**
 * The client that an expression is by its type, whatever file makes it: where the class (or one above it) is declared
 * says which. `undefined` without type information, and where the types are not clients of one product.
 */
export function findTypedClient(node: TSESTree.Node, evaluator: Evaluator): Client | undefined {
  const value = joinValues(
    findTypes(node, evaluator.context).map((type) => findClientOfType(type, evaluator) ?? UNKNOWN),
  );
  return value.kind === 'client' ? value : undefined;
}

function findClientOfType(type: Type, evaluator: Evaluator): Client | undefined {
  for (const declared of findClasses(type)) {
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
