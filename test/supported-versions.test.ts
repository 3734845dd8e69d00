/** Holds what docs/versioning.md says is supported to what package.json allows. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import packageJson from '../package.json' with { type: 'json' };

/** `^20.19.0 || >=24` → `20.19`, `24` */
function versionsIn(range: string): readonly string[] {
  return Array.from(range.matchAll(/(\d+(?:\.\d+)?)(?:\.\d+)?/g), ([, version = '']) => version.replace(/\.0$/, ''));
}

/** The cell of a row that says which versions are supported. */
function cellOf(name: string, page: string): string {
  return page.split(`\n| ${name} `)[1]?.split('|')[1] ?? '';
}

describe.each(['docs/versioning.md', 'docs/zh/versioning.md'])('%s', (path) => {
  const page = readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');

  it.each([
    ['ESLint', packageJson.peerDependencies.eslint],
    ['Node.js', packageJson.engines.node],
  ])('names the oldest versions of %s', (name, range) => {
    expect(versionsIn(cellOf(name, page))).toEqual(versionsIn(range));
  });
});

it('is what SECURITY.md leads to', () => {
  const security = readFileSync(new URL('../SECURITY.md', import.meta.url), 'utf8');
  expect(security).toMatch(/\n## Supported versions\n[^#]*\(docs\/versioning\.md#supported-versions\)/);
});
