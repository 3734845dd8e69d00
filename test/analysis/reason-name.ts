import type { Reason } from '../../src/analysis/code-expressions/reason.ts';

/** `{ kind: 'name', name: 'code' }` → `name code`. */
export function nameOf({ kind, name }: Reason): string {
  return name === undefined ? kind : `${kind} ${name}`;
}
