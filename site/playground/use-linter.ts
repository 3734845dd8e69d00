/** The linter of a page, as something that Vue can watch. */
import { withBase } from 'vitepress';
import { type Ref, onBeforeUnmount, ref, shallowRef, watch } from 'vue';
import { VERSION } from '../../src/version.ts';
import { type LinterClient, createLinter } from '../linter/client.ts';
import { isTypeScript } from '../linter/config.ts';
import type { Failure, LintRequest } from '../linter/protocol.ts';
import { type Report, toReports } from './reports.ts';

/** What the linter is doing. It loads code before the first file, and before the first one in TypeScript. */
export type Activity = 'loading' | 'loadingTypeScript' | 'linting' | 'idle';

/** The reports of one text. */
export interface LintedText {
  readonly code: string;
  readonly reports: readonly Report[];
  /** Milliseconds from the request to its reports. */
  readonly time: number;
}

interface LinterOfPage {
  readonly activity: Ref<Activity>;
  /** The last text that was linted; stays while the next one is. */
  readonly linted: Ref<LintedText | undefined>;
  readonly failure: Ref<Failure | undefined>;
  readonly lintAgain: () => void;
  readonly fix: LinterClient['fix'];
}

/** Milliseconds without a key before a text is linted. */
const PAUSE = 120;

function createWorker(): Worker {
  const url = `${withBase('/linter/worker.js')}?${encodeURIComponent(VERSION)}`;
  return new Worker(url, { type: 'module', name: 'linter' });
}

/** Lints what a component asks for, as soon as it is ready and whenever that changes, until the component is gone. */
export function useLinter(request: Readonly<Ref<LintRequest>>, isReady: Readonly<Ref<boolean>>): LinterOfPage {
  const client = createLinter({ createWorker });
  const activity = ref<Activity>('loading');
  const linted = shallowRef<LintedText>();
  const failure = shallowRef<Failure>();
  let hasParser = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function lint(): Promise<void> {
    const asked = request.value;
    const started = performance.now();
    const isTyped = isTypeScript(asked.fileName);
    activity.value = isTyped && !hasParser ? 'loadingTypeScript' : linted.value ? 'linting' : 'loading';
    const result = await client.lint(asked);
    if (result === undefined) return;
    activity.value = 'idle';
    failure.value = result.kind === 'failed' ? result : undefined;
    if (result.kind === 'failed') return;
    hasParser ||= isTyped;
    linted.value = {
      code: asked.code,
      reports: toReports(asked.code, result.reports),
      time: Math.round(performance.now() - started),
    };
  }

  watch([request, isReady], (_, [, wasReady]) => {
    clearTimeout(timer);
    if (isReady.value) timer = setTimeout(() => void lint(), wasReady ? PAUSE : 0);
  });
  if (isReady.value) void lint();
  onBeforeUnmount(() => {
    clearTimeout(timer);
    client.dispose();
  });
  return { activity, linted, failure, lintAgain: () => void lint(), fix: client.fix };
}
