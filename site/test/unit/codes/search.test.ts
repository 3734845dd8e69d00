import { describe, expect, it } from 'vitest';
import type { Found, Hit } from '../../../codes/search/index.ts';
import { EXAMPLES } from '../../../codes/examples.ts';
import { createTestSearch } from './catalogue.ts';
import { HELD_OUT, QUERIES, type Query } from './queries.ts';

const search = createTestSearch();
const find = (text: string, language: 'en' | 'zh' = 'en'): Found => search.find(text, language);
const hitsOf = ({ groups }: Found): readonly Hit[] => groups.flatMap(({ hits }) => hits.slice(0, 5));

/** The queries that are not answered as wanted. */
function listMisses(queries: readonly Query[]): readonly string[] {
  return queries
    .filter(({ text, language, wanted, within }) => {
      const place = hitsOf(find(text, language)).findIndex(({ name }) => wanted.test(name));
      return place === -1 || place >= within;
    })
    .map(({ text }) => text);
}

describe('the ranking', () => {
  it('misses only these of the queries it was made with', () => {
    // `quota` is the id of a product, and a code has both words of the other in this order.
    expect(listMisses(QUERIES)).toEqual(['quota', 'insufficient balance']);
  });

  it('misses only these of the queries that were held out', () => {
    // A namespace comes before its codes, and no name of a product says that MySQL is a database.
    expect(listMisses(HELD_OUT)).toEqual(['AuthFailure.', 'mysql database']);
  });
});

describe('find', () => {
  it('counts all hits, and hands over the best', () => {
    const { count, groups } = find('invalid');
    const [codes] = groups.filter(({ kind }) => kind === 'code');
    expect(codes?.count).toBeGreaterThan(1000);
    expect(codes?.hits).toHaveLength(200);
    expect(count).toBe(groups.reduce((sum, group) => sum + group.count, 0));
  });

  it('says why each hit is one, in the language asked for', () => {
    for (const language of ['en', 'zh'] as const) {
      const hits = hitsOf(find('security group', language));
      expect(hits.length).toBeGreaterThan(3);
      expect(hits.filter(({ why }) => why === '')).toEqual([]);
    }
    expect(hitsOf(find('SubnetId'))[0]?.why).toBe('has this as its sub-code');
    expect(hitsOf(find('镜像 不存在', 'zh'))[0]?.why).toBe('镜像（image）、不存在（notfound）');
  });

  it('offers what the linter offers for a wrong code, with its reason', () => {
    const [group] = find('ResourceNotFound.Functoin').groups;
    expect(group?.kind).toBe('meant');
    expect(group?.hits.map(({ name, why }) => [name, why])).toEqual([
      [
        'ResourceNotFound.Function',
        'A misspelling of this code and of no other. This is proven, so the linter can correct it.',
      ],
    ]);
  });

  it('marks codes that no list has any more, or never had', () => {
    const statusOf = (code: string): string | undefined => hitsOf(find(code)).find(({ name }) => name === code)?.status;
    expect(statusOf('ClientNetworkError')).toBe('sdk');
    expect(statusOf('InvalidAddressId.StatusNotPermit')).toBe('undocumented');
    expect(statusOf('ResourceNotFound.Function')).toBeUndefined();
  });

  it('says that a name is Chinese where an English reader gets one', () => {
    const [hit] = hitsOf(find('advisor'));
    expect(hit).toMatchObject({ note: 'Tencent Cloud Smart Advisor' });
    expect(hitsOf(find('acp'))[0]).toMatchObject({ isNoteChinese: true });
    expect(hitsOf(find('acp', 'zh'))[0]).not.toHaveProperty('isNoteChinese');
  });

  it.each(['', '   ', '?!', '。', 'q'.repeat(5000), '{', '\u0000', '💥', '的'])(
    'finds nothing, and does not fail, for %j',
    (text) => {
      expect(find(text, 'zh').count).toBe(0);
    },
  );

  it.each([
    ['of one word', 'a'],
    ['of words', 'image not found '],
    ['of Chinese', '余额不足'],
    ['of quotes', '"'],
    ['of brackets', '{['],
  ])('reads no more than a question of two million characters %s', (_, text) => {
    expect(find(text.repeat(2_000_000 / text.length), 'zh').text.length).toBeLessThan(1000);
  });

  it('explains each error of a pasted answer', () => {
    const { errors, call } = find(
      'X-TC-Action: CreateTrigger scf.tencentcloudapi.com {"Error":{"Code":"ResourceNotFound.Functoin","Message":"gone"}} {"Error":{"Code":"InternalError","Message":"later"}}',
    );
    expect(errors.map(({ code }) => code)).toEqual(['ResourceNotFound.Functoin', 'InternalError']);
    expect(errors[0]?.candidates.map(({ name }) => name)).toEqual(['ResourceNotFound.Function']);
    expect(errors[0]?.verdict).toContain('misspelling');
    expect(errors[1]).not.toHaveProperty('verdict');
    expect(call?.hit?.name).toBe('scf.CreateTrigger');
  });

  it('offers nothing for a code of another vendor', () => {
    const [error] = find('{"Code":"OperationDenied.NoStock","Message":"no stock"}').errors;
    expect(error?.verdict).toContain('Alibaba Cloud');
    expect(error?.candidates).toEqual([]);
  });
});

describe('the examples of the start page', () => {
  it.each(['en', 'zh'] as const)('all find something in %s', (language) => {
    const { code, words, calls, paste } = EXAMPLES[language];
    for (const text of [...code, ...words, ...calls]) expect(find(text, language).count, text).toBeGreaterThan(0);
    expect(find(paste, language).errors).toHaveLength(1);
  });
});
