import { findConstantString } from '../constants/constant-strings.ts';
import { findField } from '../constants/tables.ts';
import type { Evaluator, Service, Value } from './types.ts';
import { createClient, MODEL, NO_SERVICE, OTHER, UNKNOWN } from './value.ts';
import { findHostProduct } from '../evidence/product-names.ts';
import type { Arguments } from '../syntax/syntax.ts';
import type { AnalysisContext } from '../context.ts';

/** What `new` makes of a class. */
export function evaluateInstance(value: Value, args: Arguments, evaluator: Evaluator): Value {
  switch (value.kind) {
    case 'client-class':
      return createClient(value.style, value.style === 'sdk' ? value : findService(value.style, args, evaluator));
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

/** What the arguments of a client's constructor say of its product. */
function findService(style: 'common' | 'capi' | 'wrapper', args: Arguments, { context }: Evaluator): Service {
  const [first, second] = args;
  if (first === undefined) return NO_SERVICE;
  if (style !== 'common') return { product: findCapiProduct(first, context), version: undefined };
  const endpoint = findConstantString(first, context.sourceCode)?.value ?? '';
  const version = second && findConstantString(second, context.sourceCode)?.value;
  return { product: findHostProduct(endpoint, context.settings), version };
}

/** `{ ServiceType: 'scf' }`, `{ host: 'scf.tencentcloudapi.com' }`. */
export function findCapiProduct(options: Arguments[number] | undefined, context: AnalysisContext): string | undefined {
  const name = findField(options, /^ServiceType$/, context.sourceCode);
  if (name !== undefined && context.settings.registry.product(name) !== undefined) return name;
  return findHostProduct(findField(options, /^host$/, context.sourceCode) ?? '', context.settings);
}
