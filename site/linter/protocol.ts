/** What a page and the worker that lints for it say to each other. */
import type { Linter } from 'eslint';
import type { UserSettings } from '../../src/index.ts';

/** What to lint, and how. */
export interface LintRequest {
  readonly code: string;
  /** The name of the file. Its ending says which parser reads it: `app.ts`. */
  readonly fileName: string;
  /** Entries of rules by their full names, as in `eslint.config.js`. */
  readonly rules: Readonly<Linter.RulesRecord>;
  readonly settings: UserSettings;
}

/**
 * Why nothing was linted. `settings`, `options`: those of the request are wrong, and the text is the plugin's or ESLint's. `crash`: a
 * linter threw. `load`: a file of the site did not arrive. `hung`: it took too long, so the worker was stopped.
 */
export type Fault = 'settings' | 'options' | 'crash' | 'load' | 'hung';

/** No result, and why. */
export interface Failure {
  readonly kind: 'failed';
  readonly fault: Fault;
  readonly text: string;
}

/** What ESLint reports of a file. */
export interface Linted {
  readonly kind: 'linted';
  readonly reports: readonly Linter.LintMessage[];
}

/** The code after all fixes, applied until none is left. */
export interface Fixed {
  readonly kind: 'fixed';
  readonly code: string;
}

/** What a worker can be asked for, with the result of each. */
export interface Tasks {
  readonly lint: Linted;
  readonly fix: Fixed;
}

export type TaskName = keyof Tasks;

/** A task for the worker. The number comes back with what the worker says of it. */
export interface TaskMessage {
  readonly id: number;
  readonly task: TaskName;
  readonly request: LintRequest;
}

/** That all is loaded and linting begins, or its result. */
export type WorkerMessage =
  | { readonly id: number; readonly kind: 'begun' }
  | { readonly id: number; readonly kind: 'done'; readonly result: Tasks[TaskName] | Failure };
