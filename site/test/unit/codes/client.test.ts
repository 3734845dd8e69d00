import { describe, expect, it, vi } from 'vitest';
import { type WorkerLike, startExplorer } from '../../../codes/client.ts';
import type { Question } from '../../../codes/engine.ts';
import type { FromWorker, ToWorker } from '../../../codes/protocol.ts';

/** A worker that does only what a test lets it do. */
class FakeWorker implements WorkerLike {
  onmessage: WorkerLike['onmessage'] = null;
  onerror: WorkerLike['onerror'] = null;
  readonly received: ToWorker[] = [];
  readonly terminate = vi.fn();

  postMessage(message: ToWorker): void {
    this.received.push(message);
  }

  say(data: FromWorker): void {
    this.onmessage?.call(this as unknown as Worker, new MessageEvent('message', { data }));
  }

  die(message: string): void {
    this.onerror?.call(this as unknown as Worker, Object.assign(new Event('error'), { message }) as ErrorEvent);
  }
}

const QUESTION: Question = { kind: 'versions', code: 'LimitExceeded.Memory', product: 'scf' };
const BASE = 'https://example.org/';

function setUp() {
  const workers: FakeWorker[] = [];
  const onActions = vi.fn();
  const explorer = startExplorer({
    createWorker: () => {
      const worker = new FakeWorker();
      workers.push(worker);
      return worker;
    },
    base: BASE,
    onActions,
  });
  return { explorer, workers, onActions };
}

describe('an explorer', () => {
  it('starts one worker at once, and gives each question its answer', async () => {
    const { explorer, workers } = setUp();
    const [first, second] = [explorer.ask(QUESTION), explorer.ask({ ...QUESTION, product: 'cvm' })];
    expect(workers.map(({ received }) => received)).toEqual([
      [
        { kind: 'start', base: BASE },
        { kind: 'ask', id: 1, question: QUESTION },
        { kind: 'ask', id: 2, question: { ...QUESTION, product: 'cvm' } },
      ],
    ]);
    const version = { product: 'cvm', version: '2017-03-12', actions: [] };
    workers[0]?.say({ kind: 'answer', id: 2, answer: [version] });
    workers[0]?.say({ kind: 'answer', id: 1, answer: [] });
    await expect(Promise.all([first, second])).resolves.toEqual([[], [version]]);
  });

  it('rejects a question whose files could not be loaded, and keeps its worker', async () => {
    const { explorer, workers } = setUp();
    const lost = explorer.ask(QUESTION);
    workers[0]?.say({ kind: 'failure', id: 1, message: 'data/products/scf.json: 404' });
    await expect(lost).rejects.toThrow('data/products/scf.json: 404');
    void explorer.ask(QUESTION);
    expect(workers).toHaveLength(1);
  });

  it('rejects all questions where the worker did not arrive, and asks a new one the next time', async () => {
    const { explorer, workers, onActions } = setUp();
    const lost = explorer.ask(QUESTION);
    workers[0]?.die('');
    await expect(lost).rejects.toThrow();
    expect(workers[0]?.terminate).toHaveBeenCalledOnce();
    expect(onActions.mock.lastCall).toEqual([false]);
    const found = explorer.ask(QUESTION);
    expect(workers[1]?.received).toEqual([
      { kind: 'start', base: BASE },
      { kind: 'ask', id: 2, question: QUESTION },
    ]);
    workers[1]?.say({ kind: 'actions', isLoaded: true });
    workers[1]?.say({ kind: 'answer', id: 2, answer: [] });
    await expect(found).resolves.toEqual([]);
    expect(onActions.mock.lastCall).toEqual([true]);
  });

  it('ends its worker', () => {
    const { explorer, workers } = setUp();
    explorer.close();
    expect(workers[0]?.terminate).toHaveBeenCalledOnce();
  });
});
