import type { TSESTree } from '@typescript-eslint/utils';
import type { AnalysisContext } from '../context.ts';
import { findErrorOrigin } from '../error-origin/index.ts';
import { findAccessPath } from '../syntax/access-path.ts';
import { findObjection } from './objections/index.ts';

/** Whether an error is known to be none of Tencent Cloud: what speaks against its code speaks against its text. */
export function isForeignError(error: TSESTree.Node, context: AnalysisContext): boolean {
  const path = findAccessPath(error, context.sourceCode);
  if (path === undefined) return false;
  const code = { ...path, names: [...path.names, 'code'] };
  if (findObjection({ node: error, way: ['code'] }, code, context) !== undefined) return true;
  return findErrorOrigin(path.root, path.names, context)?.isForeign === true;
}
