/** The engine as a page sees it. */
import type { Answers, Question } from './engine.ts';
import type { FromWorker, ToWorker } from './protocol.ts';

/** Answers questions of a page. */
export interface Explorer {
  /** Rejects if a file of the site did not arrive. Another question tries again. */
  readonly ask: <Q extends Question>(question: Q) => Promise<Answers[Q['kind']]>;
  readonly close: () => void;
}

/** What an explorer needs of a `Worker`. */
export type WorkerLike = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>;

interface ExplorerOptions {
  /** The address of the site, which ends with a slash. */
  readonly base: string;
  /** Called when actions can be searched; with `false` if their names could not be loaded. */
  readonly onActions: (isLoaded: boolean) => void;
  readonly createWorker?: () => WorkerLike;
}

interface Waiting {
  readonly resolve: (answer: never) => void;
  readonly reject: (error: Error) => void;
}

function createModuleWorker(): Worker {
  return new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
}

/** Starts the worker at once, and anew with the next question if its script did not arrive. */
export function startExplorer({ base, onActions, createWorker = createModuleWorker }: ExplorerOptions): Explorer {
  const pending = new Map<number, Waiting>();
  let last = 0;
  let worker: WorkerLike | undefined = start();

  function start(): WorkerLike {
    const started = createWorker();
    started.onmessage = ({ data }: MessageEvent<FromWorker>) => {
      if (data.kind === 'actions') onActions(data.isLoaded);
      else settle(data);
    };
    started.onerror = (event) => {
      event.preventDefault();
      started.terminate();
      worker = undefined;
      for (const { reject } of pending.values()) reject(new Error(event.message || 'worker'));
      pending.clear();
      onActions(false);
    };
    started.postMessage({ kind: 'start', base } satisfies ToWorker);
    return started;
  }

  function settle(data: Exclude<FromWorker, { readonly kind: 'actions' }>): void {
    const waiting = pending.get(data.id);
    pending.delete(data.id);
    if (data.kind === 'answer') waiting?.resolve(data.answer as never);
    else waiting?.reject(new Error(data.message));
  }

  return {
    ask: (question) =>
      new Promise((resolve, reject) => {
        last += 1;
        pending.set(last, { resolve, reject });
        worker ??= start();
        worker.postMessage({ kind: 'ask', id: last, question } satisfies ToWorker);
      }),
    close: () => {
      worker?.terminate();
    },
  };
}
