import { describe, expect, it } from 'vitest';
import { endOf, inCatch } from './cover.ts';

/** Calls the API up to three times. */
const inTurns = (block: string, handler: string, behind: string) =>
  `export async function f() { let last; for (let i = 0; i < 3; i++) { try { ${block} } catch (err) { ${handler} } } ${behind} }`;
const CALL = 'return await client.CreateTrigger({});';

describe('a loop that tries again', () => {
  it.each([
    ['rethrown', 'the last error is thrown behind it', inTurns(CALL, 'last = err; continue;', 'throw last;')],
    [
      'answered',
      'an error of its own is thrown behind it',
      inTurns(CALL, 'continue;', "throw new Error('no trigger');"),
    ],
    ['swallowed', 'nothing is behind it', inTurns(CALL, 'console.warn(err); continue;', '')],
    [
      'swallowed',
      'what is behind it also runs after a success',
      inTurns('await client.CreateTrigger({}); break;', 'continue;', "return 'done';"),
    ],
    [
      'swallowed',
      'a switch is left, and not the loop',
      inTurns(
        "switch (mode) { case 'once': try { return await client.CreateTrigger({}); } catch { break; } }",
        '',
        "throw new Error('no mode');",
      ),
    ],
  ])('is %s: %s', (end, _, code) => {
    expect(endOf(code)).toBe(end);
  });
});

describe('a write that shows the failure', () => {
  it.each([
    ['answered', 'a variable counts failures', 'let failed = 0;', 'failed++;', 'return failed;'],
    ['answered', 'a member counts failures', 'const stats = { failed: 0 };', 'stats.failed++;', 'return stats;'],
    ['answered', 'a variable gets the error, and is read', 'let last;', 'last = err;', 'return last;'],
    ['swallowed', 'a variable gets the error, and nobody reads it', 'let last;', 'last = err;', 'return 1;'],
    ['swallowed', 'a variable counts turns', 'let retries = 0;', 'retries++;', 'return retries;'],
    ['answered', 'React shows it', 'const [error, setError] = useState(null);', 'setError(err);', ''],
    ['answered', 'React shows a text', 'const [error, setError] = useState(null);', "setError('failed');", ''],
    ['swallowed', 'React shows nothing', 'const [error, setError] = useState(null);', 'setError(null);', ''],
    ['swallowed', 'React shows that it is over', 'const [busy, setBusy] = useState(false);', 'setBusy(false);', ''],
    ['answered', 'Vue shows a text', "const error = ref('');", "error.value = 'failed';", ''],
    ['swallowed', 'Vue shows that it is over', 'const loading = ref(true);', 'loading.value = false;', ''],
  ])('is %s: %s', (end, _, before, handler, behind) => {
    const code = `export async function f() { ${before} try { await client.CreateTrigger({}); } catch (err) { ${handler} } ${behind} }`;
    expect(endOf(code)).toBe(end);
  });
});

describe('the end of the program', () => {
  it.each([
    ['answered', 'it says that something failed', 'process.exit(1);'],
    ['answered', 'it will say so', 'console.error(err); process.exitCode = 1;'],
    ['swallowed', 'it says that all went well', 'console.error(err); process.exit(0);'],
    ['swallowed', 'it will say that all went well', 'process.exitCode = 0;'],
  ])('is %s: %s', (end, _, handler) => {
    expect(endOf(inCatch(handler))).toBe(end);
  });
});
