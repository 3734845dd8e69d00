import type { Judgement } from '../analysis/sites/explain-literal.ts';
import { listNames, listOf, quote } from './text.ts';
import type { FileFacts } from '../analysis/facts.ts';

/** What is certain of a literal that is no code: the lists are never complete, so it may arrive all the same. */
const UNLISTED = '{{literal}} is in no list of Tencent Cloud error codes (registry of {{date}}).';

/** Texts about a literal that is no code. Each says what is wrong, and what would be right. */
export const UNKNOWN_MESSAGES = {
  unknown: `${UNLISTED} If it is new or your own, add it to the setting \`additionalCodes\`.`,
  misspelled: '{{literal}} is a misspelling of the Tencent Cloud error code {{code}}.{{description}}',
  wrongCase: '{{literal}} is not the error code {{code}}, since codes are case-sensitive.{{description}}',
  wrongSeparator: '{{literal}} is not how the error code {{code}} is written.{{description}}',
  declared: '{{literal}} is declared to be a mistake for {{code}}.{{description}}',
  near: `${UNLISTED} Did you mean {{candidates}}?`,
  wrongNamespace: `${UNLISTED} {{subCode}} exists under {{namespaces}}.`,
  cutShort: `${UNLISTED} It is cut short: codes that start so are {{candidates}}.`,
  extraWords: `${UNLISTED} It has words too many: {{candidates}} is a code.`,
  otherOrder: `${UNLISTED} The words stand in another order in {{candidates}}.`,
  otherWords: `${UNLISTED} Made of nearly the same words: {{candidates}}.`,
  otherProduct: `${UNLISTED} No code of {{products}} is like it; other products have {{candidates}}.`,
  unknownNamespace: 'No Tencent Cloud error code in the registry of {{date}} has the namespace {{literal}}.{{hint}}',
  unknownPrefix: 'No Tencent Cloud error code in the registry of {{date}} starts with {{literal}}.{{hint}}',
  unknownPart: 'No Tencent Cloud error code in the registry of {{date}} contains {{literal}}.{{hint}}',
  replaceWith: 'Replace with {{code}}.{{description}}',
  /** Where the right code stands beside the wrong one. */
  removeEntry: 'Remove {{literal}}: {{code}} is already handled here.',
} as const;

/** What is to be said of a literal that is no code. */
export interface UnknownFinding {
  readonly messageId: Exclude<keyof typeof UNKNOWN_MESSAGES, 'replaceWith' | 'removeEntry' | 'declared'>;
  readonly data?: Readonly<Record<string, string>>;
  /** The proven correction. */
  readonly code?: string;
  /** Corrections that are likely, best first. */
  readonly candidates?: readonly string[];
}

type CodeVerdict = Extract<Judgement, { match: 'code' }>['verdict'];
type PartJudgement = Exclude<Judgement, { match: 'code' }>;

const PROVEN = { typo: 'misspelled', case: 'wrongCase', separator: 'wrongSeparator' } as const;
const TRUNCATED = { missing: 'cutShort', extra: 'extraWords', order: 'otherOrder' } as const;
const PART = { namespace: 'unknownNamespace', prefix: 'unknownPrefix', part: 'unknownPart' } as const;

/** Finds the words for what a literal is; `undefined` for all that is or was a code of any product. */
export function findUnknown(judgement: Judgement): UnknownFinding | undefined {
  return judgement.match === 'code' ? findInCode(judgement.verdict) : findInPart(judgement);
}

/**
 * The same, where it is known which products' codes arrive because the settings name them: codes of others are no corrections
 * then, and are only told.
 */
export function findUnknownIn(
  judgement: Judgement,
  { scope, settings: { registry } }: FileFacts,
): UnknownFinding | undefined {
  const finding = findUnknown(judgement);
  const { candidates = [] } = finding ?? {};
  const isElsewhere =
    judgement.match === 'code' &&
    scope.source === 'settings' &&
    !candidates.some((code) => registry.isCode(code, scope.scope));
  if (!isElsewhere || candidates.length === 0) return finding;
  const products = [...new Set(scope.scope.targets.map(({ product }) => product))];
  return { messageId: 'otherProduct', data: { products: listNames(products), candidates: listOf(candidates) } };
}

function findInCode(verdict: CodeVerdict): UnknownFinding | undefined {
  switch (verdict.kind) {
    case 'typo':
    case 'case':
    case 'separator':
      return { messageId: PROVEN[verdict.kind], code: verdict.code };
    case 'near':
      return { messageId: verdict.reason === 'words' ? 'otherWords' : 'near', candidates: verdict.candidates };
    case 'namespace':
      return {
        messageId: 'wrongNamespace',
        data: { subCode: quote(verdict.subCode), namespaces: listOf([...new Set(verdict.namespaces)]) },
        candidates: verdict.candidates,
      };
    case 'truncated':
      return { messageId: TRUNCATED[verdict.reason], candidates: verdict.candidates };
    case 'unknown':
      return { messageId: 'unknown' };
    default:
      return undefined;
  }
}

function findInPart({ match, verdict }: PartJudgement): UnknownFinding | undefined {
  const messageId = PART[match];
  switch (verdict.kind) {
    case 'known':
      return undefined;
    case 'unknown':
      return { messageId, data: { hint: NO_HINT } };
    case 'near':
      return { messageId, data: { hint: hint(verdict.candidates) }, candidates: verdict.candidates };
    default: {
      const code = 'prefix' in verdict ? verdict.prefix : verdict.namespace;
      return { messageId, data: { hint: hint([code]) }, code };
    }
  }
}

/** What to do where nothing better is known. */
const NO_HINT = ' If there are new ones or your own, add them to the setting `additionalCodes`.';

function hint(candidates: readonly string[]): string {
  return ` Did you mean ${listOf(candidates, 'or')}?`;
}
