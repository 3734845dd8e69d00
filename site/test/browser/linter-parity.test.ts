/** The worker says in Chromium what ESLint says in Node.js. `npm test` compares many more programs, without a browser. */
import type { LintRequest, WorkerMessage } from '../../linter/protocol.ts';
import { expect, test } from '../harness/index.ts';
import { lintInNode, listPrograms } from '../long/programs.ts';

/** Runs in the page. Returns the results in the order of the requests. */
async function lintInPage(requests: readonly LintRequest[]): Promise<readonly unknown[]> {
  const worker = new Worker('/eslint-plugin-tencentcloud-errors/linter/worker.js', { type: 'module' });
  const results: unknown[] = [];
  for (const [id, request] of requests.entries()) {
    const result = await new Promise((resolve) => {
      worker.onmessage = ({ data }: MessageEvent<WorkerMessage>) => {
        if (data.kind === 'done') resolve(data.result);
      };
      worker.postMessage({ id, task: 'lint', request });
    });
    results.push(result);
  }
  worker.terminate();
  return results;
}

test('says of every second program in pages, fixtures and examples what Node.js says', async ({ open }) => {
  const programs = listPrograms().filter((_, at) => at % 2 === 0);
  const page = await open('404');
  const requests = programs.map(({ code, fileName, rules, settings }) => ({ code, fileName, rules, settings }));
  const results = await page.evaluate(lintInPage, requests);
  const differing = programs.filter(
    (program, at) => JSON.stringify(results[at]) !== JSON.stringify({ kind: 'linted', reports: lintInNode(program) }),
  );
  expect(programs.length).toBeGreaterThan(100);
  expect(differing.map(({ name }) => name)).toEqual([]);
  expect(JSON.stringify(results)).toContain('suggestions');
});
