/**
 * The page of `coverage --html`. It runs in a browser, without a network and below a strict policy of content; all that it shows is in two elements of data.
 * The address behind `#` says what it shows (`route.ts`); a view (`views/`) makes elements of the model (`model.ts`), and every text of a file becomes a
 * text node (`dom.ts`).
 */
import { LANGUAGES, type Language } from '../language/language.ts';
import { DATA_ID, type PageData, SOURCES_ID, type Sources } from './data.ts';
import { createFrame } from './frame.ts';
import { createModel, toWellFormed } from './model.ts';
import { type Route, routeOf } from './route.ts';
import { makeAllRows } from './rows.ts';
import { readTheme, showTheme } from './theme.ts';
import type { Context, SourcesByName, View } from './view.ts';
import { createActionView } from './views/action.ts';
import { createCallView } from './views/call.ts';
import { createCallsView } from './views/calls.ts';
import { createOverview } from './views/overview.ts';
import { createMissingView } from './views/missing.ts';
import { createWording } from './wording.ts';

function readJson(id: string): unknown {
  return JSON.parse(document.getElementById(id)?.textContent ?? 'null');
}

/** By name, which can be any word: that of a method of objects, too. */
function readSources(): SourcesByName {
  const sources = readJson(SOURCES_ID) as Sources;
  return new Map(Object.entries(sources).map(([file, excerpts]) => [toWellFormed(file), excerpts]));
}

function createView(route: Route, context: Context): View {
  const view = createKnownView(route, context);
  return view ?? createMissingView(context);
}

function createKnownView(route: Route, context: Context): View | undefined {
  switch (route.view) {
    case 'overview':
      return createOverview(context);
    case 'calls':
      return createCallsView(context, route.selection);
    case 'action':
      return createActionView(context, route.product, route.action);
    case 'call':
      return createCallView(context, route.place, route.name, route.line);
  }
}

function start(): void {
  const data = readJson(DATA_ID) as PageData;
  const model = createModel(data);
  let sources: SourcesByName | undefined;
  let language: Language = data.language;
  /** Whether the reader followed a link, and did not go back or forward. */
  let isLinkFollowed = false;

  const show = () => {
    const wording = createWording(language, data.words);
    const context = { model, wording, readSources: () => (sources ??= readSources()) };
    const route = routeOf(location.hash);
    const view = createView(route, context);
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
    document.title = `${view.title} · ${wording.say('title')}`;
    document.body.replaceChildren(...createFrame(view, route, context, chooseLanguage));
    document.querySelector('[aria-current="location"]')?.scrollIntoView({ block: 'center' });
  };
  const chooseLanguage = (chosen: string) => {
    language = LANGUAGES.find((each) => each === chosen) ?? language;
    show();
    document.querySelector<HTMLElement>('[name="language"]')?.focus();
  };

  addEventListener('click', ({ target }) => {
    isLinkFollowed = target instanceof Element && target.closest('a[href^="#/"]') !== null;
  });
  addEventListener('hashchange', () => {
    show();
    // A browser puts the place back where its reader has been.
    if (!isLinkFollowed) return;
    isLinkFollowed = false;
    const named = document.querySelector<HTMLElement>('[aria-current="location"] a');
    if (named === null) scrollTo(0, 0);
    (named ?? document.querySelector<HTMLElement>('h1'))?.focus({ preventScroll: true });
  });
  addEventListener('beforeprint', makeAllRows);
  addEventListener('keydown', (event) => {
    const search = document.querySelector<HTMLElement>('[name="text"]');
    const isTyping = event.target instanceof HTMLInputElement || event.target instanceof HTMLSelectElement;
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping || search === null) return;
    event.preventDefault();
    search.focus();
  });
  showTheme(readTheme());
  show();
}

start();
