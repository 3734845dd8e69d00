import { describe, expect, it } from 'vitest';
import { createDictionary } from '../../../src/registry/dictionary.ts';
import { type Vocabulary, doubtOfCase, doubtOfSeparators, doubtOfTypo } from '../../../src/registry/explain/proof.ts';

/** In how many codes each word stands, in a small world of codes. */
const COUNTS: Readonly<Record<string, number>> = {
  ...{ function: 200, name: 500, timeout: 40, memory: 30, exist: 300, fail: 90, encode: 5, decode: 5 },
  ...{
    cos: 30,
    cls: 29,
    size: 50,
    time: 60,
    invalid: 900,
    invaild: 3,
    time2: 1,
    out: 20,
    auth: 100,
    black: 3,
    list: 80,
  },
  ...{ signature: 60, error: 150, app: 70, id: 800, ip: 90, v: 4, pv: 0, forbid: 20, cc: 9, v2: 1 },
};
const NAMESPACES = new Set(['ResourceNotFound', 'LimitExceeded', 'AuthFailure', 'InvalidParameter']);

const countOf = (word: string) => (Object.hasOwn(COUNTS, word) ? (COUNTS[word] ?? 0) : 0);

/** Ordinary words that no code has. */
const DICTIONARY = new Set([
  'worker',
  'connection',
  'collection',
  'heck',
  'cart',
  'seat',
  'severity',
  'timeout',
  'sizes',
]);

const vocabulary: Vocabulary = {
  has: (word) => countOf(word) > 0,
  count: countOf,
  countAlone: countOf,
  isProduct: (word) => word === 'cos' || word === 'cls',
  dictionary: createDictionary((word) => DICTIONARY.has(word)),
  isNamespace: (text) => NAMESPACES.has(text),
};

describe('doubtOfTypo', () => {
  it.each([
    ['a swap', 'Functoin', 'Function'],
    ['a lost letter', 'Functin', 'Function'],
    ['an added letter', 'Funnction', 'Function'],
    ['another letter', 'Funktion', 'Function'],
    ['two edits in a long word', 'Fumctoin', 'Function'],
    ['a doubled capital', 'NName', 'Name'],
    ['one edit in a word of four letters', 'Sizr', 'Size'],
    ['a swap in the shortest word', 'Csl', 'Cls'],
    ['a doubled letter in the shortest word', 'Clls', 'Cls'],
    ['one edit in a very short word that is common and names no product', 'Axp', 'App'],
    ['a word a hundred times rarer than the one meant', 'Invaild', 'Invalid'],
  ])('has none where %s makes no word', (_, written, meant) => {
    expect(doubtOfTypo(`LimitExceeded.${meant}Black`, `LimitExceeded.${written}Black`, vocabulary)).toBeUndefined();
  });

  it.each([
    ['a word that is in a dictionary only', 'CheckListAppId', 'HeckListAppId'],
    ['another of the shortest words', 'CosListAppId', 'CisListAppId'],
  ])('has none where %s stands between three words of the code', (_, meant, written) => {
    expect(doubtOfTypo(`LimitExceeded.${meant}`, `LimitExceeded.${written}`, vocabulary)).toBeUndefined();
  });

  it.each([
    ['another known namespace', 'ResourceNotFound.Name', 'LimitExceeded.Name', 'namespace'],
    ['a moved separator', 'LimitExceeded.AppId', 'LimitExceeded.App_Id', 'separator'],
    ['another digit', 'LimitExceeded.Name2', 'LimitExceeded.Name3', 'digits'],
    ['an added digit', 'LimitExceeded.Name', 'LimitExceeded.Name2', 'digits'],
    ['a word that is not there', 'LimitExceeded.AppId', 'LimitExceeded.App', 'lost-word'],
    ['a word that was added', 'LimitExceeded.Forbid', 'LimitExceeded.CcForbid', 'added-word'],
    ['a plural', 'LimitExceeded.Function', 'LimitExceeded.Functions', 'form'],
    ['another tense', 'LimitExceeded.Fail', 'LimitExceeded.Failed', 'form'],
    ['the opposite', 'LimitExceeded.Encode', 'LimitExceeded.Decode', 'opposite'],
    ['another word', 'LimitExceeded.Time', 'LimitExceeded.Size', 'word'],
    ['another word that is rare, but short', 'LimitExceeded.Cos', 'LimitExceeded.Cls', 'word'],
    ['a word of a dictionary', 'LimitExceeded.Connection', 'LimitExceeded.Collection', 'word'],
    ['words of a dictionary', 'LimitExceeded.CaRepeat', 'LimitExceeded.CartSeat', 'word'],
    [
      'a word of a dictionary beside two words of the code',
      'LimitExceeded.CheckListApp',
      'LimitExceeded.HeckListApp',
      'word',
    ],
    ['two edits in a short word', 'LimitExceeded.SizeBlack', 'LimitExceeded.SxzxBlack', 'far'],
    ['one edit in a sub-code of five letters', 'LimitExceeded.Sizes', 'LimitExceeded.Sizxs', 'short'],
    ['one edit in a very short word that is not common', 'LimitExceeded.BlackPid', 'LimitExceeded.BlackPxd', 'short'],
    ['one edit in a very short word that names a product', 'LimitExceeded.BlackCos', 'LimitExceeded.BlackCxs', 'short'],
    [
      'words split elsewhere, two edits away',
      'LimitExceeded.FunctionSignature',
      'LimitExceeded.Functiosignatre',
      'borders',
    ],
    ['the negation of a namespace', 'AuthFailure.Name', 'UnAuthFailure.Name', 'opposite'],
  ])('is there for %s', (_, code, literal, doubt) => {
    expect(doubtOfTypo(code, literal, vocabulary)).toBe(doubt);
  });

  it('believes more in the closed part: a namespace may even become another word', () => {
    expect(doubtOfTypo('LimitExceeded.Name', 'LimitsExceeded.Name', vocabulary)).toBeUndefined();
    expect(doubtOfTypo('LimitExceeded.Name', 'LimitsExceeded.Name', vocabulary, 0)).toBe('form');
  });
});

