import { once, oncePerKey } from '../../../src/memo/once.ts';
import { type CodeBase, createCodeBase } from '../../../src/registry/explain/code-base.ts';
import { codesWithin } from '../../../src/registry/explain/code-list.ts';
import { readCode } from '../../../src/registry/explain/meaning.ts';
import { rankByMeaning } from '../../../src/registry/explain/rank.ts';
import { readTerms } from '../../../src/registry/explain/read-terms.ts';
import { goesOn, hasOneWordMore, isInOtherOrder } from '../../../src/registry/explain/resemble.ts';
import { wordsOf } from '../../../src/registry/explain/words.ts';
import type { Bilingual, Language } from '../../../src/language/language.ts';
import { listOf } from '../../../src/language/lists.ts';
import { inBoth, render, sentence } from '../../../src/language/sentence.ts';
import { type Registry, WHOLE_REGISTRY, namespaceOf, subCodeOf } from '../../../src/registry/index.ts';
import { describeAlone } from '../search/hits.ts';
import type { NearCode, NearGroup } from './types.ts';

/** So many codes of a kind are handed over. */
const MOST = 24;
/** Shorter codes are near many others by chance. */
const LETTERS_PER_EDIT = 8;
const MOST_EDITS = 3;

const WHY = {
  oneEdit: inBoth(
    sentence`one letter apart: a slip in one can look like the other`,
    sentence`相差一个字母，写错一个就可能像另一个`,
  ),
  edits: inBoth(sentence`${'count'} letters apart`, sentence`相差${'count'}个字母`),
  sameSubCode: inBoth(
    sentence`the same sub-code: offered where the namespace is wrong`,
    sentence`二级错误码相同：一级错误码写错时会给出它`,
  ),
  goesOn: inBoth(
    sentence`goes on with more words: offered for a code cut short`,
    sentence`后面还有内容：写得不完整时会给出它`,
  ),
  cutShort: inBoth(sentence`the same without the last word`, sentence`去掉最后一个词后相同`),
  otherOrder: inBoth(sentence`the same words in another order`, sentence`词相同，顺序不同`),
  sharedWords: inBoth(sentence`both are about ${'words'}`, sentence`都与${'words'}有关`),
  alike: inBoth(sentence`says much the same`, sentence`意思相近`),
} as const;

/** Finds the codes near a code. */
export interface NearCodes {
  readonly find: (code: string, products: readonly string[], language: Language) => readonly NearGroup[];
}

export function createNearCodes(registry: Registry): NearCodes {
  const spread = (code: string): number => registry.productsWith(code).length;
  const whole = once(() => createCodeBase(registry.codesIn(WHOLE_REGISTRY), spread));
  const baseOf = oncePerKey((key): CodeBase => {
    const names = key.split(' ');
    const targets = names.map((product) => ({ product }));
    return createCodeBase(
      registry.codesIn({ targets }),
      spread,
      names,
      (code) => registry.describe(code, { targets })?.en,
    );
  });
  return {
    find: (code, products, language) => {
      const base = products.length === 0 ? whole() : baseOf(products.join(' '));
      const isOther = (other: string): boolean => other !== code;
      const ofNamespace =
        products.length === 0
          ? []
          : registry.codesOfNamespace(namespaceOf(code), { targets: products.map((product) => ({ product })) });
      const byLetters = code.length > 200 ? [] : codesWithin(whole().list, code, editsOf(code));
      const groups = [
        groupOf('meaning', rankByMeaning(code, 6, base, isOther), (other) => whyAlike(code, other, language)),
        groupOf('subCode', listSameSubCode(code), () => say('sameSubCode')),
        groupOf(
          'letters',
          byLetters
            .filter(({ distance }) => distance > 0)
            .map((match) => match.code)
            .filter(isOther),
          (other) => sayDistance(byLetters.find((match) => match.code === other)?.distance ?? 0),
        ),
        groupOf('namespace', ofNamespace.filter(isOther), () => undefined),
      ];
      return groups.filter(({ count }) => count > 0);

      function groupOf(
        kind: NearGroup['kind'],
        codes: readonly string[],
        whyOf: (other: string) => string | undefined,
      ): NearGroup {
        return { kind, count: codes.length, codes: codes.slice(0, MOST).map((other) => describe(other, whyOf(other))) };
      }

      function describe(other: string, why: string | undefined): NearCode {
        const note = describeAlone(other, registry)?.[language];
        return { code: other, ...(why !== undefined && { why }), ...(note !== undefined && { note }) };
      }

      function say(id: 'sameSubCode' | 'oneEdit'): string {
        return render(WHY[id][language], {});
      }

      function sayDistance(count: number): string {
        return count === 1 ? say('oneEdit') : render(WHY.edits[language], { count });
      }
    },
  };

  function listSameSubCode(code: string): readonly string[] {
    const subCode = subCodeOf(code);
    if (subCode === undefined) return [];
    return whole().list.codes.filter(
      (other) => other !== code && other.endsWith(`.${subCode}`) && subCodeOf(other) === subCode,
    );
  }
}

function editsOf({ length }: string): number {
  return Math.min(MOST_EDITS, Math.max(1, Math.floor(length / LETTERS_PER_EDIT)));
}

function whyAlike(code: string, other: string, language: Language): string {
  const plain = (sentences: Bilingual<(typeof WHY)['alike']['en']>): string => render(sentences[language], {});
  if (goesOn(code, other)) return plain(WHY.goesOn);
  if (hasOneWordMore(code, other)) return plain(WHY.cutShort);
  if (isInOtherOrder(code, other)) return plain(WHY.otherOrder);
  const words = sharedWords(code, other);
  return words.length === 0 ? plain(WHY.alike) : render(WHY.sharedWords[language], { words: listOf(words, language) });
}

/** The words of a code that say what another says, in these words or in others. */
function sharedWords(code: string, other: string): readonly string[] {
  const { things, states } = readCode(code);
  const terms = new Set([...things, ...states]);
  const text = subCodeOf(other) ?? other;
  return wordsOf(text)
    .filter((word) => readTerms(word.text).some((term) => terms.has(term)))
    .map(({ start, end }) => text.slice(start, end));
}
