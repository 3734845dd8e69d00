import { expect, it } from 'vitest';
import { render, toTemplate } from '../../src/language/sentence.ts';
import { describeCases, describeThrow } from '../../src/messages/describe.ts';
import { listAs, listQuoted } from '../../src/messages/lists.ts';
import { FORMS, SENTENCES } from '../../src/messages/sentences.ts';

it.each([
  [[], '', ''],
  [['a'], "'a'", '“a”'],
  [['a', 'b', 'c'], "'a', 'b' or 'c'", '“a”、“b”或“c”'],
  [['a', 'b', 'c', 'd'], "'a', 'b' and 2 more", '“a”、“b”等 4 个错误码'],
])('lists %j', (names, english, chinese) => {
  expect(listQuoted('code', names, 'en', 'or')).toBe(english);
  expect(listQuoted('code', names, 'zh', 'or')).toBe(chinese);
});

it('lists names of products without quotes, and says in Chinese what it counts', () => {
  const products = ['scf', 'cvm', 'cls', 'cos', 'cdb'];
  expect(listAs('product', products.slice(0, 2), 'en')).toBe('scf and cvm');
  expect(listAs('product', products.slice(0, 2), 'zh')).toBe('scf 和 cvm');
  expect(listAs('product', products, 'en')).toBe('scf, cvm and 3 more');
  expect(listAs('product', products, 'zh')).toBe('scf、cvm 等 5 个产品');
});

it('says what a statement throws, and which case is meant', () => {
  expect([describeThrow('err', 'en'), describeThrow('err', 'zh')]).toEqual(['rethrows err', '重新抛出 `err`']);
  expect([describeThrow(undefined, 'en'), describeThrow(undefined, 'zh')]).toEqual(['throws an error', '抛出一个错误']);
  expect(describeCases(["'A.B'", 'C'], 'en')).toBe("'A.B' and C");
  expect(describeCases(["'A.B'", 'C'], 'zh')).toBe("`'A.B'` 和 `C`");
});

it('fills a sentence with values', () => {
  const values = { literal: "'A'", code: "'B'" };
  expect(render(SENTENCES.removeEntry.en, values)).toBe("Remove 'A': 'B' is already handled here.");
  expect(render(SENTENCES.removeEntry.zh, { literal: '“A”', code: '“B”' })).toBe('删除“A”：此处已处理“B”。');
});

it('writes a sentence as a template, with the values that are known', () => {
  expect(toTemplate(SENTENCES.missingDefault.en, FORMS.switch.en)).toBe(
    'This switch has no `default` for codes that Tencent Cloud may add to {{namespaces}}.',
  );
  expect(toTemplate(SENTENCES.missingDefault.zh, FORMS.switch.zh)).toBe(
    '此 `switch` 没有 `default` 分支，处理不了腾讯云今后在{{namespaces}}下新增的错误码。',
  );
});

it('names the problem and the right code within the first 100 letters', () => {
  const values = { literal: "'FailedOperation.ServiceSuspended'", lists: 'scf' };
  const text = render(SENTENCES.near.en, { ...values, candidates: "'ResourceUnavailable.ServiceSuspended'" });
  expect(text.indexOf("Suspended'?")).toBeLessThan(100);
});
