/** Keeps a state in the address of the page, and takes it from there. */
import { type Ref, type ShallowRef, onBeforeUnmount, onMounted, ref, watch } from 'vue';
import { hashOf } from './exports.ts';
import { type PlaygroundState, readHash } from './state.ts';

interface KeptState {
  /** Whether the address is none that a playground wrote. */
  readonly isBroken: Ref<boolean>;
  /** Whether the address was read, so that the state is what somebody wants to see. */
  readonly isRead: Ref<boolean>;
}

/** Milliseconds without a change before the address is written. */
const PAUSE = 250;

/** Ties a state to the address; one that is read is cleaned. A new state does not lengthen the history of the browser; a link to another state does. */
export function useAddress(
  state: ShallowRef<PlaygroundState>,
  start: PlaygroundState,
  clean: (state: PlaygroundState) => PlaygroundState,
): KeptState {
  const isBroken = ref(false);
  const isRead = ref(false);
  let written: string | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function read(): Promise<void> {
    if (location.hash === written) return;
    written = location.hash;
    const kept = await readHash(location.hash);
    isBroken.value = kept === undefined;
    state.value = clean({ ...start, ...kept });
    isRead.value = true;
  }

  async function write(): Promise<void> {
    const hash = await hashOf(state.value, start);
    if (hash === written || (isBroken.value && hash === '')) return;
    written = hash;
    isBroken.value = false;
    history.replaceState(history.state, '', hash === '' ? location.pathname + location.search : hash);
  }

  function onHashChange(): void {
    void read();
  }

  watch(state, () => {
    clearTimeout(timer);
    timer = setTimeout(() => void write(), PAUSE);
  });
  onMounted(() => {
    void read();
    window.addEventListener('hashchange', onHashChange);
  });
  onBeforeUnmount(() => {
    clearTimeout(timer);
    window.removeEventListener('hashchange', onHashChange);
  });
  return { isBroken, isRead };
}
