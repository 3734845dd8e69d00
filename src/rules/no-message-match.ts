import { findMessageMatches } from '../analysis/findings/message-matches.ts';
import { compareCode } from '../edits/compare-code.ts';
import { listOf } from '../messages/text.ts';
import { createRule } from './create-rule.ts';

export const noMessageMatch = createRule<'messageMatch' | 'compareCode', object>({
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
    messages: {
      messageMatch:
        'The text of an error is searched for {{codes}}, but texts change and may quote other errors. Compare {{code}} instead.',
      compareCode: 'Compare {{code}} with {{codes}}.',
    },
  },
  create({ facts, sourceCode, report }) {
    for (const { site, codeText } of findMessageMatches(facts)) {
      const data = { codes: listOf(site.literals.map(({ value }) => value)), code: `\`${codeText}\`` };
      const edit = compareCode(site, codeText, sourceCode);
      report({
        loc: site.node.loc,
        messageId: 'messageMatch',
        data,
        suggest: edit === undefined ? [] : [{ messageId: 'compareCode', data, edit }],
      });
    }
  },
});
