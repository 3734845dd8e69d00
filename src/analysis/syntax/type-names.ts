import type { TSESTree } from '@typescript-eslint/utils';
import { findVariable } from './eslint-utils.ts';
import type { Definition, SourceCode } from './syntax.ts';

/** A name in a type, and its definition in the file; a global has none. */
export interface TypeName {
  readonly name: string;
  readonly definition: Definition | undefined;
}

/** The names in a type, those of its arguments included: `Map<ErrorCode, string>` → `Map`, `ErrorCode`, `string`. */
export function listNamesInType(type: TSESTree.Node, sourceCode: SourceCode): readonly TypeName[] {
  const text = sourceCode.getText(type);
  const names = text.replaceAll(/'[^']*'|"[^"]*"/g, '').match(/[A-Za-z_$][\w$]*/g) ?? [];
  const scope = sourceCode.getScope(type);
  return names.map((name) => ({ name, definition: findVariable(scope, name)?.defs[0] }));
}
