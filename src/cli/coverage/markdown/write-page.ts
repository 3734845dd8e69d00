import type { Language } from '../../../language/language.ts';
import { inBoth, render, sentence } from '../../../language/sentence.ts';
import type { Page, Section } from '../page.ts';

/** GitHub takes 65,536 characters as a comment. */
const LARGEST = 60_000;

/** So many lines of a section are seen at once; the others are folded away. */
const UNFOLDED = 10;

const MORE = inBoth(sentence`${'count'} more`, sentence`另有 ${'count'} 条`);
const CUT = inBoth(sentence`${'count'} more are left out here.`, sentence`此处省略另外 ${'count'} 条。`);

/** Writes a page in the Markdown of GitHub and GitLab, short enough for a comment. Lists that are too long are cut, and say so. */
export function writeMarkdown({ title, intro, table = [], sections }: Page, language: Language): string {
  const start = [`### ${title}`, ...intro.map(escapeText), ...(table.length > 0 ? [writeTable(table)] : [])].join(
    '\n\n',
  );
  // Each section has a share of the room, so that none pushes the others out.
  const room = Math.floor((LARGEST - start.length) / Math.max(1, sections.length));
  return [start, ...sections.map((section) => writeSection(section, room, language))].join('\n\n');
}

/** Only names are markup in a sentence, and they are written already. */
function escapeText(text: string): string {
  return text.replaceAll('<', '&lt;');
}

function writeTable([heads = [], ...rows]: readonly (readonly string[])[]): string {
  const write = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rule = heads.map((_, column) => (column === 0 ? ':--' : '--:'));
  return [heads, rule, ...rows].map(write).join('\n');
}

function writeSection({ title, lines }: Section, room: number, language: Language): string {
  const kept = takeWithin(lines, room - 200);
  const [seen, folded] = [kept.slice(0, UNFOLDED), kept.slice(UNFOLDED)];
  const left = lines.length - kept.length;
  return [
    `#### ${title}`,
    writeList(seen),
    ...(folded.length > 0 ? [fold(render(MORE[language], { count: folded.length }), writeList(folded))] : []),
    ...(left > 0 ? [render(CUT[language], { count: left })] : []),
  ].join('\n\n');
}

function takeWithin(lines: readonly string[], room: number): readonly string[] {
  let used = 0;
  const end = lines.findIndex((line) => (used += line.length + 3) > room);
  return end === -1 ? lines : lines.slice(0, end);
}

function writeList(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join('\n');
}

function fold(summary: string, content: string): string {
  return `<details><summary>${summary}</summary>\n\n${content}\n\n</details>`;
}
