import type { Edit } from '../../edits/replace-code.ts';
import { quote } from '../../messages/text.ts';
import type { Suggestion } from '../create-rule.ts';
import type { CodeLiteral } from '../../analysis/constants/code-literal.ts';

/** Suggests to remove a wrong entry beside which the right one stands. */
export function suggestRemoval(
  literal: CodeLiteral,
  code: string | undefined,
  edit: Edit | undefined,
): readonly Suggestion<'removeEntry'>[] {
  if (code === undefined || edit === undefined) return [];
  return [{ messageId: 'removeEntry', data: { literal: quote(literal.value), code: quote(code) }, edit }];
}
