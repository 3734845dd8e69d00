/**
 * What ESLint and TypeScript read of Node.js's `process`. It is handed to each module that names it, and is no global.
 * TypeScript takes a `process` for Node.js unless it says that it is a browser's.
 */
export const process = {
  browser: true,
  env: {},
  argv: [],
  platform: 'browser',
  version: 'v22.13.0',
  versions: {},
  cwd: (): string => '/',
  emitWarning: (): void => undefined,
};
