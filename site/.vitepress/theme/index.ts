import { inBrowser, type Router, type Theme } from 'vitepress';
import DefaultTheme from 'vitepress/theme';
import { type AsyncComponentLoader, type Component, defineAsyncComponent } from 'vue';
import { decodableHash, withState } from './addresses.ts';
import Layout from './Layout.vue';
import PartFailed from './parts/PartFailed.vue';
import PartLoading from './parts/PartLoading.vue';
import RuleExample from './RuleExample.vue';
import './theme.css';

/** Parts of pages that are loaded with the pages that have them. */
const PARTS = {
  CodeExplorer: part(() => import('../../codes/CodeExplorer.vue')),
  Playground: part(() => import('../../playground/Playground.vue')),
  RuleExample,
  StartPage: part(() => import('./start/StartPage.vue')),
};

function part(loader: AsyncComponentLoader<Component>): Component {
  return defineAsyncComponent({ loader, loadingComponent: PartLoading, errorComponent: PartFailed });
}

function keepState(router: Router): void {
  router.onBeforeRouteChange = (to) => {
    const kept = withState(to, location);
    if (kept === to) return true;
    void router.go(kept);
    return false;
  };
}

const theme: Theme = {
  extends: DefaultTheme,
  Layout,
  enhanceApp({ app, router }) {
    for (const [name, component] of Object.entries(PARTS)) app.component(name, component);
    if (!inBrowser) return;
    const hash = decodableHash(location.hash);
    if (hash !== location.hash) history.replaceState(history.state, '', hash);
    keepState(router);
  },
};

export default theme;
