import { describe, expect, it } from 'vitest';
import { areForms, areNegations, areOpposites, stemOf } from '../../../src/registry/explain/inflection.ts';

const nothingKnown = () => false;

describe('areForms', () => {
  it.each([
    ['exist', 'exists'],
    ['exist', 'existed'],
    ['exists', 'existed'],
    ['box', 'boxes'],
    ['use', 'used'],
    ['use', 'using'],
    ['use', 'user'],
    ['create', 'creation'],
    ['create', 'creator'],
    ['policy', 'policies'],
    ['deny', 'denied'],
    ['copy', 'copier'],
    ['cancel', 'cancelled'],
    ['canceled', 'cancelled'],
    ['stop', 'stopping'],
    ['option', 'optional'],
    ['avail', 'available'],
    ['recent', 'recently'],
  ])('takes %s and %s, whichever comes first', (one, other) => {
    expect([areForms(one, other, nothingKnown), areForms(other, one, nothingKnown)]).toEqual([true, true]);
  });

  it.each([
    ['function', 'functoin'],
    ['fail', 'failled'],
    ['timeout', 'tiemout'],
    ['bind', 'bond'],
    ['class', 'classs'],
    ['s', 'es'],
    ['policy', 'policie'],
  ])('refuses %s and %s', (one, other) => {
    expect([areForms(one, other, nothingKnown), areForms(other, one, nothingKnown)]).toEqual([false, false]);
  });

  it('goes by the base that is known where one is', () => {
    const isKnown = (word: string) => word === 'fail';
    expect(areForms('failed', 'faile', isKnown)).toBe(false);
    expect(areForms('failed', 'fails', isKnown)).toBe(true);
    expect(areForms('failed', 'faile', nothingKnown)).toBe(true);
  });
});

describe('areNegations', () => {
  it.each([
    ['bind', 'unbind'],
    ['valid', 'invalid'],
    ['net', 'subnet'],
    ['load', 'upload'],
    ['load', 'reload'],
  ])('takes %s and %s, whichever comes first', (one, other) => {
    expect([areNegations(one, other), areNegations(other, one)]).toEqual([true, true]);
  });

  it.each([
    ['bind', 'bund'],
    ['it', 'init'],
    ['encode', 'decode'],
    ['bind', 'unbinds'],
  ])('refuses %s and %s', (one, other) => {
    expect([areNegations(one, other), areNegations(other, one)]).toEqual([false, false]);
  });
});

describe('areOpposites', () => {
  it.each([
    ['encode', 'decode'],
    ['enable', 'disable'],
    ['import', 'export'],
    ['input', 'output'],
    ['include', 'exclude'],
    ['attach', 'detach'],
    ['upload', 'download'],
    ['online', 'offline'],
    ['overflow', 'underflow'],
    ['prepaid', 'postpaid'],
    ['unbind', 'rebind'],
    ['bind', 'unbind'],
  ])('takes %s and %s, whichever comes first', (one, other) => {
    expect([areOpposites(one, other), areOpposites(other, one)]).toEqual([true, true]);
  });

  it.each([
    ['encode', 'encoed'],
    ['on', 'off'],
    ['invalid', 'invaild'],
  ])('refuses %s and %s', (one, other) => {
    expect([areOpposites(one, other), areOpposites(other, one)]).toEqual([false, false]);
  });
});

describe('stemOf', () => {
  it.each([
    ['exist', 'exist'],
    ['exists', 'exist'],
    ['existed', 'exist'],
    ['cancelled', 'cancel'],
    ['canceled', 'cancel'],
    ['operation', 'oper'],
    ['operations', 'oper'],
    ['limits', 'limit'],
    ['stopping', 'stop'],
    ['create', 'creat'],
    ['is', 'is'],
    ['used', 'used'],
    ['id', 'id'],
  ])('of %s is %s', (word, stem) => {
    expect(stemOf(word)).toBe(stem);
  });
});
