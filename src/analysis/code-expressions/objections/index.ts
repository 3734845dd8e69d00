/** Objections to taking a value for an error code of Tencent Cloud, whatever the evidence of the file is. */
import type { AccessPath } from '../../syntax/access-path.ts';
import type { AnalysisContext } from '../../context.ts';
import type { Source } from '../../flow/sources.ts';
import { findResponseField } from '../response-fields.ts';
import { isOfForeignCall } from './foreign-results.ts';
import { isInHttpBody } from './http-bodies.ts';
import { isOfOtherClass } from './other-class.ts';
import { isNamedAfterOther, isOfErrorNamedAfterOther } from './other-names.ts';

export { isRewritten } from './rewritten.ts';

/** The reason why a value is no code of Tencent Cloud. */
export type Objection =
  | 'named after another thing'
  | 'field of a response'
  | 'body or message'
  | 'result of another service'
  | 'error of another class';

/** The objection to a value that is taken for a code only by its name, or by the literals that it is compared with. */
export function findObjection(source: Source, path: AccessPath, context: AnalysisContext): Objection | undefined {
  if (isNamedAfterOther(path)) return 'named after another thing';
  if (findResponseField(source, path, context) !== undefined) return 'field of a response';
  if (isInHttpBody(source, context)) return 'body or message';
  if (isOfForeignCall(source, context)) return 'result of another service';
  const isOther = isOfErrorNamedAfterOther(path, context) || isOfOtherClass(source, context);
  return isOther ? 'error of another class' : undefined;
}
