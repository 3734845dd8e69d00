import { oncePerObject } from '../../../memo/once.ts';
import type { AnalysisContext } from '../../context.ts';
import { isErrorName } from '../../evidence/code-names.ts';
import { findErrorOrigin, isForeignCall } from '../../error-origin/index.ts';
import { getEvaluator } from '../../sdk-calls/index.ts';
import type { Source } from '../../flow/sources.ts';
import { skipTypeSyntax } from '../../syntax/syntax.ts';
import { everySource } from '../../flow/trace-values.ts';

/**
 * Whether a value is the code of a result, or of an error, of another service: `const { error } = await orderService.pay()`,
 * `await orderService.pay().catch((err) => err)`. A record that a service keeps may have the `errorCode` of the SDK.
 */
export function isOfForeignCall(start: Source, context: AnalysisContext): boolean {
  return areGivenByForeign(context)(start);
}

const areGivenByForeign = oncePerObject((context: AnalysisContext) =>
  everySource((source) => isGivenByForeign(source, context), getEvaluator(context)),
);

function isGivenByForeign({ node, way }: Source, context: AnalysisContext): boolean {
  const holders = way.slice(0, -1);
  if (way.at(-1) !== 'code' || !holders.every(isHolder)) return false;
  const plain = skipTypeSyntax(node);
  const isCall = plain.type === 'CallExpression' && isForeignCall(plain.callee, getEvaluator(context));
  return isCall || findErrorOrigin(node, holders, context)?.isForeign === true;
}

function isHolder(name: string): boolean {
  return isErrorName(name) || /^\d+$/.test(name);
}
