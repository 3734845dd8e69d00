import { namespaceOf } from '../../registry/index.ts';
import type { CodeLiteral } from '../constants/code-literal.ts';
import type { CodeSite, SiteKind } from '../sites/code-site.ts';
import type { Decision, DecisionKind } from './types.ts';

/** What sites of a kind decide by, whatever their texts are; by the texts in all others. */
const KINDS: Partial<Readonly<Record<SiteKind, DecisionKind>>> = {
  'rest-comment': 'rest',
  lookup: 'listed',
  membership: 'listed',
  message: 'pattern',
  pattern: 'pattern',
  prefix: 'prefix',
};

const MATCHES: Readonly<Record<CodeLiteral['match'], DecisionKind>> = {
  code: 'named',
  namespace: 'prefix',
  prefix: 'prefix',
  part: 'pattern',
};

/** What the texts of a site decide about: each about some codes. A test counts whatever it does: somebody thought of the codes. */
export function listDecisions(site: CodeSite): readonly Decision[] {
  const { kind, node, isCatchAll, literals } = site;
  const decisions = literals.map((literal): Decision => {
    const isOfNamespace = site.expression.part === 'namespace' || literal.match === 'namespace';
    const decided = KINDS[kind] ?? MATCHES[literal.match];
    return {
      kind: isOfNamespace && decided !== 'rest' ? 'prefix' : decided,
      isAbout: isOfNamespace ? (code) => namespaceOf(code) === namespaceOf(literal.value) : createTest(literal),
      loc: literal.loc,
    };
  });
  return kind === 'rest-comment' && isCatchAll === true
    ? [...decisions, { kind: 'rest', isAbout: () => true, loc: node.loc }]
    : decisions;
}

function createTest({ value, match }: CodeLiteral): Decision['isAbout'] {
  switch (match) {
    case 'code':
      return (code) => code === value;
    case 'namespace':
      return (code) => namespaceOf(code) === value;
    case 'prefix':
      return (code) => code.startsWith(value);
    case 'part':
      return (code) => code.includes(value);
  }
}
