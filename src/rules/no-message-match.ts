import { listMessageMatches } from '../analysis/findings/message-matches.ts';
import { compareCode } from '../edits/compare-code.ts';
import { messagesOf } from '../messages/catalogue.ts';
import { listOf } from '../messages/text.ts';
import { createRule } from './create-rule.ts';

export const noMessageMatch = createRule({
  name: 'no-message-match',
  meta: {
    type: 'suggestion',
    docs: {
      description: 'Disallow telling errors apart by message text that holds a code',
      recommended: 'off',
      strict: 'error',
    },
    hasSuggestions: true,
    schema: [],
    messages: messagesOf(['messageMatch', 'compareCode']),
  },
  check({ facts, report }) {
    for (const { site, code } of listMessageMatches(facts)) {
      const data = { codes: listOf(site.literals.map(({ value }) => value)), code: `\`${code.text}\`` };
      const edit = compareCode(site, code.written, facts);
      report({
        loc: site.node.loc,
        messageId: 'messageMatch',
        data,
        suggest: edit === undefined ? [] : [{ messageId: 'compareCode', data, edit }],
      });
    }
  },
});
