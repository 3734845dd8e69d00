/**
 * What ESLint and typescript-estree use of `node:path`. Paths in a browser are names of files in one folder, so nothing has to be
 * resolved against a disk.
 */

/** `a/b.ts` → `a` */
export function dirname(path: string): string {
  const at = path.lastIndexOf('/');
  if (at < 0) return '.';
  return at === 0 ? '/' : path.slice(0, at);
}

/** `a/b.ts`, `.ts` → `b` */
export function basename(path: string, ending = ''): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return name.endsWith(ending) ? name.slice(0, name.length - ending.length) : name;
}

/** `a/b.test.ts` → `.ts` */
export function extname(path: string): string {
  return /(?:^|\/)(?!\.\.$)[^/]+(?<ending>\.[^./]*)$/.exec(path)?.groups?.['ending'] ?? '';
}

export function isAbsolute(path: string): boolean {
  return path.startsWith('/');
}

/** `a`, `../b` → `b` */
export function join(...parts: readonly string[]): string {
  return normalize(parts.filter((part) => part !== '').join('/'));
}

/** `a`, `b` → `/a/b` */
export function resolve(...parts: readonly string[]): string {
  const last = parts.findLastIndex(isAbsolute);
  return normalize(['/', ...parts.slice(Math.max(last, 0))].join('/'));
}

/** `/a`, `/a/b.ts` → `b.ts` */
export function relative(from: string, to: string): string {
  const [base, target] = [segmentsOf(resolve(from)), segmentsOf(resolve(to))];
  const differing = base.findIndex((segment, at) => segment !== target[at]);
  const shared = differing < 0 ? base.length : differing;
  return [...base.slice(shared).map(() => '..'), ...target.slice(shared)].join('/');
}

/** `a//b/./../c` → `a/c` */
export function normalize(path: string): string {
  const kept: string[] = [];
  for (const segment of segmentsOf(path)) {
    if (segment === '..' && kept.length > 0 && kept.at(-1) !== '..') kept.pop();
    else if (segment !== '..' || !isAbsolute(path)) kept.push(segment);
  }
  const text = kept.join('/');
  return isAbsolute(path) ? `/${text}` : text || '.';
}

function segmentsOf(path: string): readonly string[] {
  return path.split('/').filter((segment) => segment !== '' && segment !== '.');
}

export function toNamespacedPath(path: string): string {
  return path;
}

export const sep = '/';
export const delimiter = ':';
export const posix = { basename, delimiter, dirname, extname, isAbsolute, join, normalize, relative, resolve, sep };
export default { ...posix, posix, toNamespacedPath };
