import type { Bilingual, Language } from '../../../language/language.ts';
import { render } from '../../../language/sentence.ts';
import { shortListOf } from '../../layout.ts';
import type { ActionChange, ChangedCall, CoverageDiffRecord, CoverageSummary } from '../../records.ts';
import { describeCallLine, nameCall, nameGoneCall } from '../name-call.ts';
import { type Page, type Writer, sectionOf } from '../page.ts';
import { CALLS, listViolationLines } from '../render-parts.ts';
import { HEADS } from '../texts.ts';
import { sortByWorth } from '../worth-a-look.ts';
import { hasCoverageChanges } from './diff-coverage.ts';
import { DIFF_TEXTS, TITLES } from './texts.ts';

/** So many codes of a list are named. */
const MOST_NAMED = 5;

const COMMA: Bilingual<string> = { en: ', ', zh: '，' };

/** A comparison as a page: the numbers, and only what differs, the worst first. */
export function createDiffPage(diff: CoverageDiffRecord, language: Language, write: Writer): Page {
  const { before, after, added, removed, changed, registry, violations } = diff;
  const titles = TITLES[language];
  const listChanges = (change: ChangedCall['change']) =>
    changed.filter((each) => each.change === change).map((each) => describeChange(each, language, write));
  return {
    title: titles.diff,
    intro: [
      ...(hasCoverageChanges(diff) ? [] : [render(DIFF_TEXTS.none[language], {})]),
      renderNumbers(before.summary, after.summary, language),
      ...(before.registry.digest === after.registry.digest ? [] : [renderRegistries(diff, language)]),
    ],
    sections: [
      ...sectionOf(titles.failed, listViolationLines(violations, language)),
      ...sectionOf(titles.worse, listChanges('worse')),
      ...sectionOf(
        titles.added,
        sortByWorth(added).map((call) => describeCallLine(call, write, language)),
      ),
      ...sectionOf(titles.other, listChanges('other')),
      ...sectionOf(titles.better, listChanges('better')),
      ...sectionOf(
        titles.removed,
        removed.map((call) => nameGoneCall(call, write)),
      ),
      ...sectionOf(
        titles.registry,
        registry.map((change) => describeAction(change, language, write)),
      ),
    ],
  };
}

function renderRegistries({ before, after }: CoverageDiffRecord, language: Language): string {
  const dates = { before: before.registry.snapshotDate, after: after.registry.snapshotDate };
  return render(DIFF_TEXTS.registries[language], dates);
}

function renderNumbers(before: CoverageSummary, after: CoverageSummary, language: Language): string {
  const change = (write: (summary: CoverageSummary) => string) => {
    const [old, now] = [write(before), write(after)];
    return old === now ? now : `${old} → ${now}`;
  };
  const share = (part: number, all: number) => {
    const percent = all === 0 ? 0 : Math.round((100 * part) / all);
    return language === 'en' ? `${percent} %` : `${percent}%`;
  };
  return render(DIFF_TEXTS.numbers[language], {
    calls: change(({ calls }) => String(calls)),
    meant: change(({ calls, meant }) => share(meant, calls)),
    decided: change(({ codes }) => share(codes.decided, codes.total)),
    lost: change(({ codes }) => share(codes.lost, codes.total)),
    unknown: change(({ codes }) => share(codes.unknown, codes.total)),
  });
}

function describeChange({ before, after, decided, undecided }: ChangedCall, language: Language, write: Writer): string {
  const heads = HEADS[language];
  const outcomes = { before: heads[before.outcome], after: heads[after.outcome] };
  const [wasMarked, isMarked] = [before.isRestMarked === true, after.isRestMarked === true];
  const parts = [
    ...(before.outcome === after.outcome ? [] : [render(DIFF_TEXTS.outcome[language], outcomes)]),
    ...(isMarked && !wasMarked ? [render(DIFF_TEXTS.restMarked[language], {})] : []),
    ...(wasMarked && !isMarked ? [render(DIFF_TEXTS.restUnmarked[language], {})] : []),
    ...(decided.length === 0
      ? []
      : [render(DIFF_TEXTS.decided[language], { codes: nameCodes(decided, language, write) })]),
    ...(undecided.length === 0
      ? []
      : [render(DIFF_TEXTS.undecided[language], { codes: nameCodes(undecided, language, write) })]),
  ];
  return `${nameCall(after, write)}  ${parts.join(COMMA[language])}`;
}

function nameCodes(codes: readonly string[], language: Language, write: Writer): string {
  return shortListOf(codes.map(write.name), MOST_NAMED, language);
}

function describeAction({ product, action, added, removed }: ActionChange, language: Language, write: Writer): string {
  const parts = [
    ...added.map(({ code, calls, decided }) =>
      render(DIFF_TEXTS.new[language], { code: write.name(code), decided, calls: CALLS[language](calls) }),
    ),
    ...removed.map((code) => render(DIFF_TEXTS.gone[language], { code: write.name(code) })),
  ];
  const left = parts.length - MOST_NAMED;
  const shown =
    left > 0 ? [...parts.slice(0, MOST_NAMED), render(DIFF_TEXTS.others[language], { count: left })] : parts;
  return `${write.name(`${product} ${action}`)}  ${shown.join(COMMA[language])}`;
}
