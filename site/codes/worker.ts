/** The engine in a worker: no key waits for an answer. */
import { createEngine } from './engine.ts';
import { FILES } from './files.ts';
import type { FromWorker, ToWorker } from './protocol.ts';
import type { ActionNames } from './search/catalogue.ts';

let base = '';

const send = (message: FromWorker): void => {
  self.postMessage(message);
};

async function fetchJson(path: string): Promise<unknown> {
  const response = await fetch(`${base}${path}`);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.json() as Promise<unknown>;
}

/** The files that most questions need come in one; those of products are fetched one by one. */
let registry: Promise<Readonly<Record<string, unknown>>> | undefined;

async function fetchData(path: string): Promise<unknown> {
  registry ??= fetchJson(`explorer/${FILES.registry}`) as Promise<Readonly<Record<string, unknown>>>;
  try {
    const files = await registry;
    return Object.hasOwn(files, path) ? files[path] : await fetchJson(`data/${path}`);
  } catch (error) {
    registry = undefined;
    throw error;
  }
}

const engine = createEngine(fetchData);

async function start(): Promise<void> {
  const names = fetchJson(`explorer/${FILES.actions}`);
  try {
    engine.addActions((await names) as ActionNames);
    await engine.prepare();
    send({ kind: 'actions', isLoaded: true });
  } catch {
    send({ kind: 'actions', isLoaded: false });
  }
}

self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.kind === 'start') {
    ({ base } = data);
    void start();
    return;
  }
  const { id, question } = data;
  engine.ask(question).then(
    (answer) => {
      send({ kind: 'answer', id, answer });
    },
    (error: unknown) => {
      send({ kind: 'failure', id, message: error instanceof Error ? error.message : String(error) });
    },
  );
});
