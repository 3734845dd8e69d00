import { transformSync } from 'esbuild';
import { type Place, type SOURCES } from './places.ts';

/** A program with a function `handle(e)`, which says what part of it handles a code, and one `own()` that makes an error. */
export interface Program {
  readonly text: string;
  readonly typescript: boolean;
}

/** How the parts of a program are put together. */
export const COMPOSITIONS = ['in one function', 'in two functions', 'in two classes'] as const;

export function writeProgram(
  parts: readonly { readonly place: Place; readonly text: string }[],
  composition: (typeof COMPOSITIONS)[number],
  source: (typeof SOURCES)[number],
  wrong: string,
): Program {
  const written = parts.map(({ place, text }, index) => place.write(text, `P${index + 1}`));
  const setup = written.flatMap((part) => part.setup ?? []);
  const bodies = written.map(({ body }) => body);
  return {
    text: [...setup, source.write(wrong), ...compose(bodies, composition)].join('\n'),
    typescript: parts.some(({ place }) => place.typescript === true),
  };
}

function compose(bodies: readonly string[], composition: (typeof COMPOSITIONS)[number]): readonly string[] {
  if (composition === 'in one function') return [`function handle(e) {`, ...bodies, "return 'none';", '}'];
  const calls = bodies.map((_, index) =>
    composition === 'in two functions' ? `handle${index}(e)` : `new H${index}().handle(e)`,
  );
  const functions = bodies.map((body, index) =>
    composition === 'in two functions'
      ? `function handle${index}(e) { ${body} return undefined; }`
      : `class H${index} { handle(e) { ${body} return undefined; } }`,
  );
  return [...functions, `const handle = (e) => ${calls.join(' ?? ')} ?? 'none';`];
}

/** What a program does: with a code, and with the error that it makes itself. */
export interface Behaviour {
  readonly handle: (code: string) => string;
  readonly own: () => string;
}

/** Programs as JavaScript. Those before a fix are run for several fixes. */
const transformed = new Map<string, string>();

function toJavaScript(text: string): string {
  const code = transformed.get(text) ?? transformSync(text, { loader: 'ts' }).code;
  transformed.set(text, code);
  return code;
}

/** Compiles a program. Throws if it does not parse. */
export function run({ text, typescript }: Program): Behaviour {
  const code = typescript ? toJavaScript(text) : text;
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- Running the generated program is what is tested.
  const compile = new Function(`${code}\nreturn { handle, own };`) as () => {
    readonly handle: (error: unknown) => string;
    readonly own: () => unknown;
  };
  const { handle, own } = compile();
  return {
    handle: (each) => handle({ code: each }),
    own: () => {
      const error = own();
      return error === undefined ? 'nothing' : handle(error);
    },
  };
}
