import { findWrongUses } from '../analysis/findings/wrong-properties.ts';
import { readCode, readProperty } from '../edits/read-property.ts';
import { messagesOf } from '../messages/catalogue.ts';
import { createRule } from './create-rule.ts';

export const noWrongProperty = createRule({
  name: 'no-wrong-property',
  meta: {
    type: 'problem',
    docs: {
      description: 'Disallow reading an error code from a property that the error does not have',
      recommended: 'error',
      strict: 'error',
    },
    hasSuggestions: true,
    schema: [],
    messages: messagesOf(['notOfException', 'notOfEnvelope', 'wholeError', 'readProperty']),
  },
  check({ facts, report }) {
    const { properties, comparisons } = findWrongUses(facts);
    for (const wrong of properties) {
      const { node, name, holder, right } = wrong;
      const data = { property: `\`${name}\``, right: `\`${right}\`` };
      const edit = readProperty(wrong, facts.sourceCode);
      report({
        loc: node.type === 'MemberExpression' ? node.property.loc : node.key.loc,
        messageId: holder === 'exception' ? 'notOfException' : 'notOfEnvelope',
        data,
        suggest: edit === undefined ? [] : [{ messageId: 'readProperty', data, edit }],
      });
    }
    for (const compared of comparisons) {
      const data = { right: `\`${compared.right}\`` };
      const edit = readCode(compared, facts.sourceCode);
      report({
        loc: compared.error.loc,
        messageId: 'wholeError',
        data,
        suggest: [{ messageId: 'readProperty', data, edit }],
      });
    }
  },
});
