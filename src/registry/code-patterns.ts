/** A code, or all codes of a namespace: `Name`, `Name.Code`, `Name.*`. */
export const CODE_PATTERN = /^[A-Za-z]\w*(?:\.\w+)*(?:\.\*)?$/;

/** The end of a pattern that stands for all codes which begin with the rest of it. */
export const ALL_CODES = '.*';

/** Returns the test of whether a code matches one of the patterns. `Name.*` matches the bare `Name` as well. */
export function createCodeMatcher(patterns: readonly string[]): (code: string) => boolean {
  const codes = new Set(patterns.filter((pattern) => !pattern.endsWith(ALL_CODES)));
  const prefixes = patterns.filter((pattern) => pattern.endsWith(ALL_CODES)).map((pattern) => pattern.slice(0, -1));
  return (code) => codes.has(code) || prefixes.some((prefix) => code.startsWith(prefix) || `${code}.` === prefix);
}
