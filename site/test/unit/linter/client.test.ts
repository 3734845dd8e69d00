import { afterEach, describe, expect, it, vi } from 'vitest';
import { type WorkerLike, createLinter } from '../../../linter/client.ts';
import type { LintRequest, TaskMessage, WorkerMessage } from '../../../linter/protocol.ts';

/** A worker that does only what a test lets it do. */
class FakeWorker implements WorkerLike {
  onmessage: WorkerLike['onmessage'] = null;
  onerror: WorkerLike['onerror'] = null;
  readonly tasks: TaskMessage[] = [];
  readonly terminate = vi.fn();

  postMessage(task: TaskMessage): void {
    this.tasks.push(task);
  }

  say(message: WorkerMessage): void {
    this.onmessage?.call(this as unknown as Worker, new MessageEvent('message', { data: message }));
  }

  /** Reports nothing for its last task. */
  finish(): void {
    const { id } = this.tasks.at(-1) ?? { id: 0 };
    this.say({ id, kind: 'begun' });
    this.say({ id, kind: 'done', result: { kind: 'linted', reports: [] } });
  }

  die(message: string): void {
    const event = Object.assign(new Event('error'), { message }) as ErrorEvent;
    this.onerror?.call(this as unknown as Worker, event);
  }
}

function setUp(): { linter: ReturnType<typeof createLinter>; workers: readonly FakeWorker[]; last: () => FakeWorker } {
  const workers: FakeWorker[] = [];
  const createWorker = (): FakeWorker => {
    const worker = new FakeWorker();
    workers.push(worker);
    return worker;
  };
  const last = (): FakeWorker => {
    const worker = workers.at(-1);
    if (!worker) throw new Error('No worker was started');
    return worker;
  };
  return { linter: createLinter({ createWorker, limit: 1000 }), workers, last };
}

const request = (code: string): LintRequest => ({ code, fileName: 'app.js', rules: {}, settings: {} });

afterEach(() => {
  vi.useRealTimers();
});

describe('a linter', () => {
  it('starts one worker, with the first request', async () => {
    const { linter, workers, last } = setUp();
    expect(workers).toEqual([]);
    const first = linter.lint(request('a'));
    last().finish();
    const second = linter.lint(request('b'));
    await expect(first).resolves.toEqual({ kind: 'linted', reports: [] });
    last().finish();
    await expect(second).resolves.toEqual({ kind: 'linted', reports: [] });
    expect(workers).toHaveLength(1);
  });

  it('lints the newest of the requests that wait, and drops the others', async () => {
    const { linter, last } = setUp();
    const results = ['a', 'b', 'c'].map((code) => linter.lint(request(code)));
    last().finish();
    await expect(results[0]).resolves.toBeUndefined();
    await expect(results[1]).resolves.toBeUndefined();
    last().finish();
    await expect(results[2]).resolves.toEqual({ kind: 'linted', reports: [] });
    expect(last().tasks.map(({ request: { code } }) => code)).toEqual(['a', 'c']);
  });

  it('fixes beside a newer request to lint', async () => {
    const { linter, last } = setUp();
    const fixed = linter.fix(request('a'));
    const linted = linter.lint(request('a'));
    last().say({ id: 1, kind: 'done', result: { kind: 'fixed', code: 'b' } });
    await expect(fixed).resolves.toEqual({ kind: 'fixed', code: 'b' });
    last().finish();
    await expect(linted).resolves.toEqual({ kind: 'linted', reports: [] });
  });

  it('stops a worker that hangs once all is loaded, and starts another', async () => {
    vi.useFakeTimers();
    const { linter, workers, last } = setUp();
    const hanging = linter.lint(request('a'));
    vi.advanceTimersByTime(60_000);
    last().say({ id: 1, kind: 'begun' });
    vi.advanceTimersByTime(1000);
    await expect(hanging).resolves.toEqual({ kind: 'failed', fault: 'hung', text: '' });
    expect(last().terminate).toHaveBeenCalledOnce();
    const next = linter.lint(request('b'));
    last().finish();
    await expect(next).resolves.toEqual({ kind: 'linted', reports: [] });
    expect(workers).toHaveLength(2);
  });

  it.each([
    ['', 'load'],
    ['Uncaught RangeError', 'crash'],
  ])('says that a worker died (%j) and starts another', async (message, fault) => {
    const { linter, workers, last } = setUp();
    const lost = linter.lint(request('a'));
    last().die(message);
    await expect(lost).resolves.toEqual({ kind: 'failed', fault, text: message });
    void linter.lint(request('b'));
    expect(workers).toHaveLength(2);
  });

  it('starts another worker where one says that a file did not arrive', async () => {
    const { linter, workers, last } = setUp();
    const lost = linter.lint(request('a'));
    last().say({ id: 1, kind: 'done', result: { kind: 'failed', fault: 'load', text: 'parser.js' } });
    await expect(lost).resolves.toEqual({ kind: 'failed', fault: 'load', text: 'parser.js' });
    expect(last().terminate).toHaveBeenCalledOnce();
    void linter.lint(request('b'));
    expect(workers).toHaveLength(2);
  });

  it('ends its worker, and what it has not done', async () => {
    const { linter, last } = setUp();
    const results = ['a', 'b'].map((code) => linter.lint(request(code)));
    linter.dispose();
    expect(last().terminate).toHaveBeenCalledOnce();
    await expect(Promise.all(results)).resolves.toEqual([undefined, undefined]);
  });
});
