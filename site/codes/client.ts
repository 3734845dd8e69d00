/** The engine as a page sees it. */
import type { Answers, Question } from './engine.ts';
import type { FromWorker, ToWorker } from './protocol.ts';

/** Answers questions of a page. */
export interface Explorer {
  readonly ask: <Q extends Question>(question: Q) => Promise<Answers[Q['kind']]>;
  /** Settles when actions can be searched; `false` if their names could not be loaded. */
  readonly actions: Promise<boolean>;
  readonly close: () => void;
}

/** Starts the worker. `base` is the address of the site, which ends with a slash. */
export function startExplorer(base: string): Explorer {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  const pending = new Map<
    number,
    { readonly resolve: (answer: never) => void; readonly reject: (error: Error) => void }
  >();
  const send = (message: ToWorker): void => {
    worker.postMessage(message);
  };
  const actions = new Promise<boolean>((resolve) => {
    worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
      if (data.kind === 'actions') {
        resolve(data.isLoaded);
        return;
      }
      const waiting = pending.get(data.id);
      pending.delete(data.id);
      if (data.kind === 'answer') waiting?.resolve(data.answer as never);
      else waiting?.reject(new Error(data.message));
    });
  });
  worker.addEventListener('error', ({ message }) => {
    for (const { reject } of pending.values()) reject(new Error(message || 'worker'));
    pending.clear();
  });
  let last = 0;
  send({ kind: 'start', base });
  return {
    actions,
    ask: (question) =>
      new Promise((resolve, reject) => {
        last += 1;
        pending.set(last, { resolve, reject });
        send({ kind: 'ask', id: last, question });
      }),
    close: () => {
      worker.terminate();
    },
  };
}
