/** The linter as a page sees it: it asks a worker, restarts one that hangs or dies, and drops what a newer request made pointless. */
import type { Failure, LintRequest, TaskMessage, TaskName, Tasks, WorkerMessage } from './protocol.ts';

/** A linter that runs beside the page. */
export interface LinterClient {
  /** Lints a file. `undefined`: a newer file was sent before this one was linted. */
  readonly lint: (request: LintRequest) => Promise<Tasks['lint'] | Failure | undefined>;
  /** All fixes of a file. `undefined`: a newer one was asked for. */
  readonly fix: (request: LintRequest) => Promise<Tasks['fix'] | Failure | undefined>;
  /** Ends the worker. What is not finished has no result any more. */
  readonly dispose: () => void;
}

/** What a client needs of a `Worker`. */
export type WorkerLike = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>;

interface ClientOptions {
  readonly createWorker: () => WorkerLike;
  /** Milliseconds that linting a file may take, without the time to load code. */
  readonly limit?: number;
}

const LIMIT = 20_000;

type Result = Tasks[TaskName] | Failure | undefined;

interface Task extends Omit<TaskMessage, 'id'> {
  readonly resolve: (result: Result) => void;
}

/** A client, which starts its worker with the first request. */
export function createLinter({ createWorker, limit = LIMIT }: ClientOptions): LinterClient {
  const waiting = new Map<TaskName, Task>();
  let worker: WorkerLike | undefined;
  let running: Task | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let id = 0;

  function start(): WorkerLike {
    const started = createWorker();
    started.onmessage = ({ data }: MessageEvent<WorkerMessage>) => {
      if (data.id !== id) return;
      // Some browsers remember that a module did not arrive, until the worker is another one.
      if (data.kind === 'done' && 'fault' in data.result && data.result.fault === 'load')
        fail('load', data.result.text);
      else if (data.kind === 'done') finish(data.result);
      else timer = setTimeout(fail, limit, 'hung', '');
    };
    started.onerror = (event) => {
      event.preventDefault();
      // Without a message, a script did not arrive.
      fail(event.message ? 'crash' : 'load', event.message);
    };
    return started;
  }

  function fail(fault: Failure['fault'], text = ''): void {
    worker?.terminate();
    worker = undefined;
    finish({ kind: 'failed', fault, text });
  }

  function finish(result: Result): void {
    clearTimeout(timer);
    const task = running;
    running = undefined;
    if (task) task.resolve(waiting.has(task.task) ? undefined : result);
    runNext();
  }

  function runNext(): void {
    const [next] = waiting.values();
    if (running || !next) return;
    waiting.delete(next.task);
    running = next;
    id += 1;
    worker ??= start();
    worker.postMessage({ id, task: next.task, request: next.request } satisfies TaskMessage);
  }

  function ask(task: TaskName, request: LintRequest): Promise<Result> {
    return new Promise((resolve) => {
      waiting.get(task)?.resolve(undefined);
      waiting.set(task, { task, request, resolve });
      runNext();
    });
  }

  return {
    lint: (request) => ask('lint', request) as ReturnType<LinterClient['lint']>,
    fix: (request) => ask('fix', request) as ReturnType<LinterClient['fix']>,
    dispose: () => {
      worker?.terminate();
      worker = undefined;
      for (const task of waiting.values()) task.resolve(undefined);
      waiting.clear();
      clearTimeout(timer);
      running?.resolve(undefined);
      running = undefined;
    },
  };
}
