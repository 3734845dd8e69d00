import { describe, expect, it } from 'vitest';
import { createCodeBase } from '../../../src/registry/explain/code-base.ts';
import { explainByWords } from '../../../src/registry/explain/explain-words.ts';

/** The codes, each with the number of products that have it. */
function explainAmong(literal: string, codes: Readonly<Record<string, number>>, near: readonly string[] = []) {
  const base = createCodeBase(Object.keys(codes).sort(), (code) => codes[code] ?? 0);
  return explainByWords(literal, base, near);
}

/** Codes that make words rare or common, and are like no literal here. */
const OTHERS = { 'Other.Alpha': 1, 'Other.Beta': 1, 'Other.Gamma': 1, 'Other.Delta': 1, 'Other.Epsilon': 1 };

describe('a literal that stands in another namespace', () => {
  it('names those whose words are shared first, then those of most products, three at most', () => {
    const codes = { ...OTHERS, 'A.Room': 1, 'B.Room': 3, 'C.Room': 2, 'NotFound.Room': 1, 'B.RoomFull': 9 };
    expect(explainAmong('ResourceNotFound.Room', codes)).toEqual({
      kind: 'namespace',
      subCode: 'Room',
      namespaces: ['NotFound', 'B', 'C'],
      candidates: ['NotFound.Room', 'B.Room', 'C.Room'],
    });
  });

  it('may be the sub-code alone, in any case, and hold dots', () => {
    expect(
      explainAmong('Marmalade.room.full', { ...OTHERS, 'A.Full': 1, 'A.Room.Full': 1, 'A.ARoom.Full': 1 }),
    ).toMatchObject({
      kind: 'namespace',
      subCode: 'Room.Full',
      candidates: ['A.Room.Full'],
    });
    expect(explainAmong('Room', { ...OTHERS, 'A.Room': 1, 'A.BRoom': 1 })).toEqual({
      kind: 'namespace',
      subCode: 'Room',
      namespaces: ['A'],
      candidates: ['A.Room'],
    });
  });
});

describe('a literal that is cut short', () => {
  it('names the codes that go on with another word, the shortest first', () => {
    const codes = { ...OTHERS, 'Auth.RoomFullAgain': 1, 'Auth.RoomFull': 1, 'Auth.Roommate': 1 };
    expect(explainAmong('Auth.Room', codes)).toEqual({
      kind: 'truncated',
      reason: 'missing',
      candidates: ['Auth.RoomFull', 'Auth.RoomFullAgain'],
    });
  });

  it('is none where it begins too many codes to say which', () => {
    const codes = { ...OTHERS, 'Abc.Room': 1, 'Abcd.Room': 1 };
    expect(explainAmong('Abc', codes)).toEqual({
      kind: 'near',
      reason: 'words',
      isSlip: false,
      candidates: ['Abc.Room'],
    });
    expect(explainAmong('Abcd', codes)).toEqual({ kind: 'truncated', reason: 'missing', candidates: ['Abcd.Room'] });
  });
});

describe('a literal with a word too many', () => {
  it('names the code without it', () => {
    expect(explainAmong('Auth.RoomFailed', { ...OTHERS, 'Auth.Room': 1 })).toEqual({
      kind: 'truncated',
      reason: 'extra',
      candidates: ['Auth.Room'],
    });
  });

  it('names that code before others of the same words, where it repeats one', () => {
    const codes = { ...OTHERS, 'FailedRun.RoomCreate': 1, 'FailedRun.CreateRoom': 1 };
    expect(explainAmong('FailedRun.CreateRoomFailed', codes)).toEqual({
      kind: 'truncated',
      reason: 'extra',
      candidates: ['FailedRun.CreateRoom'],
    });
    expect(explainAmong('FailedRun.FailedRoomCreate', codes)).toMatchObject({ kind: 'near', reason: 'words' });
  });

  it('is none where only the namespace is left, or two words are too many', () => {
    expect(explainAmong('Auth.Room', { ...OTHERS, Auth: 1 })).toEqual({ kind: 'unknown' });
    expect(explainAmong('Auth.RoomWasFull', { ...OTHERS, 'Auth.Room': 1 })).not.toMatchObject({ reason: 'extra' });
  });
});

describe('words in another order', () => {
  it('name the code of the same namespace', () => {
    const codes = { ...OTHERS, 'Auth.FullRoom': 1, 'Athu.RoomFull': 1 };
    expect(explainAmong('Auth.RoomFull', codes)).toEqual({
      kind: 'truncated',
      reason: 'order',
      candidates: ['Auth.FullRoom'],
    });
  });
});

describe('nearly the same words', () => {
  it('name the codes that have them, the most alike first, and those of most products where two are as likely', () => {
    const codes = { ...OTHERS, 'Auth.DoorFullThen': 1, 'Auth.DoorRoomFullNow': 1, 'Auth.DoorRoomFullOnce': 4 };
    const verdict = explainAmong('Auth.FullRoomDoorThere', codes);
    expect(verdict).toEqual({
      kind: 'near',
      reason: 'words',
      isSlip: false,
      candidates: ['Auth.DoorRoomFullOnce', 'Auth.DoorRoomFullNow'],
    });
  });

  it('come before codes that are close by letters, which come before less alike ones', () => {
    const codes = { ...OTHERS, 'Auth.RoomsFull': 1, 'Auth.RoomDull': 1 };
    expect(explainAmong('Auth.RoomXull', codes, ['Auth.RoomDull'])).toEqual({
      kind: 'near',
      reason: 'words',
      isSlip: false,
      candidates: ['Auth.RoomDull'],
    });
  });

  it('take synonyms for one word', () => {
    expect(explainAmong('Auth.RoomNotExist', { ...OTHERS, 'Auth.RoomNotFound': 1 })).toEqual({
      kind: 'near',
      reason: 'words',
      isSlip: false,
      candidates: ['Auth.RoomNotFound'],
    });
  });
});

it('says nothing of words that no code has', () => {
  expect(explainAmong('Auth.Marmalade', OTHERS)).toEqual({ kind: 'unknown' });
});
