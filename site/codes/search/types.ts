import type { Address } from '../address.ts';
import type { PastedAnswer } from '../answers/index.ts';

/** Something that was found. */
export interface Hit {
  readonly kind: 'code' | 'namespace' | 'action' | 'product';
  readonly name: string;
  readonly address: Address;
  /** Why it was found, in the language asked for. */
  readonly why: string;
  /** What it means or is called, in that language. */
  readonly note?: string;
  /** The note is Chinese, though another language was asked for. */
  readonly isNoteChinese?: true;
  readonly status?: 'withdrawn' | 'undocumented' | 'sdk' | 'newer';
  /** How many products list a code. */
  readonly products?: number;
}

/** What was found of one kind, best first. */
export interface HitGroup {
  readonly kind: 'meant' | 'code' | 'namespace' | 'action' | 'product';
  /** Of all, those that are not handed over included. */
  readonly count: number;
  readonly hits: readonly Hit[];
}

/** An error of a pasted answer, and what it is. */
export interface FoundError {
  readonly code: string;
  readonly message?: string;
  readonly requestId?: string;
  readonly hit: Hit;
  /** What the linter says of a code that is none. */
  readonly verdict?: string;
  readonly candidates: readonly Hit[];
}

/** What a question or a pasted text leads to. */
export interface Found {
  readonly text: string;
  readonly count: number;
  readonly groups: readonly HitGroup[];
  /** Only of a pasted answer. */
  readonly errors: readonly FoundError[];
  readonly call?: PastedAnswer['call'] & { readonly hit?: Hit };
}
