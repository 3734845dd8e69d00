import { describe, expect, it } from 'vitest';
import { NO_DICTIONARY } from '../../../src/registry/dictionary.ts';
import { createCodeList } from '../../../src/registry/explain/code-list.ts';
import { explainUnknownPrefix, isSlipOfName } from '../../../src/registry/explain/parts.ts';
import type { Vocabulary } from '../../../src/registry/explain/proof.ts';

const NAMESPACES = ['Credential', 'FlowLimit', 'InternalError', 'InvalidZone', 'Marmalades'];
const CODES = ['FlowLimit.Daily', 'InternalError', 'InternalError.SignatureExpired', 'InternalError.System'];

const vocabulary: Vocabulary = {
  has: (word) => word === 'zone' || word === 'internal',
  count: (word) => (word === 'zone' || word === 'internal' ? 1 : 0),
  countAlone: () => 0,
  isProduct: () => false,
  dictionary: NO_DICTIONARY,
  isNamespace: (text) => NAMESPACES.includes(text),
};

describe('isSlipOfName', () => {
  const isSlip = (word: string) => isSlipOfName(word, createCodeList(NAMESPACES), vocabulary);

  it.each(['InternalErorr', 'InternalErro', 'internalError', 'InvalidZoen'])('takes %s', (word) => {
    expect(isSlip(word)).toBe(true);
  });

  it.each([
    ['a plural', 'InternalErrors'],
    ['three lost letters', 'InternalEr'],
    ['a separator', 'Internal_Error'],
    ['a slip of one word', 'Crednetial'],
    ['another case of one word', 'credential'],
    ['a slip of a short namespace', 'FlowLimti'],
    ['another case of a short namespace', 'flowLimit'],
    ['nothing near', 'SomethingElse'],
  ])('does not take %s', (_, word) => {
    expect(isSlip(word)).toBe(false);
  });
});

describe('explainUnknownPrefix', () => {
  const explainPrefix = (literal: string) =>
    explainUnknownPrefix(literal, createCodeList(CODES), createCodeList(NAMESPACES), vocabulary);

  it.each([
    ['InternalError.Signatuer', { kind: 'typo', prefix: 'InternalError.Signature' }],
    ['InternalError.SignatureExpird', { kind: 'typo', prefix: 'InternalError.SignatureExpired' }],
    ['InternalError.signature', { kind: 'case', prefix: 'InternalError.Signature' }],
    ['InternalErorr.S', { kind: 'typo', prefix: 'InternalError.S' }],
    ['InternalErorr', { kind: 'typo', prefix: 'InternalError' }],
    ['internalError.Sys', { kind: 'case', prefix: 'InternalError.Sys' }],
    ['InternalError.Systems', { kind: 'near', candidates: ['InternalError.System'] }],
    ['FlowLimit.Dixy', { kind: 'unknown' }],
    ['InternalErorr.X', { kind: 'unknown' }],
    ['InternalError.Marmalade', { kind: 'unknown' }],
    ['Nothing.Signature', { kind: 'unknown' }],
  ])('says what %s is', (literal, verdict) => {
    expect(explainPrefix(literal)).toEqual(verdict);
  });
});
