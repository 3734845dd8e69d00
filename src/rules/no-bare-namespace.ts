import { findBareNamespaces } from '../analysis/findings/bare-namespaces.ts';
import { coverNamespace } from '../edits/cover-namespace.ts';
import { describeCount } from '../messages/scope.ts';
import { listNames, listOf, quote } from '../messages/text.ts';
import { createRule } from './create-rule.ts';

export const noBareNamespace = createRule<'neverAlone' | 'notAll' | 'coverNamespace', object>({
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
    messages: {
      neverAlone:
        '{{literal}} does not match {{examples}}, and alone it is in no list of {{products}}. It is the namespace of {{count}} {{scope}}.',
      notAll:
        '{{literal}} does not match {{examples}}. It is a code by itself, and the namespace of {{count}} {{scope}}.',
      coverNamespace: 'Compare with all codes of {{literal}}.',
    },
  },
  create({ facts, sourceCode, report }) {
    for (const { site, literal, dotted, count, scope, isListed } of findBareNamespaces(facts)) {
      const edit = coverNamespace(site, literal, sourceCode);
      report({
        loc: literal.loc,
        messageId: isListed ? 'notAll' : 'neverAlone',
        data: {
          literal: quote(literal.value),
          examples: listOf(dotted, 'or'),
          ...describeCount(count, scope, facts.settings.registry),
          products: listNames([...new Set(scope.targets.map(({ product }) => product))]),
        },
        suggest:
          edit === undefined ? [] : [{ messageId: 'coverNamespace', data: { literal: quote(literal.value) }, edit }],
      });
    }
  },
});
