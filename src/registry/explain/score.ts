/**
 * How much a code says what a literal says. The figures here and in `likeness.ts` were chosen with half of the wrong codes of
 * `npm run eval:spelling`, and without the other.
 */
import type { Entry, Sense, WeightOf } from './entry.ts';
import {
  weightOfShared,
  likenessOfCauses,
  likenessOfNamespaces,
  likenessOfThings,
  likenessOfWords,
} from './likeness.ts';
import { goesOn } from './resemble.ts';
import { PERMISSION, RATE } from './terms.ts';

/** How much each part of a code counts. Together they are 1. */
const SHARE = { things: 0.6, causes: 0.28, namespace: 0.06, words: 0.06 } as const;
/** More for the very sub-code in another namespace, and for the literal with more words behind it. */
const SAME_SUB_CODE = 0.2;
const LONGER = 0.1;
/**
 * How much a bare code counts that has narrower ones beside it. Only a limit of requests is answered so: of all others, the narrower
 * ones arrive, and a rule would report the comparison.
 */
const BROAD = 0.95;
/** How much a code about the caller counts for a literal that is about something else. */
const OF_CALLER = 0.7;

/** 1 if a code says all of a literal, and nothing else; more if it has its words as well. */
export function scoreOf(own: Entry, other: Entry, weightOf: WeightOf): number {
  return scoreBy(({ weight }) => weight(), own, other, weightOf);
}

/** The same or more, found in a fraction of the time. */
export function roughScoreOf(own: Entry, other: Entry, weightOf: WeightOf): number {
  return scoreBy(({ leastWeight }) => leastWeight(), own, other, weightOf);
}

/** The same or more, found without a look at what the code is about and the literal is not. */
export function mostScoreOf(own: Entry, other: Entry, weightOf: WeightOf): number {
  return scoreBy((sense) => weightOfShared(own.meaning, sense, weightOf), own, other, weightOf);
}

/** The less a sense weighs, the more it scores. */
type Weigh = (sense: Sense) => number;

function scoreBy(weigh: Weigh, own: Entry, other: Entry, weightOf: WeightOf): number {
  if (other.isBroad && !other.meaning.things.includes(RATE)) return 0;
  const score = scoreOfBestSense(weigh, own, other, weightOf);
  if (other.isBroad) return BROAD * score;
  const isForCaller = isAboutCaller(own) || own.meaning.things.includes(PERMISSION);
  return isAboutCaller(other) && !isForCaller ? OF_CALLER * score : score;
}

/** What is said of a code and what it says itself may be taken for what the literal says. */
function scoreOfBestSense(weigh: Weigh, own: Entry, other: Entry, weightOf: WeightOf): number {
  const ofCode = scoreOfSense(weigh, own, other, other.meaning, weightOf);
  return other.described === undefined
    ? ofCode
    : Math.max(ofCode, scoreOfSense(weigh, own, other, other.described, weightOf));
}

function scoreOfSense(weigh: Weigh, own: Entry, other: Entry, sense: Sense, weightOf: WeightOf): number {
  const isSame = own.subCode === other.subCode;
  return (
    SHARE.things * likenessOfThings(own.meaning, sense, weigh(sense), sense === other.described, weightOf) +
    SHARE.causes * likenessOfCauses(own.meaning, sense, isSame) +
    SHARE.namespace * likenessOfNamespaces(own, other) +
    SHARE.words * likenessOfWords(own.stems(), other.stems()) +
    (isSame ? SAME_SUB_CODE : goesOn(own.code, other.code) ? LONGER : 0)
  );
}

/** Their codes are about who calls: the key that signs a request, its signature, and the address it comes from. No other codes are. */
const NAMESPACES_OF_CALLERS: ReadonlySet<string> = new Set(['AuthFailure', 'IpInBlacklist', 'IpNotInWhitelist']);

/** Whether a code is about the caller, and not about what the call is for. */
export function isAboutCaller({ namespace }: Pick<Entry, 'namespace'>): boolean {
  return NAMESPACES_OF_CALLERS.has(namespace);
}
