/** The engine as a page sees it: it asks a worker, and starts another one where that did not arrive or died. */
import type { Answers, Question } from './engine.ts';
import type { FromWorker, ToWorker } from './protocol.ts';

/** Answers questions of a page. */
export interface Explorer {
  /** Rejects if the worker, or a file that it needs, could not be loaded. To ask again tries again. */
  readonly ask: <Q extends Question>(question: Q) => Promise<Answers[Q['kind']]>;
  /** Ends the worker. What was asked has no answer any more. */
  readonly close: () => void;
}

/** What a client needs of a `Worker`. */
export type WorkerLike = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>;

interface ExplorerOptions {
  readonly createWorker: () => WorkerLike;
  /** The address of the site, which ends with a slash. */
  readonly base: string;
  /** Told when actions can be searched, and when their names could not be loaded. */
  readonly onActions: (isLoaded: boolean) => void;
}

interface Pending {
  readonly resolve: (answer: never) => void;
  readonly reject: (error: Error) => void;
}

/** The worker of the explorer. */
export function createWorker(): Worker {
  return new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
}

/** A client, which starts its worker at once: what is asked first then waits less. */
export function startExplorer(options: ExplorerOptions): Explorer {
  const pending = new Map<number, Pending>();
  let worker: WorkerLike | undefined;
  let last = 0;

  function start(): WorkerLike {
    const started = options.createWorker();
    started.onmessage = ({ data }: MessageEvent<FromWorker>) => {
      receive(data);
    };
    started.onerror = (event) => {
      event.preventDefault();
      fail(event.message);
    };
    started.postMessage({ kind: 'start', base: options.base } satisfies ToWorker);
    return started;
  }

  function receive(message: FromWorker): void {
    if (message.kind === 'actions') {
      options.onActions(message.isLoaded);
      return;
    }
    const waiting = pending.get(message.id);
    pending.delete(message.id);
    if (message.kind === 'answer') waiting?.resolve(message.answer as never);
    else waiting?.reject(new Error(message.message));
  }

  function fail(text: string): void {
    stop();
    options.onActions(false);
    for (const { reject } of pending.values()) reject(new Error(text));
    pending.clear();
  }

  function stop(): void {
    worker?.terminate();
    worker = undefined;
  }

  worker = start();
  return {
    ask: (question) =>
      new Promise((resolve, reject) => {
        last += 1;
        pending.set(last, { resolve, reject });
        worker ??= start();
        worker.postMessage({ kind: 'ask', id: last, question } satisfies ToWorker);
      }),
    close: stop,
  };
}
