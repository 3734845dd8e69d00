import { listChoices } from '../analysis/findings/corrections.ts';
import { listImpossibleCodes } from '../analysis/findings/impossible-codes.ts';
import { writeChoices } from '../edits/corrections.ts';
import { messagesOf } from '../messages/catalogue.ts';
import { describeCalls } from '../messages/scope.ts';
import { listNames, quote } from '../messages/text.ts';
import { describeHint } from '../messages/unknown.ts';
import { suggestChoices } from './corrections.ts';
import { createRule } from './create-rule.ts';

export const noImpossibleCode = createRule({
  name: 'no-impossible-code',
  meta: {
    type: 'problem',
    docs: {
      description: 'Disallow comparing an error code with one that is not documented for the calls in scope',
      recommended: 'warn',
      strict: 'error',
    },
    hasSuggestions: true,
    schema: [],
    messages: messagesOf(['impossible', 'replaceWith']),
  },
  check({ facts, report }) {
    // Some tools apply all first suggestions at once: no code is offered twice.
    const offered = new Set<string>();
    for (const { literal, scope, owners, candidates } of listImpossibleCodes(facts)) {
      const fresh = candidates.filter((code) => !offered.has(code));
      fresh.forEach((code) => offered.add(code));
      const choices = listChoices(literal, fresh, facts);
      report({
        loc: literal.loc,
        messageId: 'impossible',
        data: {
          literal: quote(literal.value),
          calls: describeCalls(scope, facts.settings.registry),
          hint: describeHint(choices),
          owners: listNames(owners),
        },
        suggest: suggestChoices(writeChoices(literal, choices, facts), facts),
      });
    }
  },
});
