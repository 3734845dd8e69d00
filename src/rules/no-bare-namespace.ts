import { listBareNamespaces } from '../analysis/findings/bare-namespaces.ts';
import { coverNamespace } from '../edits/cover-namespace.ts';
import { messagesOf } from '../messages/catalogue.ts';
import { describeCount, productsOf } from '../messages/scope.ts';
import { listNames, quote } from '../messages/text.ts';
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
      const edit = coverNamespace(site, literal, facts);
      const data = {
        literal: quote(literal.value),
        example: quote(dotted[0] ?? ''),
        ...describeCount({ required: count, scope }, facts.settings.registry),
        products: listNames(productsOf(scope)),
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
