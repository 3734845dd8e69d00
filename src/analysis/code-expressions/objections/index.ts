/** What speaks against an error code of Tencent Cloud, whatever else the file shows. */
import type { AccessPath } from '../../syntax/access-path.ts';
import type { AnalysisContext } from '../../context.ts';
import type { Source } from '../../flow/sources.ts';
import { isOfForeignCall } from './foreign-results.ts';
import { isInHttpBody } from './http-bodies.ts';
import { isOfOtherClass } from './other-class.ts';
import { isNamedAfterOther, isOfErrorNamedAfterOther } from './other-names.ts';

export { isRewritten } from './rewritten.ts';

/** Why a value holds no code of Tencent Cloud. */
export type Objection =
  'named after another thing' | 'body or message' | 'result of another service' | 'error of another class';

/** What speaks against a value that is taken for a code by its name alone, or by what it is compared with. */
export function findObjection(source: Source, path: AccessPath, context: AnalysisContext): Objection | undefined {
  if (isNamedAfterOther(path)) return 'named after another thing';
  if (isInHttpBody(source, context)) return 'body or message';
  if (isOfForeignCall(source, context)) return 'result of another service';
  const isOther = isOfErrorNamedAfterOther(path, context) || isOfOtherClass(source, context);
  return isOther ? 'error of another class' : undefined;
}
