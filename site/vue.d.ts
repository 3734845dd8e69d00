/** What ESLint and editors know of a Vue component; `vue-tsc` reads the component itself. */
declare module '*.vue' {
  import { type Component } from 'vue';

  const component: Component;
  export default component;
}
