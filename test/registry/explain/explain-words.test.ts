import { describe, expect, it } from 'vitest';
import { createCodeBase } from '../../../src/registry/explain/code-base.ts';
import { type NearByLetters, explainByWords } from '../../../src/registry/explain/explain-words.ts';

/** The codes, each with the number of products that have it. */
function explainAmong(literal: string, codes: Readonly<Record<string, number>>, near?: NearByLetters) {
  const base = createCodeBase(Object.keys(codes).sort(), (code) => codes[code] ?? 0);
  return explainByWords(literal, base, () => true, near);
}

/** The codes that are suggested. */
function candidatesAmong(literal: string, ...codes: readonly string[]): readonly string[] {
  const verdict = explainAmong(literal, { ...OTHERS, ...Object.fromEntries(codes.map((code) => [code, 1])) });
  return 'candidates' in verdict ? verdict.candidates : [];
}

/** Codes that make words rare or common, and are like no literal here. */
const OTHERS = { 'Other.Alpha': 1, 'Other.Beta': 1, 'Other.Gamma': 1, 'Other.Delta': 1, 'Other.Epsilon': 1 };

describe('a literal that stands in another namespace', () => {
  it('names the codes of most products first, three at most', () => {
    const codes = { ...OTHERS, 'A.Room': 1, 'B.Room': 3, 'C.Room': 2, 'D.Room': 0, 'B.RoomFull': 9 };
    expect(explainAmong('Marmalade.Room', codes)).toEqual({
      kind: 'namespace',
      subCode: 'Room',
      candidates: ['B.Room', 'C.Room', 'A.Room'],
    });
  });

  it('names those alone whose namespace says the same', () => {
    const codes = { ...OTHERS, 'A.Room': 1, 'NotFound.Room': 1, 'B.Room': 3 };
    expect(explainAmong('ResourceNotFound.Room', codes)).toMatchObject({ candidates: ['NotFound.Room'] });
  });

  it('may be the sub-code alone, in any case, and hold dots', () => {
    expect(explainAmong('Marmalade.room.full', { ...OTHERS, 'A.Room.Full': 1, 'A.ARoom.Shut': 1 })).toMatchObject({
      kind: 'namespace',
      subCode: 'Room.Full',
      candidates: ['A.Room.Full'],
    });
    expect(explainAmong('Room', { ...OTHERS, 'A.Room': 1, 'A.BDoor': 1 })).toEqual({
      kind: 'namespace',
      subCode: 'Room',
      candidates: ['A.Room'],
    });
  });
});

describe('a literal that is a code but for words', () => {
  it('is cut short where the code goes on with another word', () => {
    expect(explainAmong('Auth.RoomFull', { ...OTHERS, 'Auth.RoomFullDoor': 1 })).toEqual({
      kind: 'truncated',
      reason: 'missing',
      candidates: ['Auth.RoomFullDoor'],
    });
  });

  it('has a word too many', () => {
    expect(explainAmong('Auth.RoomFailed', { ...OTHERS, 'Auth.Room': 1 })).toEqual({
      kind: 'truncated',
      reason: 'extra',
      candidates: ['Auth.Room'],
    });
  });

  it('has its words in another order', () => {
    expect(explainAmong('Auth.RoomFull', { ...OTHERS, 'Auth.FullRoom': 1, 'Athu.RoomDull': 1 })).toEqual({
      kind: 'truncated',
      reason: 'order',
      candidates: ['Auth.FullRoom'],
    });
  });

  it('is none where only the namespace is left', () => {
    expect(explainAmong('Auth.Room', { ...OTHERS, Auth: 1 })).toEqual({ kind: 'unknown' });
    expect(explainAmong('LimitExceeded.Max', { ...OTHERS, LimitExceeded: 1 })).toEqual({ kind: 'unknown' });
  });
});

