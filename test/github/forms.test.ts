/** Holds the forms for issues to what GitHub takes, to both languages, and to the links that lead to them. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { missingCodeForm } from '../../src/cli/missing-code-form.ts';
import { ROOT } from '../pages/page.ts';
import { listFields, readForms, readFormsConfig } from './read.ts';

const forms = readForms();
const config = readFormsConfig();

/** Text in English and in Chinese. */
const BILINGUAL = /[A-Za-z].*\p{Script=Han}/su;

/** The labels that the project has, as CONTRIBUTING.md lists them. */
function listLabels(): readonly string[] {
  const page = readFileSync(new URL('CONTRIBUTING.md', ROOT), 'utf8');
  const [, table = ''] = page.split(/^\| label .*$/m);
  return Array.from(table.matchAll(/^\| `([^`]+)` /gm), ([, label = '']) => label);
}

/** The links to forms on pages, in code and in workflows: the form and the fields that each fills in. */
function findLinks(): readonly { readonly file: string; readonly fields: readonly string[] }[] {
  const pages = readdirSync(ROOT).filter((name) => name.endsWith('.md'));
  const below = ['docs', '.github'].flatMap((folder) =>
    readdirSync(new URL(folder, ROOT), { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.(?:md|yml)$/.test(path))
      .map((path) => `${folder}/${path}`),
  );
  const texts = [...pages, ...below].map((path) => readFileSync(new URL(path, ROOT), 'utf8'));
  const urls = texts.flatMap((text) => text.match(/https:[^\s)"'<]*\/issues\/new\?[^\s)"'<]*/g) ?? []);
  return [...urls, missingCodeForm('A.B')].map((url) => {
    expect(url.startsWith(`${packageJson.bugs}/new?`), url).toBe(true);
    const { searchParams } = new URL(url);
    const fields = [...searchParams.keys()].filter((name) => name !== 'template');
    return { file: searchParams.get('template') ?? '', fields };
  });
}

describe.each(forms)('$file', (form) => {
  const fields = form.body.flatMap((element) => (element.type === 'markdown' ? [] : element));

  it('has fields with ids and labels of their own, and some that must be filled in', () => {
    for (const values of [listFields(form), fields.map(({ attributes }) => attributes.label)]) {
      expect(new Set(values).size).toBe(values.length);
    }
    expect(fields.some(({ validations }) => validations?.required === true)).toBe(true);
  });

  it('offers each choice once', () => {
    const lists = fields.flatMap((field) => (field.type === 'dropdown' ? [field.attributes.options] : []));
    for (const options of lists) expect(new Set(options).size).toBe(options.length);
  });

  it('says everything in English and in Chinese', () => {
    const texts = [
      form.name,
      form.description,
      ...form.body.flatMap(({ attributes }) =>
        'value' in attributes
          ? attributes.value
          : [attributes.label, attributes.description, 'options' in attributes ? attributes.options : []].flat(),
      ),
    ];
    expect(texts.filter((text) => text !== undefined && !BILINGUAL.test(text))).toEqual([]);
  });

  it('has labels of the project', () => {
    expect(listLabels()).toEqual(expect.arrayContaining(form.labels));
  });
});

it('gives each form a name of its own', () => {
  const names = forms.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});

it('says beside the forms where problems of security go, and where to look first', () => {
  const { bugs } = packageJson;
  const repository = bugs.replace(/\/issues$/, '');
  expect(config.contact_links.map(({ url }) => url.replace(repository, ''))).toEqual([
    '/security/advisories/new',
    '/blob/main/docs/guides/troubleshooting.md',
  ]);
  expect(existsSync(new URL('docs/guides/troubleshooting.md', ROOT))).toBe(true);
  expect(config.contact_links.filter(({ name, about }) => !BILINGUAL.test(name) || !BILINGUAL.test(about))).toEqual([]);
});

it('is reached by links that fill in fields which it has', () => {
  const links = findLinks();
  expect(links.length).toBeGreaterThan(40);
  for (const { file, fields } of links) {
    const form = forms.find((each) => each.file === file);
    expect(form, file).toBeDefined();
    expect(form === undefined ? [] : listFields(form)).toEqual(expect.arrayContaining([...fields]));
  }
});
