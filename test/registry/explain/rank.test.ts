import { describe, expect, it } from 'vitest';
import { createCodeBase } from '../../../src/registry/explain/code-base.ts';
import { rankByMeaning } from '../../../src/registry/explain/rank.ts';

/** Codes that make words rare or common, and are like no literal here. */
const OTHERS = ['Other.Alpha', 'Other.Beta', 'Other.Gamma', 'Other.Delta', 'Other.Epsilon'];

interface Among {
  readonly descriptions?: Readonly<Record<string, string>>;
  /** Of the literal. */
  readonly description?: string;
  readonly products?: readonly string[];
}

/** The codes that are suggested for a literal, of some and `OTHERS`. */
function rank(literal: string, codes: readonly string[], { descriptions = {}, description, products }: Among = {}) {
  const base = createCodeBase(
    [...codes, ...OTHERS].sort(),
    () => 1,
    products,
    (code) => descriptions[code],
  );
  return rankByMeaning(literal, 3, base, () => true, description);
}

describe('a code with a description', () => {
  const code = 'FailedOperation.Marmalade';

  it.each([
    ['words that say the same', 'LimitExceeded.RoomNumber', 'There are too many rooms.'],
    ['a quota that is used up', 'FailedOperation.PackageUsedUp', 'The package is used up.'],
    ['what could not be done', 'FailedOperation.JoinRoom', 'The room could not be joined.'],
    ['what could not be found', 'ResourceNotFound.Room', 'The room could not be found.'],
  ])('is found by %s', (_, literal, text) => {
    expect(rank(literal, [code], { descriptions: { [code]: text } })).toEqual([code]);
    expect(rank(literal, [code])).toEqual([]);
  });

  it('is not found by what it advises', () => {
    const text = 'The marmalade is bad. The room does not exist.';
    expect(rank('FailedOperation.RoomNotExist', [code], { descriptions: { [code]: text } })).toEqual([]);
  });

  it('is not found by the opposite of what its description says', () => {
    const text = 'The room exists already.';
    expect(rank('FailedOperation.RoomNotExist', [code], { descriptions: { [code]: text } })).toEqual([]);
  });

  it('comes behind one whose name says the same', () => {
    const descriptions = { [code]: 'The room could not be found, however often the door was opened.' };
    expect(rank('FailedOperation.RoomNotExist', [code, 'ResourceNotFound.Room'], { descriptions })[0]).toBe(
      'ResourceNotFound.Room',
    );
  });
});

describe('a literal with a description, as a code of another product has', () => {
  const codes = ['ResourceNotFound.Room', 'LimitExceeded.Gizmo'];

  it('means what the description says', () => {
    expect(rank('LimitExceeded.Gizmo2', codes, { description: 'The room does not exist.' })).toEqual([
      'ResourceNotFound.Room',
    ]);
  });

  it('means what its name says where no code says what the description says', () => {
    expect(rank('ResourceNotFound.Room2', codes, { description: 'The marmalade is bad.' })).toEqual([
      'ResourceNotFound.Room',
    ]);
  });

  it('means what its name says where nothing is read of the description, which is in Chinese', () => {
    const description = '房间不存在。';
    expect(rank('ResourceNotFound.Room2', codes, { description })).toEqual(['ResourceNotFound.Room']);
    expect(rank('ResourceNotFound.Marmalade', [...codes, 'LimitExceeded.Exceeded'], { description })).toEqual([]);
  });
});

describe('a bare code', () => {
  it('is suggested for a literal of the same meaning', () => {
    expect(rank('QuotaExceeded', ['LimitExceeded'])).toEqual(['LimitExceeded']);
  });

  it('is not where there are narrower ones', () => {
    expect(rank('QuotaExceeded', ['LimitExceeded', 'LimitExceeded.Door'])).toEqual([]);
  });

  it('is all the same where it limits requests, since it arrives beside narrower ones', () => {
    expect(rank('Throttling', ['RequestLimitExceeded', 'RequestLimitExceeded.Door'])).toEqual(['RequestLimitExceeded']);
  });

  it('is not suggested for a literal in its own namespace', () => {
    expect(rank('LimitExceeded.Quota', ['LimitExceeded'])).toEqual([]);
  });
});

