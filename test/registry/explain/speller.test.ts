import { describe, expect, it } from 'vitest';
import { createSpeller } from '../../../src/registry/explain/speller.ts';

describe('createSpeller', () => {
  const known = new Set(['destory', 'gizmo', 'widget', 'resourc', 'rooms']);
  const spell = createSpeller('Failed.DestoryGizmo Widgets Wodgett Rooms', (thing) => known.has(thing));

  it.each([
    ['a word that is known', 'gizmo', 'gizmo'],
    ['a word one edit away', 'gizno', 'gizmo'],
    ['a longer word two edits away', 'destroys', 'destory'],
    ['the nearest that is known', 'wodget', 'widget'],
    ['a word that is known as a part of others', 'resoruc', 'resourc'],
    ['a word that is like none', 'marmalad', 'marmalad'],
    ['a short word', 'room', 'room'],
    ['a group', '[absents]', '[absents]'],
    ['what is denied', 'not gizno', 'not gizno'],
  ])('spells %s', (_, word, expected) => {
    expect(spell(word)).toBe(expected);
  });
});
