import type { Bilingual, Language } from '../../language/language.ts';

/** Something about a source that its user should know. */
export interface Remark {
  readonly file: string;
  /** Counted from 1; absent if it is about the whole file. */
  readonly line?: number;
  /** A sentence. */
  readonly text: string;
}

/** The same before it is known in which language it is asked for. */
export interface BilingualRemark extends Omit<Remark, 'text'> {
  readonly text: Bilingual<string>;
}

/** The remarks in a language. */
export function remarksIn(language: Language, remarks: readonly BilingualRemark[]): readonly Remark[] {
  return remarks.map((remark) => ({ ...remark, text: remark.text[language] }));
}

/** `{ file: 'page.md', line: 3, text: 'No code.' }  →  'page.md:3: No code.'` */
export function renderRemark({ file, line, text }: Remark): string {
  return `${file}${line === undefined ? '' : `:${line}`}: ${text}`;
}

const MORE: Bilingual<(count: number) => string> = {
  en: (count) => `and ${count} more`,
  zh: (count) => `另有 ${count} 条`,
};

/** All remarks up to a limit, a line each, and how many more there are. */
export function renderRemarks(remarks: readonly BilingualRemark[], language: Language, limit = 20): string[] {
  const more = remarks.length - limit;
  const lines = remarksIn(language, remarks.slice(0, limit)).map(renderRemark);
  return [...lines, ...(more > 0 ? [MORE[language](more)] : [])];
}

/** Leaves out what is remarked of the same file again: each action has two methods with the same comment. */
export function firstOfEach(remarks: readonly BilingualRemark[]): readonly BilingualRemark[] {
  const keyOf = ({ file, text }: BilingualRemark) => `${file}\0${text.en}`;
  const first = new Map(remarks.toReversed().map((remark) => [keyOf(remark), remark]));
  return remarks.filter((remark) => first.get(keyOf(remark)) === remark);
}
