/** The stand-in for `node:path` says what the real one does. */
import { posix } from 'node:path';
import { expect, it } from 'vitest';
import * as standIn from '../../../linter/stand-ins/path.ts';

const PATHS = [
  '',
  '.',
  '/',
  'a',
  'a/b.ts',
  '/a/b.test.ts',
  'a//b/./../c',
  '../x',
  '/../x',
  'a/..',
  '.eslintrc',
  'a.',
  '/a/b/',
];

it.each(PATHS)('takes "%s" apart', (path) => {
  expect(standIn.normalize(path)).toBe(posix.normalize(path).replace(/(?<=.)\/$/, ''));
  expect(standIn.extname(path)).toBe(posix.extname(path));
  expect(standIn.isAbsolute(path)).toBe(posix.isAbsolute(path));
});

it.each(PATHS.filter((path) => !path.endsWith('/')))('names the folder and the file of "%s"', (path) => {
  expect(standIn.dirname(path)).toBe(posix.dirname(path));
  expect(standIn.basename(path)).toBe(posix.basename(path));
  expect(standIn.basename(path, '.ts')).toBe(posix.basename(path, '.ts'));
});

it.each([
  ['/a', '/a/b.ts'],
  ['/a/b', '/a/c/d'],
  ['/a', '/a'],
  ['/', '/x'],
])('finds the way from %s to %s', (from, to) => {
  expect(standIn.relative(from, to)).toBe(posix.relative(from, to));
});

it('puts paths together', () => {
  expect(standIn.join('a', '', '../b')).toBe(posix.join('a', '', '../b'));
  expect(standIn.resolve('a', '/b', 'c')).toBe(posix.resolve('a', '/b', 'c'));
  expect(standIn.resolve('a')).toBe('/a');
});
