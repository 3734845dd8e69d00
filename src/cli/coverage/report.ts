import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { inEach } from '../../language/language.ts';
import { inBoth, render, sentence } from '../../language/sentence.ts';
import type { Reply, Session } from '../command.ts';
import { COMMON_CODES } from '../common-codes.ts';
import { InputError } from '../input-error.ts';
import type { BaselineFile, CoverageRecord, CoveredCall } from '../records.ts';
import { writeWholeFile } from '../write-file.ts';
import { applyBaseline, createBaseline } from './baseline.ts';
import { type Gates, listViolations } from './gates.ts';
import type { MarkdownPlace } from './markdown/index.ts';
import { renderCoverage } from './render.ts';

/** What is wanted of a record. */
export interface ReportOptions extends Gates {
  readonly baseline?: string;
  readonly updateBaseline?: true;
  readonly markdown?: true;
  readonly sarif?: string;
  readonly html?: string;
}

/** A record that the gates were asked about, and the calls that they were asked about. */
export interface JudgedCoverage {
  readonly record: CoverageRecord;
  /** Those that are not in the baseline. */
  readonly open: readonly CoveredCall[];
}

/** What of the session a report needs. */
type ReportSession = Pick<Session, 'cwd' | 'env' | 'language' | 'registry'>;

/** Asks the gates, writes the files that are wanted, and makes the reply of the command. The names of files in the record start in the folder. */
export async function reportCoverage(
  found: CoverageRecord,
  options: ReportOptions,
  session: ReportSession,
  folder = session.cwd,
): Promise<Reply> {
  const { cwd, env, language } = session;
  const baseline = await takeBaseline(found, options, cwd);
  const judged = judge(found, options, baseline);
  const { record } = judged;
  const { sarif, html } = options;
  const notes = [
    ...(sarif === undefined ? [] : await writeSarif(record, sarif, session)),
    ...(html === undefined ? [] : await writeHtml(record, html, session, folder)),
  ];
  const markdown = options.markdown === true ? await writeMarkdownOf(judged, { folder, env, language }) : undefined;
  return {
    record,
    render: (style) => markdown ?? renderCoverage(judged, language, style),
    notes,
    isFinding: record.violations.length > 0,
  };
}

async function writeMarkdownOf(judged: JudgedCoverage, place: MarkdownPlace): Promise<string> {
  const { renderMarkdown } = await import('./markdown/index.ts');
  const { createPage } = await import('./markdown/create-page.ts');
  return renderMarkdown((write) => createPage(judged, place.language, write), place);
}

interface NamedBaseline {
  readonly file: string;
  readonly content: BaselineFile;
}

const TEXTS = {
  needsFile: inBoth(
    sentence`--update-baseline needs --baseline, with the file to write.`,
    sentence`--update-baseline 需要与 --baseline 一起使用，由后者指定要写入的文件。`,
  ),
  missing: inBoth(
    sentence`${'file'}: there is no such file. With --update-baseline it is written.`,
    sentence`${'file'}：没有这个文件。加上 --update-baseline 会写入它。`,
  ),
  written: inBoth(sentence`The report is in ${'file'}.`, sentence`报告已写入 ${'file'}。`),
};

/** The baseline that is asked for: as the file has it, or written anew. */
async function takeBaseline(
  { calls }: CoverageRecord,
  { baseline: file, updateBaseline, failOn = [] }: ReportOptions,
  cwd: string,
): Promise<NamedBaseline | undefined> {
  if (file === undefined) {
    if (updateBaseline === true) throw new InputError(inEach((language) => render(TEXTS.needsFile[language], {})));
    return undefined;
  }
  if (updateBaseline === true) {
    const content = createBaseline(calls, failOn);
    await writeWholeFile(file, `${JSON.stringify(content, null, 2)}\n`, cwd);
    return { file, content };
  }
  if (!existsSync(resolve(cwd, file)))
    throw new InputError(inEach((language) => render(TEXTS.missing[language], { file })));
  const { readBaselineFile } = await import('./read-files.ts');
  return { file, content: readBaselineFile(file, cwd) };
}

function judge(found: CoverageRecord, gates: Gates, baseline: NamedBaseline | undefined): JudgedCoverage {
  const { calls } = found;
  if (baseline === undefined) return { record: { ...found, violations: listViolations(calls, gates) }, open: calls };
  const { open, unneeded } = applyBaseline(calls, baseline.content);
  const applied = { file: baseline.file, known: calls.length - open.length, unneeded };
  return { record: { ...found, violations: listViolations(open, gates), baseline: applied }, open };
}

async function writeSarif(
  record: CoverageRecord,
  file: string,
  { cwd, language }: ReportSession,
): Promise<readonly string[]> {
  const { createSarif, describeCut } = await import('./sarif/create-sarif.ts');
  await writeWholeFile(file, `${JSON.stringify(createSarif(record, language), null, 2)}\n`, cwd);
  const cut = describeCut(record, language);
  return cut === undefined ? [] : [`${file}: ${cut}`];
}

/** The page is loaded only where it is asked for. */
async function writeHtml(
  record: CoverageRecord,
  file: string,
  { cwd, language, registry }: ReportSession,
  folder: string,
): Promise<readonly string[]> {
  const { createPage } = await import('./html/index.ts');
  const commonCodes = [...registry.codesIn(COMMON_CODES)];
  await writeWholeFile(file, await createPage(record, { folder, commonCodes, language }), cwd);
  return [render(TEXTS.written[language], { file })];
}
