/** What ESLint and editors know of a Vue component; `vue-tsc` reads the component itself. */
declare module '*.vue' {
  import type { Component } from 'vue';

  const component: Component;
  export default component;
}

/** What VitePress makes of the pages for the search: an index for each of the locales, as JSON. */
declare module '@localSearchIndex' {
  const indexes: Readonly<Record<string, (() => Promise<{ readonly default: string }>) | undefined>>;
  export default indexes;
}
