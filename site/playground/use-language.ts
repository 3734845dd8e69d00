/** The language of a page, and what depends on it. */
import { useData, withBase } from 'vitepress';
import type { Language } from '../../src/language/language.ts';
import { languageOf } from '../../src/language/language.ts';
import { pagePath } from '../page-path.ts';
import { writeAddress } from '../codes/address.ts';
import type { DiagnosticTexts } from './editor/diagnostics.ts';
import { render } from '../../src/language/sentence.ts';
import { SENTENCES, TEXTS, type TextName } from './texts.ts';

interface LanguageOfPage {
  readonly language: Language;
  readonly say: (name: TextName) => string;
  /** `/playground`  →  its address in the language of the page */
  readonly addressOf: (path: `/${string}`) => string;
  readonly diagnosticTexts: DiagnosticTexts;
}

/** The language of the page that a component is in. A page in another language has components of its own. */
export function useLanguage(): LanguageOfPage {
  const language = languageOf(useData().lang.value) ?? 'en';
  const addressOf = (path: `/${string}`): string => withBase(pagePath(language, path));
  return {
    language,
    say: (name) => TEXTS[name][language],
    addressOf,
    diagnosticTexts: {
      fix: TEXTS.fix[language],
      rulePage: (rule) => addressOf(`/rules/${rule}`),
      codePage: (code) => addressOf(`/codes${writeAddress({ kind: 'code', code })}`),
      meaningOf: (code) => render(SENTENCES.about[language], { code }),
    },
  };
}
