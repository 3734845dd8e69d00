/** Functions that call one another in every way, so that errors and clients go in cycles. Their time must grow like their text. */
import { type Shape, repeat } from './writing.ts';

const CODE = "'ResourceNotFound.Function'";

/** A function that calls others and the API in a `try`, and throws what it does not handle. */
function writeFunction(index: number, called: readonly number[]): string {
  const calls = called.map((each) => `await f${each}(x); `).join('');
  return `async function f${index}(x) { try { ${calls}await client.Invoke({}); } catch (e) { if (e.code === ${CODE}) return; throw e; } }\n`;
}

/** A program with so many functions, of which each calls those that are told for its number. */
function writeGraph(name: string, calledBy: (index: number, size: number) => readonly number[]): Shape {
  return {
    name,
    write: (n) =>
      repeat(n, (i) =>
        writeFunction(
          i,
          calledBy(i, n).filter((each) => each >= 0 && each < n),
        ),
      ),
  };
}

/** Ten others, all over the file. */
function scatter(index: number, size: number): readonly number[] {
  return Array.from({ length: 10 }, (_, at) => (index * 7 + at * 13 + 1) % size);
}

/** The programs, by what calls what. */
export const CALL_GRAPHS: readonly Shape[] = [
  writeGraph('functions that call ten others', scatter),
  writeGraph('a chain of functions', (i) => [i + 1]),
  writeGraph('a chain of functions, the last one first', (i) => [i - 1]),
  writeGraph('a ring of functions', (i, n) => [(i + 1) % n]),
  writeGraph('a ring of functions in both ways', (i, n) => [(i + 1) % n, (i + n - 1) % n]),
  writeGraph('a tree of functions', (i) => [2 * i + 1, 2 * i + 2]),
  writeGraph('a grid of functions', (i, n) => {
    const width = Math.ceil(Math.sqrt(n));
    return [i + 1, i - 1, i + width, i - width];
  }),
  {
    name: 'methods that call one another',
    write: (n) => {
      const calls = (i: number) => scatter(i, n).map((each) => `await this.f${each}(); `);
      return `class A { constructor() { this.client = client; } ${repeat(n, (i) => `async f${i}() { try { ${calls(i).join('')}await this.client.Invoke({}); } catch (e) { if (e.code === ${CODE}) return; throw e; } }\n`)} }`;
    },
  },
  {
    name: 'functions of an object that call one another',
    write: (n) => {
      const calls = (i: number) => scatter(i, n).map((each) => `await api.f${each}(); `);
      return `const api = { ${repeat(n, (i) => `f${i}: async () => { try { ${calls(i).join('')}await client.Invoke({}); } catch (e) { if (e.code === ${CODE}) return; throw e; } },\n`)} };`;
    },
  },
  {
    name: 'classes that make one another',
    write: (n) =>
      repeat(
        n,
        (i) =>
          `class A${i} { async run() { try { await new A${(i + 1) % n}().run(); await new A${(i * 7 + 3) % n}().run(); await client.Invoke({}); } catch (e) { if (e.code === ${CODE}) return; throw e; } } }\n`,
      ),
  },
  {
    name: 'callbacks that are passed on',
    write: (n) =>
      repeat(
        n,
        (i) =>
          `function f${i}(done) { client.Invoke({}, (err) => { if (err) return done(err); f${(i + 1) % n}(done); f${(i * 7 + 3) % n}((e) => { if (e.code === ${CODE}) return done(null); done(e); }); }); }\n`,
      ),
  },
  {
    name: 'promises that are chained in a ring',
    write: (n) =>
      repeat(
        n,
        (i) =>
          `function f${i}() { return f${(i + 1) % n}().then(() => client.Invoke({})).catch((e) => { if (e.code === ${CODE}) return; throw e; }); }\n`,
      ),
  },
  {
    name: 'errors that are passed around',
    write: (n) =>
      repeat(
        n,
        (i) => `function h${i}(e) { if (e.code === ${CODE}) return; h${(i * 7 + 1) % n}(e); h${(i + 5) % n}(e); }\n`,
      ) + 'async () => { try { await client.Invoke({}); } catch (e) { h0(e); } };',
  },
  {
    name: 'errors that are returned in pairs',
    write: (n) =>
      repeat(
        n,
        (i) =>
          `async function f${i}() { try { await client.Invoke({}); if (x) return f${(i * 7 + 1) % n}(); return f${(i + 5) % n}(); } catch (e) { return [e, null]; } } async () => { const [err] = await f${i}(); if (err.code === ${CODE}) g(); };\n`,
      ),
  },
  {
    name: 'clients that are passed around',
    write: (n) =>
      repeat(
        n,
        (i) =>
          `async function f${i}(c) { try { await f${(i * 7 + 1) % n}(c); await f${(i + 5) % n}(c); await c.Invoke({}); } catch (e) { if (e.code === ${CODE}) g(); } }\n`,
      ) + 'f0(client);',
  },
  {
    name: 'actions that are passed around',
    write: (n) =>
      repeat(
        n,
        (i) =>
          `async function f${i}(action) { try { await f${(i * 7 + 1) % n}(action); await f${(i + 5) % n}('Invoke'); await client.request(action, {}); } catch (e) { if (e.code === ${CODE}) return; throw e; } }\n`,
      ),
  },
  {
    name: 'variables that hold one another',
    write: (n) =>
      repeat(n, (i) => `let c${i} = c${(i + 1) % n} || c${(i * 7 + 3) % n} || client;\n`) +
      repeat(n, (i) => `async () => { try { await c${i}.Invoke({}); } catch (e) { if (e.code === ${CODE}) f(); } };\n`),
  },
  {
    name: 'generators in a ring',
    write: (n) =>
      repeat(
        n,
        (i) =>
          `async function* f${i}() { for await (const x of f${(i + 1) % n}()) yield client.Invoke({}); } async () => { try { for await (const x of f${i}()) g(x); } catch (e) { if (e.code === ${CODE}) g(); } };\n`,
      ),
  },
];
