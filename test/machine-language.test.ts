/** What a linter reports is the same on every machine: the language is that of the settings, whatever the locale says. */
import { Linter } from 'eslint';
import { afterEach, expect, it, vi } from 'vitest';
import plugin from '../src/index.ts';

const KEY = 'tencentcloud-errors';
const CODE =
  "if (err.code === 'ResourceNotFound.Functions') f();\nswitch (err.code) { case 'MissingParameter.Code': f(); }";

/** All that is said about a program: messages and suggestions, or the error of a configuration. */
function lint(settings: object): string {
  const rules = Object.fromEntries(Object.keys(plugin.rules).map((name) => [`${KEY}/${name}`, 'error' as const]));
  const config = { plugins: { [KEY]: plugin }, rules, settings: { [KEY]: settings } } as Linter.Config;
  try {
    return JSON.stringify(new Linter().verify(CODE, [config]));
  } catch (error) {
    return String(error);
  }
}

afterEach(() => {
  vi.unstubAllEnvs();
});

const LOCALES = ['C', 'en_US.UTF-8', 'zh_CN.UTF-8', 'de_DE.UTF-8', ''];
const SETTINGS = [
  { products: ['scf'] },
  { products: ['scf'], language: 'en' },
  { products: ['scf'], language: 'zh' },
  { products: ['scff'] },
  { products: ['scff'], language: 'zh' },
];

it.each(SETTINGS)('says the same under every locale with %j', (settings) => {
  const said = LOCALES.map((locale) => {
    for (const name of ['LC_ALL', 'LC_MESSAGES', 'LANG', 'LANGUAGE']) vi.stubEnv(name, locale);
    // Settings that were read are remembered by their object.
    return lint({ ...settings });
  });
  const [first = ''] = said;
  expect(new Set(said)).toEqual(new Set([first]));
  expect(/\p{Script=Han}/u.test(first)).toBe(settings.language === 'zh');
});