describe('doubtOfTypo where no dictionary covers the word meant', () => {
  const uncovered: Vocabulary = { ...vocabulary, dictionary: { has: () => false, covers: () => false } };

  it.each([
    ['a swap', 'Salray', undefined],
    ['a doubled letter', 'Sallary', undefined],
    ['another letter', 'Sabary', 'uncovered'],
    ['a lost letter', 'Salry', 'uncovered'],
  ])('after %s', (_, written, doubt) => {
    expect(doubtOfTypo('LimitExceeded.Salary', `LimitExceeded.${written}`, uncovered)).toBe(doubt);
  });
});

describe('doubtOfCase', () => {
  it.each([
    ['a case that makes no word', 'LimitExceeded.Function', 'LimitExceeded.FuncTion', undefined],
    ['a small first letter', 'LimitExceeded.Function', 'limitExceeded.Function', undefined],
    ['a small first letter of the sub-code', 'LimitExceeded.Function', 'LimitExceeded.function', undefined],
    ['a case that makes one word of a dictionary', 'LimitExceeded.CartSeat', 'LimitExceeded.Cartseat', undefined],
    ['a case that makes words of a dictionary of all', 'LimitExceeded.Cartseat', 'LimitExceeded.CartSeat', 'word'],
    ['the same beside another word', 'LimitExceeded.CartseatName', 'LimitExceeded.CartSeatName', undefined],
    ['a case that makes words', 'LimitExceeded.Timeout', 'LimitExceeded.TimeOut', 'word'],
    ['a case that joins two words', 'LimitExceeded.TimeOut', 'LimitExceeded.Timeout', 'word'],
    [
      'a case that parts what is no word, beside another word',
      'LimitExceeded.NameIdlist',
      'LimitExceeded.NameIdList',
      undefined,
    ],
    ['the same of a word of a dictionary', 'LimitExceeded.NameTimeout', 'LimitExceeded.NameTimeOut', 'word'],
    ['the same alone', 'LimitExceeded.Idlist', 'LimitExceeded.IdList', 'word'],
    [
      'a case that joins two words, beside another word',
      'LimitExceeded.NameTimeOut',
      'LimitExceeded.NameTimeout',
      'word',
    ],
    ['another case of a namespace, whatever follows', 'LimitExceeded.TimeOut', 'LIMITEXCEEDED.Timeout', undefined],
  ])('of %s', (_, code, literal, doubt) => {
    expect(doubtOfCase(code, literal, vocabulary)).toBe(doubt);
  });
});

describe('doubtOfSeparators', () => {
  it.each([
    ['an underscore for the dot', 'AuthFailure.Signature', 'AuthFailure_Signature', undefined],
    ['a lost dot', 'AuthFailure.Signature', 'AuthFailureSignature', undefined],
    ['an underscore beside the dot', 'AuthFailure.AppId', 'AuthFailure.App_Id', undefined],
    ['a dot behind a known namespace', 'AuthFailureSignature.Name', 'AuthFailure.SignatureName', 'separator'],
    ['another known namespace', 'AuthFailureSignature.Name', 'AuthFailure.Signature_Name', 'separator'],
    ['a bare code', 'InternalError', 'internal_error', 'namespace'],
    ['a separator at the end', 'LimitExceeded.Name', 'LimitExceededName.', 'prefix'],
  ])('of %s', (_, code, literal, doubt) => {
    expect(doubtOfSeparators(code, literal, vocabulary)).toBe(doubt);
  });
});
