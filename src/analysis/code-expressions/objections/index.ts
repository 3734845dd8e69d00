/** Objections to taking a value for an error code of Tencent Cloud, whatever the evidence of the file is. */
import type { AccessPath } from '../../syntax/access-path.ts';
import type { AnalysisContext } from '../../context.ts';
import type { Source } from '../../flow/sources.ts';
import type { Objection } from '../../refusals.ts';
import { findResponseField } from '../response-fields.ts';
import { isOfForeignCall } from './foreign-results.ts';
import { isInHttpBody } from './http-bodies.ts';
import { isOfOtherClass } from './other-class.ts';
import { isNamedAfterOther, isOfErrorNamedAfterOther } from './other-names.ts';

export { isRewritten } from './rewritten.ts';

/** The objection to a value that is taken for a code only by its name, or by the literals that it is compared with. */
export function findObjection(source: Source, path: AccessPath, context: AnalysisContext): Objection | undefined {
  if (isNamedAfterOther(path)) return 'other-thing';
  if (findResponseField(source, path, context) !== undefined) return 'response-field';
  if (isInHttpBody(source, context)) return 'http-body';
  if (isOfForeignCall(source, context)) return 'other-service';
  const isOther = isOfErrorNamedAfterOther(path, context) || isOfOtherClass(source, context);
  return isOther ? 'other-class' : undefined;
}
