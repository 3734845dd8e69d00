import { describe, expect, it } from 'vitest';
import { differencesOf } from '../../../src/registry/explain/alignment.ts';

/** `function→functoin`, one for each stretch that differs. */
function describeDifferences(code: string, literal: string): readonly string[] {
  return differencesOf(code, literal, 3).map(({ meant, written }) => `${meant}→${written}`);
}

describe('differencesOf', () => {
  it.each([
    ['Not.Function', 'Not.Function', []],
    ['Not.Function', 'Not.Functoin', ['function→functoin']],
    ['Not.Function', 'Nto.Function', ['not→nto']],
    ['Not.FunctionName', 'Not.FunctonName', ['function→functon']],
    ['Not.FunctionName', 'Not.FunctionNmae', ['name→nmae']],
    ['Not.FunctionName', 'Ntt.FunctionNxme', ['not→ntt', 'name→nxme']],
    ['Not.Function', 'NotFunction', ['.→']],
    ['Not.Function', 'Not..Function', ['not→not.']],
    ['NotFunction', 'Not.Function', ['not→not.']],
    ['App.Id', 'App.Ids', ['id→ids']],
    ['App.IdName', 'App.IdAName', ['name→aname']],
    ['App.IdName', 'App.IdName2', ['name→name2']],
    ['App.Id2', 'App.Id3', ['2→3']],
    ['App.IdName', 'App.Name', ['id→']],
    ['App.Id', 'XApp.Id', ['app→xapp']],
    ['aB', 'Ba', ['ab→ba']],
    ['Not.Function', 'not.function', []],
  ])('between %s and %s', (code, literal, expected) => {
    expect(describeDifferences(code, literal)).toEqual(expected);
  });

  it('says where a stretch stands in both', () => {
    expect(differencesOf('Not.FunctionName', 'Noot.FunctonName', 3)).toEqual([
      { meant: 'not', written: 'noot', meantAt: [0, 3], writtenAt: [0, 4] },
      { meant: 'function', written: 'functon', meantAt: [4, 12], writtenAt: [5, 12] },
    ]);
  });
});