describe('a literal whose words say the same as a code', () => {
  it.each([
    ['other words for what is missing', 'ResourceNotFound.RoomNotExist', 'FailedOperation.NoSuchRoom'],
    ['other words for what exists', 'ResourceInUse.RoomAlreadyExist', 'InvalidParameter.RoomDuplicated'],
    ['other words for too much', 'InvalidParameterValue.RoomSizeExceed', 'FailedOperation.RoomTooLarge'],
    ['other words for money', 'FailedOperation.Balance', 'ResourceUnavailable.LowBalance'],
    ['an abbreviation', 'InvalidParameterValue.RoomNum', 'InvalidParameterValue.InvalidRoomNumber'],
    ['a plural', 'InvalidParameterValue.RoomsInvalid', 'InvalidParameterValue.Room'],
    ['the word of its namespace once more', 'FailedOperation.RoomOperationFailed', 'FailedOperation.Room'],
    ['the name of a parameter', 'InvalidParameterValue.RoomIdSet', 'FailedOperation.IncorrectRoom'],
    ['a series carried on', 'LimitExceeded.RoomOneDayLimit', 'LimitExceeded.RoomDailyLimit'],
    ['the word of another cloud', 'Throttling', 'RequestLimitExceeded'],
    ["a word that Tencent Cloud's code misspells", 'FailedOperation.MarmaladeFailed', 'FailedOperation.MarmaldeError'],
  ])('is told by %s', (_, literal, code) => {
    expect(candidatesAmong(literal, code)).toEqual([code]);
  });

  it.each([
    ['what exists for what does not', 'InvalidParameter.RoomAlreadyExist', 'InvalidParameter.RoomNotExist'],
    ['that, said by the namespace', 'ResourceInUse.RoomName', 'ResourceNotFound.RoomName'],
    ['too little for too much', 'InvalidParameter.RoomTooLong', 'InvalidParameter.RoomTooShort'],
    ['a denied word for the word', 'FailedOperation.RoomShared', 'FailedOperation.RoomNotShared'],
    ['an action for its opposite', 'FailedOperation.RoomUpload', 'FailedOperation.RoomDownload'],
    ['what shares only the namespace', 'LimitExceeded.Room', 'LimitExceeded.Door'],
    ['what is about something else as well', 'LimitExceeded.Room', 'LimitExceeded.DoorHandleColourOfRoom'],
    ['what went wrong in another way', 'FailedOperation.RoomNotSupported', 'InvalidParameterValue.RoomConflict'],
    ["the caller's key for the product's", 'InvalidParameterValue.AppSecretKeyError', 'AuthFailure.SignatureFailure'],
  ])('is not told by %s', (_, literal, code) => {
    expect(candidatesAmong(literal, code)).toEqual([]);
  });

  it('takes the key of the caller for what its signature shows', () => {
    expect(candidatesAmong('AuthFailure.InvalidSecretKey', 'AuthFailure.SignatureFailure')).toEqual([
      'AuthFailure.SignatureFailure',
    ]);
  });

  it('names the most alike first, none that is much less alike, and those of most products where two are as likely', () => {
    const codes = {
      ...OTHERS,
      'Auth.DoorRoomFullNow': 1,
      'Auth.DoorRoomFullOnce': 4,
      'Auth.DoorWindowFullThenAgainAndAgain': 9,
    };
    expect(explainAmong('Auth.FullRoomDoorThere', codes)).toEqual({
      kind: 'near',
      reason: 'words',
      isSlip: false,
      candidates: ['Auth.DoorRoomFullOnce', 'Auth.DoorRoomFullNow'],
    });
  });

  it.each([
    ['last', false, ['Auth.RoomsFull', 'Auth.RoomDull']],
    ['first, where a word is misspelled', true, ['Auth.RoomDull', 'Auth.RoomsFull']],
  ])('names codes that are close by letters %s', (_, isMisspelled, candidates) => {
    const codes = { ...OTHERS, 'Auth.RoomsFull': 1, 'Auth.RoomDull': 1 };
    const near = { codes: ['Auth.RoomDull'], isMisspelled };
    expect(explainAmong('Auth.RoomFull', codes, near)).toMatchObject({ candidates });
  });

  it('names only allowed codes', () => {
    const base = createCodeBase(['Auth.Room', 'Limit.Room', ...Object.keys(OTHERS)].sort());
    expect(explainByWords('Free.Room', base, (code) => code !== 'Auth.Room')).toMatchObject({
      candidates: ['Limit.Room'],
    });
  });
});

it('says nothing of words that no code has', () => {
  expect(explainAmong('Auth.Marmalade', OTHERS)).toEqual({ kind: 'unknown' });
});
