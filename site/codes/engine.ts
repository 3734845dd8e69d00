/** What the page asks the registry, and how it is answered. Runs in a worker: the first answers take longer than a key may. */
import type { AnsweringVersion } from '../../src/cli/records.ts';
import { listAnsweringVersions } from '../../src/cli/answering-versions.ts';
import { useHost } from '../../src/host/index.ts';
import type { Language } from '../../src/language/language.ts';
import { once } from '../../src/memo/once.ts';
import { builtinRegistry } from '../../src/registry/builtin.ts';
import { explain } from '../../src/registry/explain/index.ts';
import { WHOLE_REGISTRY } from '../../src/registry/index.ts';
import type { Subject } from './address.ts';
import { createDataFiles } from './data-files.ts';
import { type ActionNames, createCatalogue } from './search/catalogue.ts';
import { type Found, createSearch } from './search/index.ts';
import { type ExportRecord, type View, createViews } from './views/index.ts';

/** A question of the page. */
export type Question =
  | { readonly kind: 'find'; readonly text: string; readonly language: Language }
  | { readonly kind: 'view'; readonly address: Subject; readonly language: Language }
  | { readonly kind: 'record'; readonly address: Subject; readonly language: Language }
  /** The versions of a product that have a code, and their actions. */
  | { readonly kind: 'versions'; readonly code: string; readonly product: string };

/** The answer to each kind of question. */
export interface Answers {
  readonly find: Found;
  readonly view: View;
  readonly record: ExportRecord | undefined;
  readonly versions: readonly AnsweringVersion[];
}

/** Answers questions, and takes the names of actions, which come later than all else. */
export interface Engine {
  readonly ask: <Q extends Question>(question: Q) => Promise<Answers[Q['kind']]>;
  readonly addActions: (names: ActionNames) => void;
  /** Computes what takes longest, before somebody asks. */
  readonly prepare: () => Promise<void>;
}

/** A text that is no code, for which all codes are compared: what is computed for that is kept. */
const WARM_UP = 'ResourceNotFound.Functoin';

/** Makes the engine of a page that fetches the files of `data/` with a function. */
export function createEngine(fetchFile: (path: string) => Promise<unknown>): Engine {
  const files = createDataFiles(fetchFile);
  const registry = builtinRegistry;
  let actionNames: ActionNames = {};
  const pending = new Set<Promise<void>>();
  useHost({ readData: files.read, loadRegexpp: noParser, hash: (text) => text });
  const catalogue = once(() => createCatalogue(registry, () => actionNames));
  const search = once(() => createSearch(catalogue(), registry));
  const views = createViews(registry, (text, language) => search().find(text, language));
  const reply = (question: Question): Answers[Question['kind']] => {
    switch (question.kind) {
      case 'find':
        return search().find(question.text, question.language);
      case 'view':
        return views.view(question.address, question.language);
      case 'record':
        return views.record(question.address, question.language);
      case 'versions':
        return listAnsweringVersions(question.code, [{ product: question.product }], registry);
    }
  };
  return {
    ask: (question) => {
      const answer = files.answer(() => reply(question) as Answers[(typeof question)['kind']]);
      const settled = answer.then(ignore, ignore).then(() => void pending.delete(settled));
      pending.add(settled);
      return answer;
    },
    addActions: (names) => {
      actionNames = names;
    },
    prepare: async () => {
      // One by one, and never while somebody waits for an answer.
      const steps: readonly (() => unknown)[] = [
        () => catalogue().terms(),
        () => catalogue().meanings(),
        () => explain(WARM_UP, WHOLE_REGISTRY, registry),
      ];
      for (const step of steps) {
        await nextTask();
        await Promise.all(pending);
        await files.answer(step);
      }
    },
  };
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

function ignore(): void {
  // Whoever asked is told of it.
}

function noParser(): never {
  throw new Error('The explorer reads no regular expressions.');
}
