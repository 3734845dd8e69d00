import { expect, it } from 'vitest';
import { CHECKS, DAYS, PRODUCT_REASONS, STATUSES, SUBJECTS, TIERS } from '../../src/cli/doctor/texts/checks.ts';
import { LAYOUT, NOT_SHOWN, SHOWN } from '../../src/cli/doctor/texts/places.ts';
import { EVIDENCE, FILES, GROUNDS, REASONS, SCOPES } from '../../src/cli/doctor/texts/reasons.ts';
import type { Bilingual } from '../../src/language/language.ts';
import { type Sentence, toTemplate } from '../../src/language/sentence.ts';
import { findRefusedTerms } from '../pages/terms.ts';

/** Every text of the doctor in both languages; names of values are in braces. */
function listTexts(): readonly Bilingual<string>[] {
  const sentences: readonly Bilingual<Sentence>[] = [
    ...Object.values(CHECKS).map(({ text }) => text),
    ...Object.values(TIERS),
    ...Object.values(LAYOUT),
    ...Object.values(SHOWN).flatMap((each) => Object.values(each)),
    ...Object.values(GROUNDS),
    ...Object.values(SCOPES),
  ];
  const explanations = [...Object.values(REASONS), ...Object.values(FILES)];
  return [
    ...sentences.map(({ en, zh }) => ({ en: toTemplate(en), zh: toTemplate(zh) })),
    ...explanations.flatMap(({ why, act }) => (act === undefined ? [why] : [why, act])),
    ...Object.values(PRODUCT_REASONS),
    ...Object.values(STATUSES),
    ...Object.values(SUBJECTS),
    ...Object.values(EVIDENCE),
    NOT_SHOWN,
    { en: DAYS.en(2), zh: DAYS.zh(2) },
  ];
}

/** What is the same in every language: names of values, code, and the command that installs something. */
const CODE = /\{\{\w+\}\}|`[^`]*`|npm install [\w\s@-]*|eslint-plugin-[\w-]+|ESLINT_USE_FLAT_CONFIG/g;

/** Names of programs and the like, which Chinese writes in Latin letters. */
const NAMES =
  /\b(?:API|COS|ESLint|HTTP|Markdown|SDK|TypeScript|Vue|asOf|eslint|eslintrc|false|oxlint|typescript|code)\b|2\.0/g;

it('writes no English into Chinese texts, and no Chinese into English ones', () => {
  const texts = listTexts();
  expect(texts.length).toBeGreaterThan(100);
  for (const { en, zh } of texts) {
    expect(en).not.toMatch(/[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/);
    expect(zh.replace(CODE, '').replace(NAMES, '')).not.toMatch(/[A-Za-z]/);
  }
});

it('writes Chinese with its own punctuation, and a space between Han and Latin letters', () => {
  for (const { zh } of listTexts()) {
    expect(zh).not.toMatch(/[\u4e00-\u9fff][,;:!?().]|[,;:!?()][\u4e00-\u9fff]/);
    expect(zh).not.toMatch(/[\u4e00-\u9fff][A-Za-z0-9`]|[A-Za-z0-9`][\u4e00-\u9fff]/);
    expect(zh).not.toMatch(/ “|” /);
    expect(findRefusedTerms(zh)).toEqual([]);
  }
});

it('names the same values in both languages', () => {
  const namesOf = (text: string) => [...new Set(text.match(/\{\{\w+\}\}/g) ?? [])].sort();
  for (const { en, zh } of listTexts()) expect(namesOf(zh)).toEqual(namesOf(en));
});

it('gives each check an id of its own', () => {
  const ids = Object.values(CHECKS).map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

it('says in full sentences why and what to do', () => {
  for (const { why, act = why } of [...Object.values(REASONS), ...Object.values(FILES)]) {
    expect([why.en, act.en].filter((text) => !/^[A-Z].*\.$/.test(text))).toEqual([]);
    expect([why.zh, act.zh].filter((text) => !text.endsWith('。'))).toEqual([]);
  }
});
