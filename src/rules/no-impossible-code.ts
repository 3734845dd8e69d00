import { findImpossible } from '../analysis/findings/impossible-codes.ts';
import { findChoices } from '../edits/corrections.ts';
import { describeAfter } from '../messages/describe.ts';
import { describeCalls } from '../messages/scope.ts';
import { listNames, quote } from '../messages/text.ts';
import { createRule } from './create-rule.ts';

export const noImpossibleCode = createRule<'impossible' | 'replaceWith', object>({
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
    messages: {
      impossible:
        '{{literal}} is not among the codes documented for {{calls}}, and no other call is seen to fail here. It is documented for {{owners}}.',
      replaceWith: 'Replace with {{code}}.{{description}}',
    },
  },
  create({ facts, sourceCode, report }) {
    // Some tools take all first suggestions at once: no code is offered twice.
    const offered = new Set<string>();
    for (const { literal, scope, owners, candidates } of findImpossible(facts)) {
      const fresh = candidates.filter((code) => !offered.has(code));
      fresh.forEach((code) => offered.add(code));
      report({
        loc: literal.loc,
        messageId: 'impossible',
        data: {
          literal: quote(literal.value),
          calls: describeCalls(scope, facts.settings.registry),
          owners: listNames(owners),
        },
        suggest: findChoices(literal, fresh, facts, sourceCode).map(({ code, edit }) => ({
          messageId: 'replaceWith',
          data: { code: quote(code), description: describeAfter(code, facts) },
          edit,
        })),
      });
    }
  },
});
