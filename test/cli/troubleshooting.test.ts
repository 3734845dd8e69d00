/** Holds the guide on troubleshooting to what the doctor knows: each reason has a section, and its example shows the reason. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { explainFacts } from '../../src/analysis/facts.ts';
import { listPlaces } from '../../src/analysis/findings/places.ts';
import { FILES, REASONS } from '../../src/cli/doctor/texts/reasons.ts';
import { parse } from '../analysis/sdk-calls/parse.ts';

const PAGE = readFileSync(new URL('../../docs/guides/troubleshooting.md', import.meta.url), 'utf8');

const SECTIONS = Array.from(
  PAGE.matchAll(/^#### `([\w-]+)`\n([\s\S]*?)(?=^#|(?![\s\S]))/gm),
  ([, id = '', text = '']) => ({
    id,
    code: /```js\n([\s\S]*?)```/.exec(text)?.[1] ?? '',
  }),
);

it('has a section for every reason why a place is not checked, and a row for every reason why a file is not', () => {
  expect(SECTIONS.map(({ id }) => id).sort()).toEqual(Object.keys(REASONS).sort());
  const rows = Array.from(PAGE.matchAll(/^\| `([\w-]+)` /gm), ([, id]) => id);
  expect(rows.sort()).toEqual(Object.keys(FILES).sort());
});

it.each(SECTIONS)('shows $id with its example', ({ id, code }) => {
  const found = explainFacts(parse(code, 'ts').sourceCode, { 'tencentcloud-errors': {} });
  const places = typeof found === 'string' ? [] : listPlaces(found.facts, found.refusals);
  const reasons = places.flatMap((place) =>
    place.site === undefined ? [place.reason] : place.omitted.map(({ reason }) => reason),
  );
  expect(reasons).toContain(id);
});
