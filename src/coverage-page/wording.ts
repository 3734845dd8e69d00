import type { Bilingual, Language } from '../language/language.ts';
import { type Sentence, type Values, render } from '../language/sentence.ts';
import type { State, Words } from './data.ts';
import type { Call } from './model.ts';
import { DECISION_WORDS, TEXTS } from './texts.ts';

type TextId = keyof typeof TEXTS;
type NameIn<Id extends TextId> = (typeof TEXTS)[Id] extends Bilingual<Sentence<infer Name>> ? Name : never;

/** What is counted. */
export type Noun = 'call' | 'file' | 'product';

/** Everything that is said on the page, in one language. */
export interface Wording {
  readonly language: Language;
  /** A text of the table, with its values. */
  readonly say: <Id extends TextId>(
    id: Id,
    ...values: [NameIn<Id>] extends [never] ? readonly [] : readonly [Values<NameIn<Id>>]
  ) => string;
  /** One of two texts that stand side by side. */
  readonly of: (text: Bilingual<string>) => string;
  readonly stateWord: (state: State) => string;
  /** Why the outcome of a call is what it is, without the word for it; empty where there is nothing more to say. */
  readonly why: (call: Call) => string;
  /** `12345`  →  `12,345` */
  readonly number: (value: number) => string;
  /** `12,345 calls` */
  readonly count: (value: number, noun: Noun) => string;
  /** A whole percent; neither 0 nor 100 unless it is exactly that. */
  readonly percent: (part: number, total: number) => string;
}

const NOUNS: Readonly<Record<Noun, Bilingual<(count: string) => string>>> = {
  call: { en: (count) => `${count} calls`, zh: (count) => `${count} 次调用` },
  file: { en: (count) => `${count} files`, zh: (count) => `${count} 个文件` },
  product: { en: (count) => `${count} products`, zh: (count) => `${count} 个产品` },
};

export function createWording(language: Language, words: Words): Wording {
  const format = new Intl.NumberFormat('en');
  const number = (value: number) => format.format(value);
  const stateWord = (state: State) =>
    state in DECISION_WORDS
      ? DECISION_WORDS[state as keyof typeof DECISION_WORDS][language]
      : words.outcomes[language][state as keyof (typeof words.outcomes)['en']];
  return {
    language,
    say: (id, ...values) => render<string>(TEXTS[id][language], values[0] ?? {}),
    of: (text) => text[language],
    stateWord,
    why: ({ why = '', outcome, end }) => {
      const reason = words.reasons[why];
      // The command, which has no shapes, begins with the word: `swallowed: in line 3 …`.
      return reason === undefined ? '' : withoutWord(render(reason[language], { line: end.line }), stateWord(outcome));
    },
    number,
    count: (value, noun) => {
      const text = NOUNS[noun][language](number(value));
      return language === 'en' && value === 1 ? text.replace(/s$/, '') : text;
    },
    percent: (part, total) => {
      const share = total === 0 ? 0 : (100 * part) / total;
      const whole = part === total ? Math.round(share) : Math.min(99, Math.round(share));
      const text = part > 0 && whole === 0 ? '<1' : String(whole);
      return language === 'en' ? `${text} %` : `${text}%`;
    },
  };
}

/** `swallowed: in line 3 …`  →  `in line 3 …` */
function withoutWord(text: string, word: string): string {
  return text.startsWith(word) ? text.slice(word.length).replace(/^[:：]\s*/, '') : text;
}
