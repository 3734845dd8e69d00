/** Something about a source that its user should know. */
export interface Remark {
  readonly file: string;
  /** Counted from 1; absent if it is about the whole file. */
  readonly line?: number;
  /** A sentence. */
  readonly text: string;
}

/** `{ file: 'page.md', line: 3, text: 'No code.' }  →  'page.md:3: No code.'` */
export function renderRemark({ file, line, text }: Remark): string {
  return `${file}${line === undefined ? '' : `:${line}`}: ${text}`;
}

/** All remarks up to a limit, a line each, and how many more there are. */
export function renderRemarks(remarks: readonly Remark[], limit = 20): string[] {
  const more = remarks.length - limit;
  return [...remarks.slice(0, limit).map(renderRemark), ...(more > 0 ? [`and ${more} more`] : [])];
}

/** Leaves out what is remarked of the same file again: each action has two methods with the same comment. */
export function firstOfEach(remarks: readonly Remark[]): readonly Remark[] {
  const first = new Map(remarks.toReversed().map((remark) => [`${remark.file}\0${remark.text}`, remark]));
  return remarks.filter((remark) => first.get(`${remark.file}\0${remark.text}`) === remark);
}
