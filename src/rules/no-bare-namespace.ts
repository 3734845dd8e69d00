import { listBareNamespaces } from '../analysis/findings/bare-namespaces.ts';
import { coverNamespace } from '../edits/cover-namespace.ts';
import { quote } from '../language/lists.ts';
import { messagesOf } from '../messages/catalogue.ts';
import { listAs } from '../messages/lists.ts';
import { describeCount, productsOf } from '../messages/scope.ts';
import { createRule } from './create-rule.ts';

export const noBareNamespace = createRule({
  name: 'no-bare-namespace',
  meta: {
    type: 'problem',
    docs: {
      description: 'Disallow comparing an error code with a bare code where codes of its namespace can arrive',
      recommended: 'warn',
      strict: 'error',
    },
    hasSuggestions: true,
    schema: [],
    messages: messagesOf(['neverAlone', 'notAll', 'coverNamespace']),
  },
  check({ facts, report }) {
    for (const { site, literal, dotted, count, scope, isListed } of listBareNamespaces(facts)) {
      const { language } = facts.settings;
      const edit = coverNamespace(site, literal, facts);
      const data = {
        literal: quote(literal.value, language),
        example: quote(dotted[0] ?? '', language),
        scope: describeCount({ required: count, scope }, facts.settings),
        products: listAs('product', productsOf(scope), language),
      };
      report({
        loc: literal.loc,
        messageId: isListed ? 'notAll' : 'neverAlone',
        data,
        suggest: edit === undefined ? [] : [{ messageId: 'coverNamespace', data, edit }],
      });
    }
  },
});
