import type { Language } from '../../language/language.ts';
import { inBoth, render, sentence } from '../../language/sentence.ts';
import type { BaselineEntry, CoverageBaseline } from '../records.ts';
import type { Writer } from './page.ts';
import { CALLS } from './render-parts.ts';
import { HEADS } from './texts.ts';

const TEXTS = {
  known: inBoth(
    sentence`${'calls'} in the baseline ${'file'}: not counted for --fail-on and --min.`,
    sentence`基线 ${'file'} 中已有 ${'calls'}，不计入 --fail-on 和 --min。`,
  ),
  unneeded: inBoth(
    sentence`No longer needed in ${'file'}; --update-baseline takes it out: ${'entry'}`,
    sentence`${'file'} 中不再需要，可用 --update-baseline 去掉：${'entry'}`,
  ),
  more: inBoth(
    sentence`No longer needed in ${'file'}: ${'count'} more.`,
    sentence`${'file'} 中不再需要的另有 ${'count'} 条。`,
  ),
};

/** So many entries that are not needed are named. */
const MOST_NAMED = 5;

/** What a baseline did, a line each: how many calls are in it, and which of its entries no call needs any longer. */
export function describeBaseline(
  { file, known, unneeded }: CoverageBaseline,
  language: Language,
  write: Writer,
): readonly string[] {
  const name = write.name(file);
  const left = unneeded.length - MOST_NAMED;
  return [
    render(TEXTS.known[language], { calls: CALLS[language](known), file: name }),
    ...unneeded
      .slice(0, MOST_NAMED)
      .map((entry) => render(TEXTS.unneeded[language], { file: name, entry: nameEntry(entry, language, write) })),
    ...(left > 0 ? [render(TEXTS.more[language], { file: name, count: left })] : []),
  ];
}

function nameEntry(
  { file, product, action = '', outcome, count }: BaselineEntry,
  language: Language,
  write: Writer,
): string {
  return `${write.name(file)}  ${write.name(`${product} ${action}`.trim())}  ${HEADS[language][outcome]} × ${count}`;
}
