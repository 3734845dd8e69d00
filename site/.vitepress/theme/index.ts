import type { Theme } from 'vitepress';
import DefaultTheme from 'vitepress/theme';
import { defineAsyncComponent } from 'vue';
import Layout from './Layout.vue';
import RuleExample from './RuleExample.vue';
import './theme.css';

/** Parts of pages that are loaded with the pages that have them. */
const PARTS = {
  CodeExplorer: defineAsyncComponent(() => import('../../codes/CodeExplorer.vue')),
  Playground: defineAsyncComponent(() => import('../../playground/Playground.vue')),
  RuleExample,
  StartPage: defineAsyncComponent(() => import('./start/StartPage.vue')),
};

const theme: Theme = {
  extends: DefaultTheme,
  Layout,
  enhanceApp({ app }) {
    for (const [name, component] of Object.entries(PARTS)) app.component(name, component);
  },
};

export default theme;
