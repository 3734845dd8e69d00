/** What a playground shows, and the address that keeps it. */
import type { Linter } from 'eslint';
import * as v from 'valibot';
import type { Preset } from '../../src/configs.ts';

/** A severity, or one with options. */
export type RuleEntry = Linter.RuleEntry;

/** The state of a playground. */
export interface PlaygroundState {
  readonly code: string;
  /** Its ending says which parser reads the code: `app.ts`. */
  readonly fileName: string;
  readonly preset: Preset;
  /** Entries of rules that differ from the preset, by names without prefix. */
  readonly rules: Readonly<Record<string, RuleEntry>>;
  /** `settings['tencentcloud-errors']`. Without a language, reports are in that of the page. */
  readonly settings: Readonly<Record<string, unknown>>;
}

/** The state without its code, which is that of the first example. */
export const DEFAULTS: Omit<PlaygroundState, 'code'> = {
  fileName: 'app.js',
  preset: 'recommended',
  rules: {},
  settings: {},
};

/** The presets. Those of `configs.ts` come with all rules, which a page need not load. */
export const PRESET_NAMES = ['recommended', 'strict', 'typos', 'exhaustive'] as const satisfies readonly Preset[];

/** Names of files that a playground can lint, as a pattern for `<input>` too. */
export const FILE_NAME = /^[\w.-]+\.[cm]?[jt]sx?$/;

const SEVERITY = v.picklist(['off', 'warn', 'error']);
const SHARED_STATE = v.strictObject({
  code: v.optional(v.string()),
  fileName: v.optional(v.pipe(v.string(), v.regex(FILE_NAME))),
  preset: v.optional(v.picklist(PRESET_NAMES)),
  rules: v.optional(v.record(v.string(), v.union([SEVERITY, v.looseTuple([SEVERITY])]))),
  settings: v.optional(v.record(v.string(), v.unknown())),
});

/** Before the compressed text, for the day on which the text means something else. */
const VERSION = 'v1,';

/** The part of an address that keeps a state: `#v1,…` with all that differs from the default; empty if nothing does. */
export async function playgroundHash(state: Partial<PlaygroundState>): Promise<string> {
  const kept = withoutDefaults(state);
  if (Object.keys(kept).length === 0) return '';
  return `#${VERSION}${toBase64Url(await pack(JSON.stringify(kept)))}`;
}

/** Bytes of a state at most: a short address can unpack to more than a browser can hold. */
const LONGEST_STATE = 8_000_000;

/** What the hash of an address keeps: `{}` for none, `undefined` for one that no playground wrote. */
export async function readHash(hash: string): Promise<Partial<PlaygroundState> | undefined> {
  if (hash === '' || hash === '#') return {};
  if (!hash.startsWith(`#${VERSION}`)) return undefined;
  try {
    const text = await unpack(fromBase64Url(hash.slice(VERSION.length + 1)));
    const { success, output } = v.safeParse(SHARED_STATE, JSON.parse(text));
    return success ? (output as Partial<PlaygroundState>) : undefined;
  } catch {
    return undefined;
  }
}

function withoutDefaults(state: Partial<PlaygroundState>): Partial<PlaygroundState> {
  const defaults: Partial<PlaygroundState> = DEFAULTS;
  const entries = Object.entries(state) as [keyof PlaygroundState, unknown][];
  return Object.fromEntries(entries.filter(([key, value]) => JSON.stringify(value) !== JSON.stringify(defaults[key])));
}

async function pack(text: string): Promise<Uint8Array> {
  const packed = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(packed).arrayBuffer());
}

async function unpack(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  let length = 0;
  const bound = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform: (chunk, controller) => {
      length += chunk.length;
      if (length > LONGEST_STATE) throw new Error('The state is too long.');
      controller.enqueue(chunk);
    },
  });
  const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw')).pipeThrough(bound);
  return new Response(unpacked).text();
}

function toBase64Url(bytes: Uint8Array): string {
  const text = Array.from(bytes, (byte) => String.fromCodePoint(byte)).join('');
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
  const decoded = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(decoded, (character) => character.codePointAt(0) ?? 0);
}