describe('a word that no code has', () => {
  const literal = 'FailedOperation.GizmoRoomNotExist';
  const code = 'ResourceNotFound.Room';

  it('is left out where that leaves something that tells', () => {
    expect(rank(literal, [code])).toEqual([code]);
    expect(rank('FailedOperation.GizmoNotExist', [code, 'ResourceNotFound.Resource'])).toEqual([]);
  });

  it('is not where a code has all words', () => {
    const all = 'ResourceNotFound.GizmoRoom';
    expect(rank(literal, [code, all])).toEqual([all]);
  });

  it('is not among the codes of all products', () => {
    const letters = 'a b c d e f g h i j k l m n o'.split(' ');
    const many = letters.flatMap((one) =>
      letters.flatMap((two) => letters.map((three) => `Zz.Qu${one}${two}${three}x`)),
    );
    expect(many.length).toBeGreaterThan(3000);
    expect(rank(literal, [code, ...many])).toEqual([]);
    expect(rank('FailedOperation.RoomNotExist', [code, ...many])).toEqual([code]);
  });

  it('is not where it is one that codes of many products are about', () => {
    expect(rank('FailedOperation.PhoneRoomNotExist', [code])).toEqual([]);
  });

  it('is not in a literal without a dot', () => {
    expect(rank('GizmoRoomNotExist', [code])).toEqual([]);
  });
});

it("takes a product's own name for next to nothing", () => {
  const codes = ['FailedOperation.RoomGizmo', 'FailedOperation.DoorGizmo', 'FailedOperation.WindowGizmo'];
  expect(rank('FailedOperation.HandleGizmo', codes, { products: ['gizmo'] })).toEqual([]);
});

describe('the opposite', () => {
  it.each(['Unshared', 'Nonshared', 'UnShared', 'NonShared', 'NotShared'])('is told by %s', (word) => {
    expect(rank(`FailedOperation.Room${word}`, ['FailedOperation.RoomShared'])).toEqual([]);
    expect(rank('FailedOperation.RoomShared', [`FailedOperation.Room${word}`])).toEqual([]);
    expect(rank('ResourceUnavailable.RoomNotShared', [`FailedOperation.Room${word}`])).toHaveLength(1);
  });

  it('is told by a prefix before a word of the table', () => {
    expect(rank('InvalidParameter.RoomExists', ['FailedOperation.Room.UnExist'])).toEqual([]);
    expect(rank('InvalidParameter.RoomNotExists', ['FailedOperation.Room.UnExist'])).toHaveLength(1);
  });
});

describe('a code about the caller', () => {
  const [caller, other] = ['AuthFailure.Token', 'FailedOperation.TokenTimeout'];

  it('is meant by a literal about the caller', () => {
    expect(rank('AuthFailure.TokenWrong', [caller])).toEqual([caller]);
    expect(rank('AuthFailure.GizmoTokenWrong', [caller])).toEqual([caller]);
  });

  it('is meant by a literal about a right', () => {
    expect(rank('FailedOperation.NoPermission', ['AuthFailure.PermissionDenied'])).toEqual([
      'AuthFailure.PermissionDenied',
    ]);
  });

  it('is less likely meant by a literal about something else', () => {
    expect(rank('FailedOperation.TokenExpired', ['AuthFailure.TokenExpired', other])[0]).toBe(other);
    expect(rank('FailedOperation.TokenExpired', ['AuthFailure.TokenExpired'])).toEqual(['AuthFailure.TokenExpired']);
    expect(rank('FailedOperation.TokenExpired', ['AuthFailure.TokenTimeout'])).toEqual([]);
    expect(rank('FailedOperation.TokenExpired', [other])).toEqual([other]);
  });

  it('is never what is left of a literal about something else', () => {
    expect(rank('FailedOperation.GizmoTokenWrong', [caller])).toEqual([]);
    expect(rank('FailedOperation.GizmoTokenWrong', ['InvalidParameter.Token'])).toEqual(['InvalidParameter.Token']);
  });
});
