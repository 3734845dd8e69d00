import { expect, it } from 'vitest';
import { SENTENCES } from '../../src/messages/english.ts';
import { render, toTemplate } from '../../src/language/sentence.ts';
import { listNames, listOf } from '../../src/messages/text.ts';

it.each([
  [[], ''],
  [['a'], "'a'"],
  [['a', 'b'], "'a' or 'b'"],
  [['a', 'b', 'c'], "'a', 'b' or 'c'"],
  [['a', 'b', 'c', 'd'], "'a', 'b' and 2 more"],
  [['a', 'b', 'c', 'd', 'e'], "'a', 'b' and 3 more"],
])('lists %j', (names, text) => {
  expect(listOf(names, 'or')).toBe(text);
});

it('lists names of products without quotes', () => {
  expect(listNames(['scf', 'cvm'])).toBe('scf and cvm');
});

it('fills a sentence with values', () => {
  const values = { literal: "'A'", code: "'B'" };
  expect(render(SENTENCES.removeEntry, values)).toBe("Remove 'A': 'B' is already handled here.");
});

it('writes a sentence as a template, with the values that are known', () => {
  expect(toTemplate(SENTENCES.missingDefault, { form: 'switch', fallback: '`default`' })).toBe(
    'This switch has no `default` for codes that Tencent Cloud may add to {{namespaces}}.',
  );
});

it('names the problem and the right code within the first 100 letters', () => {
  const values = { literal: "'FailedOperation.ServiceSuspended'", lists: 'scf' };
  const text = render(SENTENCES.near, { ...values, candidates: "'ResourceUnavailable.ServiceSuspended'" });
  expect(text.indexOf("Suspended'?")).toBeLessThan(100);
});
