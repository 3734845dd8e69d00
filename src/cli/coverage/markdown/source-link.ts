import { relative, resolve, sep } from 'node:path';
import type { Host } from '../../host.ts';

/** The address of a line on the site that hosts the repository; `undefined` where it is not known. */
export type LinkLine = (file: string, line: number) => string | undefined;

/** What GitHub and GitLab say of themselves in a job: where files of this commit are shown, and where they are checked out. */
function findSource(env: Host['env']): { readonly address: string; readonly folder: string } | undefined {
  const { GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_SHA, GITHUB_WORKSPACE } = env;
  if (GITHUB_SERVER_URL && GITHUB_REPOSITORY && GITHUB_SHA && GITHUB_WORKSPACE)
    return { address: `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/blob/${GITHUB_SHA}`, folder: GITHUB_WORKSPACE };
  const { CI_PROJECT_URL, CI_COMMIT_SHA, CI_PROJECT_DIR } = env;
  if (CI_PROJECT_URL && CI_COMMIT_SHA && CI_PROJECT_DIR)
    return { address: `${CI_PROJECT_URL}/-/blob/${CI_COMMIT_SHA}`, folder: CI_PROJECT_DIR };
  return undefined;
}

/** Links lines of files, which are named from `root`, in a job of GitHub or GitLab; elsewhere nothing. */
export function createLinkLine(env: Host['env'], root: string): LinkLine {
  const source = findSource(env);
  return (file, line) => {
    if (source === undefined) return undefined;
    const path = relative(source.folder, resolve(root, file)).split(sep);
    // A file outside of the repository is on no site.
    if (path[0] === '..' || path[0] === '' || resolve(file) === file) return undefined;
    return `${source.address}/${path.map(encodeSegment).join('/')}#L${line}`;
  };
}

/** Brackets would end a link of Markdown; what is half a character has no encoding. */
function encodeSegment(segment: string): string {
  const encoded = encodeURIComponent(segment.replaceAll(/\p{Surrogate}/gu, '\uFFFD'));
  return encoded.replaceAll('(', '%28').replaceAll(')', '%29');
}
