import { dirname, posix, relative, resolve, sep } from 'node:path';
import { type Bilingual, inEach } from '../../language/language.ts';
import { listOf } from '../../language/lists.ts';
import { inBoth, render, sentence } from '../../language/sentence.ts';
import { groupBy } from '../../memo/group-by.ts';
import { InputError } from '../input-error.ts';
import type { CoverageRecord } from '../records.ts';
import { mergeCoverage } from './merge.ts';
import { readCoverageFile } from './read-files.ts';
import { showUnseen } from './show-unseen.ts';

/** A joined record, and what is odd about the records. */
export interface MergedFiles {
  readonly record: CoverageRecord;
  readonly notes: readonly Bilingual<string>[];
}

const TEXTS = {
  none: inBoth(sentence`There is no file to join.`, sentence`没有要合并的文件。`),
  registries: inBoth(
    sentence`${'first'} has the registry of ${'firstDate'} (${'firstDigest'}) and ${'second'} that of ${'secondDate'} (${'secondDigest'}), so their codes cannot be counted together. Run coverage with the same one.`,
    sentence`${'first'} 的错误码库日期为 ${'firstDate'}（${'firstDigest'}），${'second'} 的为 ${'secondDate'}（${'secondDigest'}），错误码无法合并计算。请用同一个错误码库运行 coverage。`,
  ),
  sameName: inBoth(
    sentence`${'files'}: several records have a file of this name, with no call in common. If these are different files, run coverage with --root, or merge with --relative.`,
    sentence`${'files'}：多份记录中有同名的文件，但没有相同的调用。如果它们不是同一个文件，请在运行 coverage 时使用 --root，或在合并时使用 --relative。`,
  ),
};

/**
 * Reads and joins records. With `isRelative`, the names of files in each start in the folder of the record, else all in the same one. Throws
 * an `InputError` if one is no record, or of another registry.
 */
export function readMerged(paths: readonly string[], isRelative: boolean, cwd: string): MergedFiles {
  const [first, ...others] = paths.map((path) => {
    const record = readCoverageFile(path, cwd);
    return { path, record: isRelative ? prefixFiles(record, folderOf(path, cwd)) : record };
  });
  if (first === undefined) throw new InputError(inEach((language) => render(TEXTS.none[language], {})));
  const other = others.find(({ record }) => record.registry.digest !== first.record.registry.digest);
  if (other !== undefined) throw new InputError(describeRegistries(first, other));
  const records = others.map(({ record }) => record);
  return { record: mergeCoverage([first.record, ...records]), notes: noteSameNames([first.record, ...records]) };
}

interface ReadRecord {
  readonly path: string;
  readonly record: CoverageRecord;
}

function describeRegistries(first: ReadRecord, second: ReadRecord): Bilingual<string> {
  const values = {
    first: first.path,
    firstDate: first.record.registry.snapshotDate,
    firstDigest: first.record.registry.digest,
    second: second.path,
    secondDate: second.record.registry.snapshotDate,
    secondDigest: second.record.registry.digest,
  };
  return inEach((language) => render(TEXTS.registries[language], values));
}

function folderOf(path: string, cwd: string): string {
  return relative(cwd, dirname(resolve(cwd, path)))
    .split(sep)
    .join('/');
}

/** `packages/a` and `src/x.ts`  →  `packages/a/src/x.ts`; a name from the root of the disk stays. */
export function prefixFiles(record: CoverageRecord, folder: string): CoverageRecord {
  const rename = <T extends { readonly file: string }>(item: T): T =>
    /^(?:\/|[A-Za-z]:\/)/.test(item.file) ? item : { ...item, file: posix.join(folder, item.file) };
  return { ...record, calls: record.calls.map(rename), unparsed: record.unparsed.map(rename) };
}

/** The same file has the same calls in all runs, or some of them; with none in common, it may be another one. */
function noteSameNames(records: readonly CoverageRecord[]): readonly Bilingual<string>[] {
  const places = records.flatMap(({ calls }) =>
    [...groupBy(calls, ({ file }) => file)].map(([file, group]) => ({
      file,
      places: new Set(group.map(({ line, column }) => `${line}:${column}`)),
    })),
  );
  const names = [...groupBy(places, ({ file }) => file)]
    .filter(([, [first, ...others]]) =>
      others.some((other) => ![...other.places].some((place) => first.places.has(place))),
    )
    .map(([file]) => file);
  if (names.length === 0) return [];
  return [inEach((language) => render(TEXTS.sameName[language], { files: listOf(names.map(showUnseen), language) }))];
}
