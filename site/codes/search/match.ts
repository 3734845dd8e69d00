import type { Concept } from './concepts.ts';
import { LEVEL, type Searchable, levelOf } from './searchable.ts';

/** How an item says what a question asks for. */
export interface Match {
  /** From 0 to about 130. */
  readonly score: number;
  /** The concepts that the name has itself, as the question writes them. */
  readonly words: readonly string[];
  /** Those that it says in other words. */
  readonly synonyms: readonly string[];
  /** Those that only its description has. */
  readonly described: readonly string[];
  /** Chinese concepts with the words that the name has for them: `镜像（image）`. */
  readonly translated: readonly string[];
  /** Whether some concept is missing. */
  readonly isPartial: boolean;
}

/** How much it counts that a name says it in other words, or that its description does. */
const SYNONYM = 0.55;
const DESCRIBED = 0.75;
/** A translation is less sure than the word itself, and the less sure, the later it is named. */
const TRANSLATED = 0.95;
const LATER = 0.97;
const FULL = 100;
/** How much it counts that a name says nothing else. */
const COVERAGE = 18;
/** More for a name that has the words in this order, with nothing between them. */
const IN_ORDER = 12;
/** A question of so many concepts may have one that nothing has. */
const LONG_QUESTION = 3;
const PARTIAL = 0.45;
/** Shorter words stand by chance in descriptions. */
const SHORTEST_DESCRIBED = 3;

/** What else an item says, beside its name. */
export interface Beside {
  readonly terms?: ReadonlySet<string> | undefined;
  readonly meaning?: string | undefined;
}

/** How one concept is said. */
interface Grade {
  readonly by: 'name' | 'description' | 'synonym';
  readonly level: number;
  readonly form: string;
}

/** How well an item has all of the concepts; of many, one may be missing. `undefined` for one that has not. */
export function matchConcepts(concepts: readonly Concept[], item: Searchable, beside: Beside): Match | undefined {
  const most = concepts.length >= LONG_QUESTION ? 1 : 0;
  let missing = 0;
  const grades: (Grade | undefined)[] = [];
  for (const concept of concepts) {
    const grade = gradeOf(concept, item, beside);
    if (grade === undefined) missing += 1;
    if (missing > most) return undefined;
    grades.push(grade);
  }
  return grades.length === missing ? undefined : summarize(concepts, grades, item);
}

function gradeOf(concept: Concept, item: Searchable, { terms, meaning }: Beside): Grade | undefined {
  const named = gradeOfName(concept, item);
  if (named !== undefined && named.level > DESCRIBED) return named;
  const isDescribed = meaning !== undefined && isTelling(concept) && meaning.includes(concept.text);
  if (isDescribed) return { by: 'description', level: DESCRIBED, form: '' };
  const isSaid = terms !== undefined && concept.terms.some((term) => terms.has(term));
  return isSaid && (named?.level ?? 0) < SYNONYM ? { by: 'synonym', level: SYNONYM, form: '' } : named;
}

function isTelling({ text, isChinese }: Concept): boolean {
  return isChinese || text.length >= SHORTEST_DESCRIBED;
}

/** Of equally good forms, the longest. */
function gradeOfName({ forms, isChinese }: Concept, item: Searchable): Grade | undefined {
  let [best, found]: [number, string] = [LEVEL.none, ''];
  let sureness = isChinese ? TRANSLATED : 1;
  for (const form of forms) {
    const level = levelOf(form, item) * sureness;
    if (level > best || (level === best && level > 0 && form.length > found.length)) [best, found] = [level, form];
    sureness *= LATER;
  }
  return best === LEVEL.none ? undefined : { by: 'name', level: best, form: found };
}

function summarize(concepts: readonly Concept[], grades: readonly (Grade | undefined)[], item: Searchable): Match {
  const textsBy = (by: Grade['by'], isChinese: boolean): readonly string[] =>
    concepts.flatMap((concept, index) => {
      const grade = grades[index];
      if (grade?.by !== by || concept.isChinese !== isChinese) return [];
      return by === 'name' && isChinese ? `${concept.text}（${grade.form}）` : concept.text;
    });
  const both = (by: Grade['by']): readonly string[] => [...textsBy(by, false), ...textsBy(by, true)];
  const isPartial = grades.includes(undefined);
  const score = scoreOf(concepts, grades, item);
  return {
    score: isPartial ? PARTIAL * score : score,
    words: textsBy('name', false),
    translated: textsBy('name', true),
    described: both('description'),
    synonyms: both('synonym'),
    isPartial,
  };
}

function scoreOf(concepts: readonly Concept[], grades: readonly (Grade | undefined)[], item: Searchable): number {
  const sum = grades.reduce((total, grade) => total + (grade?.level ?? 0), 0);
  const covered = grades.reduce((total, grade) => total + (grade?.form.length ?? 0), 0);
  const isInOrder = concepts.length > 1 && levelOf(concepts.map(({ text }) => text).join(''), item) === LEVEL.words;
  const coverage = Math.min(1, covered / Math.max(1, item.squashed.length));
  return (FULL * sum) / concepts.length + COVERAGE * coverage + (isInOrder ? IN_ORDER : 0);
}
