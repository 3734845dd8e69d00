/** What a release is made of, as it is found. */
export interface Release {
  /** Of package.json. */
  readonly version: string;
  /** Version of the plugin, which ends in its registry: `0.1.0+registry.20260821.e1f233`. */
  readonly pluginVersion: string;
  /** Tags of the commit. */
  readonly tags: readonly string[];
  readonly changelog: string;
}

/** A release whose parts disagree; says all that is wrong. */
export class ReleaseError extends Error {}

/** The notes of a release: the section of its version in the changelog. Throws unless version, tag and changelog agree. */
export function findReleaseNotes(release: Release): string {
  const problems = findProblems(release);
  if (problems.length > 0) throw new ReleaseError(problems.join('\n'));
  return findSection(release.changelog, release.version)?.notes ?? '';
}

function findProblems({ version, pluginVersion, tags, changelog }: Release): readonly string[] {
  const section = findSection(changelog, version);
  const checks: readonly (readonly [boolean, string])[] = [
    [
      tags.includes(`v${version}`),
      `The commit has no tag v${version}, the version of package.json; it has ${tags.join(', ') || 'none'}.`,
    ],
    [
      pluginVersion.startsWith(`${version}+`),
      `The plugin calls itself ${pluginVersion}, but package.json says ${version}. Run: npm run generate`,
    ],
    [section !== undefined, `CHANGELOG.md has no heading '## [${version}] - <date>'.`],
    [section === undefined || section.notes !== '', `CHANGELOG.md says nothing of ${version}.`],
    [
      (findSection(changelog, 'Unreleased')?.notes ?? '') === '',
      `CHANGELOG.md still has entries under 'Unreleased': move them to ${version}.`,
    ],
  ];
  return checks.flatMap(([holds, problem]) => (holds ? [] : problem));
}

/** The section of a version: what stands between its heading and the next. Of a release, the heading ends in its date. */
function findSection(changelog: string, version: string): { readonly notes: string } | undefined {
  const date = version === 'Unreleased' ? '' : ' - \\d{4}-\\d{2}-\\d{2}';
  const heading = new RegExp(`^## \\[${version.replaceAll('.', '\\.')}\\]${date}\\n`);
  const section = changelog.split(/^(?=## )/m).find((each) => heading.test(each));
  return section === undefined ? undefined : { notes: section.replace(heading, '').trim() };
}
