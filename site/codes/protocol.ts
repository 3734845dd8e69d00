import type { Answers, Question } from './engine.ts';

/** What the page sends to the worker: first where the files are, then questions. */
export type ToWorker =
  | { readonly kind: 'start'; readonly base: string }
  | { readonly kind: 'ask'; readonly id: number; readonly question: Question };

/** What the worker sends: answers, and what has been loaded. */
export type FromWorker =
  | { readonly kind: 'answer'; readonly id: number; readonly answer: Answers[Question['kind']] }
  | { readonly kind: 'failure'; readonly id: number; readonly message: string }
  /** Actions can be searched from now on; `false`: their names could not be loaded. */
  | { readonly kind: 'actions'; readonly isLoaded: boolean };
