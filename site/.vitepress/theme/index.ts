import { type Theme } from 'vitepress';
import DefaultTheme from 'vitepress/theme';
import { defineAsyncComponent } from 'vue';

/** Parts of pages that are loaded with the pages that have them. */
const PARTS = {
  CodeExplorer: defineAsyncComponent(() => import('../../codes/CodeExplorer.vue')),
  LiveExample: defineAsyncComponent(() => import('../../playground/LiveExample.vue')),
  Playground: defineAsyncComponent(() => import('../../playground/Playground.vue')),
};

const theme: Theme = {
  extends: DefaultTheme,
  enhanceApp({ app }) {
    for (const [name, component] of Object.entries(PARTS)) app.component(name, component);
  },
};

export default theme;
