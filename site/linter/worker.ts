/** The worker of the playground. It reads data synchronously, which workers may, since rules cannot wait. */
import { createEngine } from './engine.ts';
import type { TaskMessage, WorkerMessage } from './protocol.ts';

/** Both addresses have the version in them, so that no cache mixes the data of two. */
const DATA = new URL('../data/', import.meta.url);

let current = 0;

function say(message: WorkerMessage): void {
  postMessage(message);
}

function readData(path: string): unknown {
  const url = new URL(path, DATA);
  url.search = self.location.search;
  const request = new XMLHttpRequest();
  request.open('GET', url, false);
  request.send();
  if (request.status !== 200) throw new Error(`${url.href}: ${request.status} ${request.statusText}`);
  return JSON.parse(request.responseText) as unknown;
}

const run = createEngine({
  readData,
  onBegin: () => {
    say({ id: current, kind: 'begun' });
  },
});

/** The client sends the next task when it has the result of the one before. */
self.addEventListener('message', ({ data: { id, task, request } }: MessageEvent<TaskMessage>) => {
  current = id;
  void run(task, request).then((result) => {
    say({ id, kind: 'done', result });
  });
});
