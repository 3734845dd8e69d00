/** Where a file is, as SARIF says it. */
export interface ArtifactLocation {
  readonly uri: string;
  /** The root that the address starts in; absent for a file that is named from the root of the disk. */
  readonly uriBaseId?: '%SRCROOT%';
}

/** `src/a b.js`  →  `src/a%20b.js`, from the root of the sources; `/x/a.js`  →  `file:///x/a.js`. */
export function locateFile(file: string): ArtifactLocation {
  // What is half a character has no encoding.
  const segments = file
    .replaceAll(/\p{Surrogate}/gu, '\uFFFD')
    .split('/')
    .map(encodeURIComponent);
  const uri = segments.join('/');
  if (file.startsWith('/')) return { uri: `file://${uri}` };
  const isOfDrive = /^[A-Za-z]:\//.test(file);
  return isOfDrive ? { uri: `file:///${uri.replace('%3A', ':')}` } : { uri, uriBaseId: '%SRCROOT%' };
}
