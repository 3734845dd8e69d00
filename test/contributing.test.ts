import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import packageJson from '../package.json' with { type: 'json' };

/** Scripts that npm runs by itself. */
const LIFECYCLE = ['prepublishOnly'];

it('lists every script of package.json, and no other', () => {
  const page = readFileSync(new URL('../CONTRIBUTING.md', import.meta.url), 'utf8');
  const listed = Array.from(page.matchAll(/^\| `npm (?:run )?([\w:]+)(?: [^`]*)?` +\|/gm), ([, name]) => name);
  const scripts = Object.keys(packageJson.scripts).filter((name) => !LIFECYCLE.includes(name));
  expect(listed.toSorted()).toEqual(scripts.sort());
});
