import type { Bilingual, Language } from '../language/language.ts';
import { LANGUAGES } from '../language/language.ts';
import { append, element } from './dom.ts';
import { EVERYTHING, type Hash, type Route, hashOf } from './route.ts';
import { shownText } from './shown-text.ts';
import { THEMES, type Theme, readTheme, showTheme, storeTheme } from './theme.ts';
import type { Context, View } from './view.ts';
import type { Wording } from './wording.ts';

const LANGUAGE_NAMES: Bilingual<string> = { en: 'English', zh: '简体中文' };

/** What is around each view: the way to the others, language, theme, and where the report comes from. */
export function createFrame(
  view: View,
  route: Route,
  { model, wording }: Context,
  chooseLanguage: (language: string) => void,
): readonly HTMLElement[] {
  const { say } = wording;
  const skip = element('button', { type: 'button', class: 'skip' }, say('skip'));
  const heading = element('h1', { tabindex: -1 }, shownText(view.title));
  skip.addEventListener('click', () => {
    heading.focus();
  });
  const languages = selectOf('language', say('language'), LANGUAGES, LANGUAGE_NAMES, wording.language, chooseLanguage);
  const main = element('main', {}, heading);
  append(main, view.content);
  return [
    skip,
    element(
      'header',
      {},
      element('p', { class: 'brand' }, say('title')),
      navigation(route, wording),
      element('div', { class: 'choices' }, languages, themes(wording)),
    ),
    main,
    element('footer', {}, say('madeBy', { version: model.version })),
  ];
}

function navigation({ view }: Route, { say }: Wording): HTMLElement {
  const links: readonly (readonly [Route['view'], string, Hash])[] = [
    ['overview', say('overview'), hashOf({ view: 'overview' })],
    ['calls', say('calls'), hashOf({ view: 'calls', selection: EVERYTHING })],
  ];
  return element(
    'nav',
    { 'aria-label': say('navigation') },
    links.map(([name, text, href]) => element('a', { href, 'aria-current': name === view ? 'page' : undefined }, text)),
  );
}

function themes({ say }: Wording): HTMLElement {
  const names: Readonly<Record<Theme, string>> = {
    auto: say('themeAuto'),
    light: say('themeLight'),
    dark: say('themeDark'),
  };
  return selectOf('theme', say('theme'), THEMES, names, readTheme(), (theme) => {
    showTheme(theme);
    storeTheme(theme);
  });
}

function selectOf<Value extends Language | Theme>(
  name: 'language' | 'theme',
  label: string,
  values: readonly Value[],
  names: Readonly<Record<Value, string>>,
  chosen: Value,
  onChoice: (value: Value) => void,
): HTMLElement {
  const options = values.map((value) =>
    element('option', { value, selected: value === chosen ? '' : undefined }, names[value]),
  );
  const choice = element('select', {}, options);
  choice.name = name;
  choice.addEventListener('change', () => {
    const value = values[choice.selectedIndex];
    if (value !== undefined) onChoice(value);
  });
  return element('label', {}, element('span', {}, label), choice);
}
