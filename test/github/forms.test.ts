/** Holds the forms for issues to what GitHub takes, to both languages, and to the links that lead to them. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { missingCodeForm } from '../../src/cli/missing-code-form.ts';
import { findSlips } from '../pages/chinese.ts';
import { ROOT, parsePage, readPage } from '../pages/page.ts';
import { type Form, listFields, readForms, readFormsConfig } from './read.ts';

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

/** A link to a form, and the fields that it fills in. */
interface FormLink {
  readonly url: string;
  readonly file: string;
  readonly fields: readonly string[];
}

/** The links to forms on pages, in other forms, and in what the command prints. */
function findLinks(): readonly FormLink[] {
  const pages = readdirSync(ROOT).filter((name) => name.endsWith('.md'));
  const below = ['docs', '.github'].flatMap((folder) =>
    readdirSync(new URL(folder, ROOT), { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.(?:md|yml)$/.test(path))
      .map((path) => `${folder}/${path}`),
  );
  const texts = [...pages, ...below].map((path) => readFileSync(new URL(path, ROOT), 'utf8'));
  const urls = texts.flatMap((text) => text.match(/https:[^\s)"'<]*\/issues\/new\?[^\s)"'<]*/g) ?? []);
  return [...urls, missingCodeForm('A.B')].map((url) => {
    const { searchParams } = new URL(url);
    const fields = [...searchParams.keys()].filter((name) => name !== 'template');
    return { url, file: searchParams.get('template') ?? '', fields };
  });
}

/** What a person reads of a form. */
function textsOf({ name, description, body }: Form): readonly string[] {
  const attributes = body.flatMap((element) =>
    element.type === 'markdown'
      ? element.attributes.value
      : [element.attributes.label, element.attributes.description ?? [], optionsOf(element)].flat(),
  );
  return [name, description, ...attributes];
}

function optionsOf(element: Form['body'][number]): readonly string[] {
  return element.type === 'dropdown' ? element.attributes.options : [];
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
    for (const options of form.body.map(optionsOf)) expect(new Set(options).size).toBe(options.length);
  });

  it('says everything in English and in Chinese', () => {
    expect(textsOf(form).filter((text) => !BILINGUAL.test(text))).toEqual([]);
    expect(textsOf(form).flatMap((text) => findSlips(parsePage(text, form.file)))).toEqual([]);
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
  for (const { url, file, fields } of links) {
    expect(url.startsWith(`${packageJson.bugs}/new?`), url).toBe(true);
    const form = forms.find((each) => each.file === file);
    expect(form, file).toBeDefined();
    expect(form === undefined ? [] : listFields(form)).toEqual(expect.arrayContaining([...fields]));
  }
});

it.each(['CODE_OF_CONDUCT.md', '.github/SUPPORT.md', '.github/PULL_REQUEST_TEMPLATE.md'])(
  '%s is in both languages',
  (path) => {
    const page = readPage(path);
    expect(page.text).toMatch(BILINGUAL);
    expect(findSlips(page)).toEqual([]);
  },
);
