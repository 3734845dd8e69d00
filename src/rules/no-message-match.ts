import { listMessageMatches } from '../analysis/findings/message-matches.ts';
import { compareCode } from '../edits/compare-code.ts';
import { messagesOf } from '../messages/catalogue.ts';
import { listQuoted } from '../messages/lists.ts';
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
      const values = site.literals.map(({ value }) => value);
      const codes = listQuoted('code', values, facts.settings.language);
      const data = { codes, code: `\`${code.text}\`` };
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
