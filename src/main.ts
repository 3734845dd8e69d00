/**
 * What the package loads. It stands apart from `index.ts`, of which the types are made: compilers before TypeScript 5.6 cannot
 * read the name of the last export.
 */
export * from './index.ts';
export {
  default,
  /** What `require` returns: the plugin itself, as configurations in CommonJS, eslintrc and `FlatCompat` expect it. */
  default as 'module.exports',
} from './index.ts';
