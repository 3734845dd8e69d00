/** Reads every sentence that users of the rules can meet, in both languages. */
import { describe, expect, it } from 'vitest';
import * as messages from '../../src/messages/sentences.ts';
import * as registry from '../../src/registry/custom/sentences.ts';
import * as options from '../../src/rules/options/sentences.ts';
import * as settings from '../../src/settings/sentences.ts';
import { type Sentence, toTemplate } from '../../src/language/sentence.ts';
import { findRefusedTerms } from '../pages/terms.ts';

/** A text in both languages, by its path in a table, with the values that it names. */
type Text = readonly [path: string, en: Leaf, zh: Leaf];

interface Leaf {
  readonly text: string;
  readonly names: readonly string[];
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isSentence(value: object): value is Sentence {
  return 'parts' in value && 'names' in value;
}

/** The texts in a value of one language. */
function listLeaves(value: unknown, path = ''): readonly (readonly [path: string, leaf: Leaf])[] {
  if (typeof value === 'string') return [[path, { text: value, names: namesIn(value) }]];
  if (!isObject(value)) throw new Error(`${path} holds no text.`);
  if (isSentence(value)) return [[path, { text: toTemplate(value), names: value.names }]];
  return Object.entries(value).flatMap(([key, inner]) => listLeaves(inner, `${path}.${key}`));
}

function namesIn(text: string): readonly string[] {
  return Array.from(text.matchAll(/\{\{(\w+)\}\}/g), ([, name = '']) => name);
}

/** All texts of a table, which holds both languages somewhere. */
function listTexts(table: unknown, path: string): readonly Text[] {
  if (!isObject(table)) throw new Error(`${path} has no languages.`);
  if (!('en' in table)) return Object.entries(table).flatMap(([key, inner]) => listTexts(inner, `${path}.${key}`));
  const [en, zh] = [new Map(listLeaves(table['en'])), new Map(listLeaves(table['zh']))];
  expect([...zh.keys()]).toEqual([...en.keys()]);
  return Array.from(en, ([key, leaf]) => [path + key, leaf, zh.get(key) ?? { text: '', names: [] }]);
}

/** What the parser of JSON says is in English. */
const LEFT_OUT = ['registry.JSON_PROBLEMS.end', 'registry.JSON_PROBLEMS.unexpected'];
/** Texts that consist of what both languages write in the same way. */
const WITHOUT_WORDS = [...LEFT_OUT, 'messages.FORMS', 'messages.LISTED_NOUNS', 'registry.FORMS.intl'];

const TEXTS: readonly Text[] = [
  ...listTexts(messages, 'messages'),
  ...listTexts(options, 'options'),
  ...listTexts(registry, 'registry'),
  ...listTexts(settings, 'settings'),
];

/** Names of things, which Chinese writes in Latin. */
const LATIN = /\b(?:API|ESLint|ID|JavaScript|JSON|SDK|eslint-plugin-tencentcloud-errors|readRegistry|schema)\b/g;

/** A text without what it names, quotes or writes as code. */
function strip(text: string): string {
  return text
    .replaceAll(/\{\{\w+\}\}/g, '')
    .replaceAll(/`[^`]*`/g, '')
    .replaceAll(/“[^”]*”/g, '')
    .replaceAll(LATIN, '');
}

describe('the texts of both languages', () => {
  it('are many', () => {
    expect(TEXTS.length).toBeGreaterThan(150);
  });

  it.each(TEXTS)('name the same: %s', (path, en, zh) => {
    if (!LEFT_OUT.includes(path)) expect([...new Set(zh.names)].sort()).toEqual([...new Set(en.names)].sort());
  });

  it.each(TEXTS)('are in their language: %s', (path, en, zh) => {
    expect(en.text).not.toMatch(/\p{Script=Han}|[“”，。：？（）、]/u);
    expect(strip(zh.text)).not.toMatch(/[A-Za-z]/);
    if (!WITHOUT_WORDS.some((each) => path.startsWith(each))) expect(zh.text).toMatch(/\p{Script=Han}/u);
  });

  it.each(TEXTS)('have the marks and spaces of Chinese: %s', (_, __, { text }) => {
    // Marks of English beside Chinese, and its quotes anywhere; code may have them.
    expect(strip(text)).not.toMatch(/\p{Script=Han} ?[,.;!?()]|[,.;!?()] ?\p{Script=Han}|['"]/u);
    // A space between Chinese and Latin or code, and none between Chinese and a value, where `fit` puts it.
    expect(text.replaceAll(/\{\{\w+\}\}/g, '')).not.toMatch(/\p{Script=Han}[\w$]|\w\p{Script=Han}| {2}/u);
    expect(text.replaceAll(/`[^`]*`/g, '``')).not.toMatch(/\p{Script=Han}``|``\p{Script=Han}/u);
    expect(text).not.toMatch(/\p{Script=Han} \{\{|\}\} \p{Script=Han}/u);
    expect(text).not.toMatch(/ “|” /);
  });

  it.each(TEXTS)('use the words of the glossary: %s', (_, __, { text }) => {
    expect(findRefusedTerms(text)).toEqual([]);
  });
});

it.each(Object.entries(messages.SENTENCES))('ends the message %s, or ends in what does', (_, { zh }) => {
  const end = zh.parts.at(-1) ?? '';
  expect(end === '' ? zh.names.at(-1) : end.slice(-1)).toMatch(/^(?:[。？]|description|hint|list)$/);
});
