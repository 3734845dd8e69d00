import { expect, it, vi } from 'vitest';
import { type WorkerLike, startExplorer } from '../../../codes/client.ts';
import type { FromWorker, ToWorker } from '../../../codes/protocol.ts';

/** A worker that does only what a test lets it do. */
class FakeWorker implements WorkerLike {
  onmessage: WorkerLike['onmessage'] = null;
  onerror: WorkerLike['onerror'] = null;
  readonly messages: ToWorker[] = [];
  readonly terminate = vi.fn();

  postMessage(message: ToWorker): void {
    this.messages.push(message);
  }

  say(message: FromWorker): void {
    this.onmessage?.call(this as unknown as Worker, new MessageEvent('message', { data: message }));
  }

  die(): void {
    this.onerror?.call(this as unknown as Worker, Object.assign(new Event('error'), { message: '' }) as ErrorEvent);
  }
}

const QUESTION = { kind: 'versions', code: 'InternalError', product: 'scf' } as const;

it('starts a new worker with the question after one whose script did not arrive', async () => {
  const workers: FakeWorker[] = [];
  const onActions = vi.fn();
  const explorer = startExplorer({
    base: 'https://example.org/',
    onActions,
    createWorker: () => {
      const worker = new FakeWorker();
      workers.push(worker);
      return worker;
    },
  });
  const failing = explorer.ask(QUESTION);
  workers[0]?.die();
  await expect(failing).rejects.toThrow('worker');
  expect(workers[0]?.terminate).toHaveBeenCalledOnce();
  expect(onActions.mock.calls).toEqual([[false]]);
  const answered = explorer.ask(QUESTION);
  expect(workers[1]?.messages).toEqual([
    { kind: 'start', base: 'https://example.org/' },
    { kind: 'ask', id: 2, question: QUESTION },
  ]);
  workers[1]?.say({ kind: 'actions', isLoaded: true });
  workers[1]?.say({ kind: 'answer', id: 2, answer: [] });
  expect(await answered).toEqual([]);
  expect(onActions.mock.calls).toEqual([[false], [true]]);
});
