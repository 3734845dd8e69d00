import { expect, it } from 'vitest';
import { BilingualError, messageIn } from '../../src/language/bilingual-error.ts';

it('says the same in both languages', () => {
  const error = new BilingualError({ en: 'It is wrong.', zh: '有误。' }, { cause: 1 });
  expect(error).toMatchObject({ message: 'It is wrong.\n有误。', cause: 1 });
  expect([messageIn('en', error), messageIn('zh', error)]).toEqual(['It is wrong.', '有误。']);
});

it.each([
  ['an error of another copy of the module', Object.assign(new Error('both'), { text: { en: 'a', zh: 'b' } }), 'b'],
  ['another error', new Error('one'), 'one'],
  ['an error with another text', Object.assign(new Error('one'), { text: 'x' }), 'one'],
  ['an error with half a text', Object.assign(new Error('one'), { text: { en: 'x' } }), 'one'],
  ['no error', 'text', 'text'],
])('takes what %s says', (_, error, message) => {
  expect(messageIn('zh', error)).toBe(message);
});
