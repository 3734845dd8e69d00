import { withBase } from 'vitepress';
import { type ComputedRef, type InjectionKey, inject } from 'vue';
import type { Language } from '../../src/language/language.ts';
import type { Address } from './address.ts';
import type { Explorer } from './client.ts';
import { pathOf } from './links.ts';
import { type Words, wordsIn } from './texts.ts';

/** What all parts of the explorer share. */
export interface ExplorerContext {
  readonly language: ComputedRef<Language>;
  readonly explorer: Explorer;
  /** Opens a view, as a link to it does. */
  readonly go: (address: Address) => void;
}

export const CONTEXT: InjectionKey<ExplorerContext> = Symbol('explorer');

/** The context, with the texts of its language. Only inside of the explorer. */
export function useExplorer(): ExplorerContext & {
  readonly words: Words;
  readonly hrefOf: (address: Address) => string;
} {
  const context = inject(CONTEXT);
  if (context === undefined) throw new Error('No explorer is around this component.');
  return {
    ...context,
    // A page has one language: the other is another page.
    words: wordsIn(context.language.value),
    hrefOf: (address) => withBase(pathOf(address, context.language.value)),
  };
}
