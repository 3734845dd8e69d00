/**
 * Files of `data/` in a page. The registry reads them at once and cannot wait, a page must: a question whose files are missing stops, the
 * files are fetched, and it is asked again. What it has computed so far is kept by the registry.
 */

/** Thrown where files have to be fetched first. */
class MissingFiles extends Error {
  readonly paths: readonly string[];

  constructor(paths: readonly string[]) {
    super(`Not loaded: ${paths.join(', ')}`);
    this.paths = paths;
  }
}

/** Files that are fetched when they are asked for. */
export interface DataFiles {
  /** Returns the parsed JSON of a file. Throws inside `answer` if it is not loaded yet. */
  readonly read: (path: string) => unknown;
  /** Answers a question that reads files, however often it has to be asked. Rejects if a file cannot be fetched. */
  readonly answer: <T>(question: () => T) => Promise<T>;
}

/** Files that a function fetches, each once. One that could not be fetched is fetched again when it is asked for again. */
export function createDataFiles(fetchFile: (path: string) => Promise<unknown>): DataFiles {
  const loaded = new Map<string, unknown>();
  const pending = new Map<string, Promise<void>>();
  const loadOne = (path: string): Promise<void> => {
    const known = pending.get(path) ?? fetchFile(path).then((content) => void loaded.set(path, content));
    pending.set(path, known);
    return known.catch((error: unknown) => {
      pending.delete(path);
      throw error;
    });
  };
  const load = async (paths: readonly string[]): Promise<void> => {
    await Promise.all(paths.map(loadOne));
  };
  return {
    read: (path) => {
      if (!loaded.has(path)) throw new MissingFiles([path]);
      return loaded.get(path);
    },
    answer: async (question) => {
      for (;;) {
        const answer = attempt(question);
        if (!(answer instanceof MissingFiles)) return answer;
        await load(answer.paths);
      }
    },
  };
}

function attempt<T>(question: () => T): T | MissingFiles {
  try {
    return question();
  } catch (error) {
    if (error instanceof MissingFiles) return error;
    throw error;
  }
}

/** What a function returns for each item. Where files are missing, those of all items are asked for together. */
export function readEach<T, R>(items: Iterable<T>, read: (item: T) => R): readonly R[] {
  const results: R[] = [];
  const missing = new Set<string>();
  for (const item of items) {
    const result = attempt(() => read(item));
    if (result instanceof MissingFiles) result.paths.forEach((path) => missing.add(path));
    else results.push(result);
  }
  if (missing.size > 0) throw new MissingFiles([...missing]);
  return results;
}
