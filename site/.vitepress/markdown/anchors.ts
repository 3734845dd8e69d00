/** `registry import <file|folder>`  →  `registry-import-filefolder`: the pages link to headings by the anchors of GitHub. */
export function githubAnchor(heading: string): string {
  return heading
    .trim()
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\- _]/gu, '')
    .replaceAll(' ', '-');
}
