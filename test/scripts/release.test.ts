import { expect, it } from 'vitest';
import { type Release, findReleaseNotes } from '../../scripts/release/check.ts';

const CHANGELOG = `# Changelog

## [Unreleased]

## [0.2.0] - 2026-12-01

### Added

- Fourteen codes.

## [0.1.0] - 2026-11-24

- First release.
`;

const RELEASE: Release = {
  version: '0.2.0',
  pluginVersion: '0.2.0+registry.20261130.abcdef',
  tags: ['latest', 'v0.2.0'],
  changelog: CHANGELOG,
};

it('gives the section of the version', () => {
  expect(findReleaseNotes(RELEASE)).toBe('### Added\n\n- Fourteen codes.');
  expect(findReleaseNotes({ ...RELEASE, version: '0.1.0', pluginVersion: '0.1.0+r', tags: ['v0.1.0'] })).toBe(
    '- First release.',
  );
});

it.each<[string, Partial<Release>, string]>([
  ['no tag', { tags: [] }, 'The commit has no tag v0.2.0, the version of package.json; it has none.'],
  ['another tag', { tags: ['v0.3.0'] }, 'The commit has no tag v0.2.0, the version of package.json; it has v0.3.0.'],
  [
    'a plugin of another version',
    { pluginVersion: '0.1.0+registry.20260821.e1f233' },
    'The plugin calls itself 0.1.0+registry.20260821.e1f233, but package.json says 0.2.0. Run: npm run generate',
  ],
  [
    'no section',
    { changelog: CHANGELOG.replace('[0.2.0]', '[0.2.1]') },
    "CHANGELOG.md has no heading '## [0.2.0] - <date>'.",
  ],
  [
    'a section without a date',
    { changelog: CHANGELOG.replace(' - 2026-12-01', '') },
    "CHANGELOG.md has no heading '## [0.2.0] - <date>'.",
  ],
  [
    'a version that only looks like it',
    { changelog: CHANGELOG.replace('[0.2.0]', '[0x2.0]') },
    "CHANGELOG.md has no heading '## [0.2.0] - <date>'.",
  ],
  [
    'an empty section',
    { changelog: CHANGELOG.replace('### Added\n\n- Fourteen codes.\n', '') },
    'CHANGELOG.md says nothing of 0.2.0.',
  ],
  [
    'entries left under Unreleased',
    { changelog: CHANGELOG.replace('[Unreleased]\n', '[Unreleased]\n\n- One more.\n') },
    "CHANGELOG.md still has entries under 'Unreleased': move them to 0.2.0.",
  ],
])('refuses a release with %s', (_, change, message) => {
  expect(() => findReleaseNotes({ ...RELEASE, ...change })).toThrow(new Error(message));
});

it('says all that is wrong at once', () => {
  const release = { ...RELEASE, tags: [], pluginVersion: '0.1.0+r' };
  expect(() => findReleaseNotes(release)).toThrow(/no tag v0\.2\.0[\s\S]*calls itself 0\.1\.0\+r/);
});
