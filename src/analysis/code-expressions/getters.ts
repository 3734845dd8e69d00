import type { AccessPath } from '../syntax/access-path.ts';
import { findAccessPath } from '../syntax/access-path.ts';
import { isCodeName, isErrorName } from '../evidence/code-names.ts';
import { calleeNameOf, lastNameOf } from '../syntax/method-calls.ts';
import { skipTypeSyntax, type SourceCode } from '../syntax/syntax.ts';
import type { Source } from '../flow/sources.ts';

/** The code of an error that a function or method returns: the name of the function, and the code as a part of the error. */
export interface GottenCode {
  readonly getter: string;
  readonly source: Source;
  readonly path: AccessPath;
}

/** Functions that return a part of their argument or object: `getErrorCode(err)`. */
const GETTER = /^(?:extract|find|get|read)(?=[A-Z])/;

/** `getCode(err)`, `err.getCode()` → `err`, `code`, also through aliases of the result. */
export function findGottenCode({ root, names, aliases }: AccessPath, sourceCode: SourceCode): GottenCode | undefined {
  if (root.type !== 'CallExpression' || names.length > 0) return undefined;
  const getter = calleeNameOf(root);
  const callee = skipTypeSyntax(root.callee);
  const [argument, ...others] = root.arguments;
  const holder = argument ?? (callee.type === 'MemberExpression' ? callee.object : undefined);
  if (holder === undefined || others.length > 0 || !isErrorName(lastNameOf(holder))) return undefined;
  if (!GETTER.test(getter) || !isCodeName(lowerFirst(getter.replace(GETTER, '')))) return undefined;
  const above = findAccessPath(holder, sourceCode);
  return (
    above && {
      getter,
      source: { node: holder, way: ['code'] },
      path: { ...above, names: [...above.names, 'code'], aliases: [...aliases, ...above.aliases] },
    }
  );
}

function lowerFirst(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
