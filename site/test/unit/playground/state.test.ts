import { expect, it } from 'vitest';
import { PRESETS } from '../../../../src/configs.ts';
import { EXAMPLES } from '../../../playground/examples.ts';
import { hashOf } from '../../../playground/exports.ts';
import {
  DEFAULTS,
  FILE_NAME,
  PRESET_NAMES,
  type PlaygroundState,
  playgroundHash,
  readHash,
} from '../../../playground/state.ts';

const STATE: PlaygroundState = {
  code: "if (err.code === 'Zurück 🦀 已下线') f();\r\n",
  fileName: 'app.tsx',
  preset: 'strict',
  rules: { 'no-unknown-code': ['warn', { fix: 'off' }], 'no-retired-code': 'off' },
  settings: { products: ['scf'], language: 'zh' },
};

it('reads from an address what was written into it', async () => {
  const hash = await playgroundHash(STATE);
  expect(hash).toMatch(/^#v1,[\w-]+$/);
  expect(await readHash(hash)).toEqual(STATE);
});

it('writes only what differs from the default', async () => {
  expect(await playgroundHash(DEFAULTS)).toBe('');
  expect(await readHash(await playgroundHash({ ...DEFAULTS, preset: 'typos' }))).toEqual({ preset: 'typos' });
  const [{ state: start }] = EXAMPLES;
  expect(await hashOf(start, start)).toBe('');
  expect(await readHash(await hashOf({ ...start, fileName: 'app.ts' }, start))).toEqual({ fileName: 'app.ts' });
});

it('takes an address without a hash for the default', async () => {
  expect(await readHash('')).toEqual({});
  expect(await readHash('#')).toEqual({});
});

it.each([
  ['another version', async () => (await playgroundHash(STATE)).replace('v1', 'v2')],
  ['one that was cut off', async () => (await playgroundHash(STATE)).slice(0, -8)],
  ['what is no base64', () => '#v1,%%%'],
  ['what is not compressed', () => '#v1,abcdef'],
  ['an anchor', () => '#rules'],
  ['an unknown preset', () => playgroundHash({ ...STATE, preset: 'all' as PlaygroundState['preset'] })],
  ['a wrong severity', () => playgroundHash({ ...STATE, rules: { x: 'fatal' as 'off' } })],
  ['one that unpacks to more than a browser can hold', () => playgroundHash({ code: ' '.repeat(9_000_000) })],
  ['another file', () => playgroundHash({ ...STATE, fileName: '../secret.md' })],
])('refuses %s', async (_, write) => {
  expect(await readHash(await write())).toBeUndefined();
});

it('knows the presets of the plugin', () => {
  expect(PRESET_NAMES).toEqual(PRESETS);
});

it.each(['app.js', 'a-b.test.tsx', 'x.mts', 'x.cjs'])('takes %s for the name of a file', (name) => {
  expect(name).toMatch(FILE_NAME);
});

it.each(['app', 'app.py', '.ts/x', 'a b.js', ''])('takes "%s" for no name of a file', (name) => {
  expect(name).not.toMatch(FILE_NAME);
});
