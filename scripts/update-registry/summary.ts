import type { ProductVersion } from '../../src/registry/types.ts';
import type { Facts } from '../generate-registry/facts.ts';

/** What an update brings, in the words of the changelog. */
export interface Summary {
  /** One line for all: `Registry of 2026-09-30: +14 codes, 2 retired, …` */
  readonly line: string;
  /** One line for each product whose codes or actions change. */
  readonly products: readonly string[];
  /** What its maintainer has to look at. */
  readonly remarks: readonly string[];
}

interface Change {
  readonly version: ProductVersion;
  readonly isNew: boolean;
  readonly added: readonly string[];
  readonly retired: readonly string[];
  readonly newActions: readonly string[];
  readonly lostActions: readonly string[];
}

/** Compares facts with those before them. */
export function summarize(previous: Facts, next: Facts): Summary {
  const known = new Map(previous.versions.map((version) => [nameOf(version), version]));
  const changes = next.versions.map((version) => compare(known.get(nameOf(version)), version));
  const count = (listOf: (change: Change) => readonly string[]) => changes.flatMap(listOf).length;
  const versions = changes.filter(({ isNew }) => isNew).map(({ version }) => nameOf(version));
  const counts = [
    `+${count(({ added }) => added)} codes`,
    `${count(({ retired }) => retired)} retired`,
    `+${count(({ newActions }) => newActions)} actions`,
    `${count(({ lostActions }) => lostActions)} actions gone`,
    ...(versions.length > 0 ? [`new: ${versions.join(', ')}`] : []),
  ];
  return {
    line: `Registry of ${next.sources.snapshotDate}: ${counts.join(', ')}.`,
    products: changes.flatMap(describeChange),
    remarks: changes.flatMap(describeRetired),
  };
}

function compare(before: ProductVersion | undefined, version: ProductVersion): Change {
  const [codes, earlier] = [currentOf(version), currentOf(before)];
  const actionsBefore = new Set(before?.actions.keys());
  return {
    version,
    isNew: before === undefined,
    added: [...codes].filter((code) => !earlier.has(code)),
    retired: [...earlier].filter((code) => !codes.has(code)),
    newActions: [...version.actions.keys()].filter((action) => !actionsBefore.has(action)),
    lostActions: [...actionsBefore].filter((action) => !version.actions.has(action)),
  };
}

/** `scf 2018-04-16: +2 codes, -1; +1 actions, -0` */
function describeChange({ version, added, retired, newActions, lostActions }: Change): readonly string[] {
  if ([added, retired, newActions, lostActions].every(({ length }) => length === 0)) return [];
  const codes = `+${added.length} codes, -${retired.length}`;
  return [`${nameOf(version)}: ${codes}; +${newActions.length} actions, -${lostActions.length}`];
}

/** A code may be withdrawn because it is spelled otherwise now. Somebody must look at that: a replacement becomes a fix. */
function describeRetired({ version, added, retired }: Change): readonly string[] {
  if (retired.length === 0) return [];
  const alternatives = added.length > 0 ? `; new there: ${added.join(', ')}` : '';
  return [`${nameOf(version)} retires ${retired.join(', ')}${alternatives}`];
}

function currentOf(version: ProductVersion | undefined): ReadonlySet<string> {
  const records = [...(version?.codes.values() ?? [])];
  return new Set(records.filter(({ retired }) => retired === undefined).map(({ code }) => code));
}

function nameOf({ product, version }: ProductVersion): string {
  return `${product} ${version}`;
}
