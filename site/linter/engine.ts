/** Lints what a page asks for, with ESLint and the plugin. The worker runs it; tests run it in Node.js. */
import { Linter } from 'eslint/universal';
import { createPlugin } from '../../src/browser.ts';
import { readSettings } from '../../src/settings.ts';
import { PLUGIN, SETTINGS_KEY } from '../../src/settings/problem.ts';
import { type Parser, configOf, isTypeScript } from './config.ts';
import type { Failure, LintRequest, TaskName, Tasks } from './protocol.ts';

/** What an engine takes from where it runs. */
interface EngineHost {
  /** Reads and parses a file of `data/`, at once. */
  readonly readData: (path: string) => unknown;
  /** Called when all code is loaded, before a file is linted. */
  readonly onBegin?: () => void;
}

/** Code, its configuration, and the name of its file. */
type File = readonly [code: string, config: Linter.Config[], options: { readonly filename: string }];

/** Does what a page asks for, one task after another. */
export type Engine = <Task extends TaskName>(task: Task, request: LintRequest) => Promise<Tasks[Task] | Failure>;

/** A file of the site that cannot be loaded. */
class LoadError extends Error {}

/** An engine on a host. A thread has one registry, so it needs no second engine. */
export function createEngine({ readData, onBegin }: EngineHost): Engine {
  const plugin = createPlugin((path) => loading(() => readData(path)));
  const linter = new Linter();
  const tasks: { readonly [Task in TaskName]: (...file: File) => Tasks[Task] } = {
    lint: (...file) => ({ kind: 'linted', reports: linter.verify(...file) }),
    fix: (...file) => ({ kind: 'fixed', code: linter.verifyAndFix(...file).output }),
  };
  return async (task, request) => {
    try {
      const parser = isTypeScript(request.fileName) ? await loadParser() : undefined;
      onBegin?.();
      checkSettings(request);
      return tasks[task](request.code, configOf(request, plugin, parser), { filename: request.fileName });
    } catch (error) {
      return explainFailure(error);
    }
  };
}

/** The parser is a CommonJS module, which comes as `default`. TypeScript in it is three quarters of all code. */
async function loadParser(): Promise<Parser> {
  const loaded = await import('@typescript-eslint/parser').catch((error: unknown) => {
    throw new LoadError(textOf(error));
  });
  return (loaded as { readonly default?: Parser }).default ?? loaded;
}

function loading<T>(load: () => T): T {
  try {
    return load();
  } catch (error) {
    throw new LoadError(textOf(error));
  }
}

/** What the plugin says of wrong settings. ESLint would say in addition which rule met them first. */
class SettingsError extends Error {}

function checkSettings({ settings }: LintRequest): void {
  try {
    readSettings({ [SETTINGS_KEY]: settings });
  } catch (error) {
    throw error instanceof LoadError ? error : new SettingsError(textOf(error));
  }
}

/** The plugin finds names in options that do not exist when ESLint loads the rule; its sentence says which rule that is. */
const OPTIONS_ERROR = new RegExp(`^Error while loading rule '[^']*': (?=${PLUGIN}: )`);

function explainFailure(error: unknown): Failure {
  const text = textOf(error).replace(/\nOccurred while linting [^]*$/, '');
  const failure = { kind: 'failed', text: text.replace(OPTIONS_ERROR, '') } as const;
  if (error instanceof SettingsError) return { ...failure, fault: 'settings' };
  if (error instanceof LoadError) return { ...failure, fault: 'load' };
  return { ...failure, fault: OPTIONS_ERROR.test(text) || text.startsWith('Key "rules"') ? 'options' : 'crash' };
}

function textOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
