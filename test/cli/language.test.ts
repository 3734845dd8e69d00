import { describe, expect, it } from 'vitest';
import { chooseLanguage } from '../../src/cli/choose-language.ts';
import { wrapChinese } from '../../src/cli/commander-words.ts';
import { columnsOf, shortListOf, widthOf } from '../../src/cli/layout.ts';
import { runCli } from './run.ts';

describe('the language is that of', () => {
  it.each([
    ['nothing: English', [], {}, 'en'],
    ['LANG', [], { LANG: 'zh_CN.UTF-8' }, 'zh'],
    ['LC_MESSAGES before LANG', [], { LC_MESSAGES: 'zh_CN.UTF-8', LANG: 'en_US.UTF-8' }, 'zh'],
    ['LC_ALL before both', [], { LC_ALL: 'C', LC_MESSAGES: 'zh_CN.UTF-8', LANG: 'zh_CN.UTF-8' }, 'en'],
    ['LC_ALL with an encoding', [], { LC_ALL: 'C.UTF-8', LANG: 'zh_CN.UTF-8' }, 'en'],
    ['the next one, if one is empty', [], { LC_ALL: '', LANG: 'zh_CN.UTF-8' }, 'zh'],
    ['no other locale', [], { LANG: 'de_DE.UTF-8' }, 'en'],
    ['no variable of another kind', [], { LC_CTYPE: 'zh_CN.UTF-8', LANGUAGE: 'zh_CN' }, 'en'],
    ['--lang before the locale', ['--lang', 'zh'], { LC_ALL: 'C' }, 'zh'],
    ['--lang en before a Chinese locale', ['products', '--lang=en'], { LC_ALL: 'zh_CN.UTF-8' }, 'en'],
    ['--lang with a region', ['--lang', 'zh-CN'], {}, 'zh'],
    ['the last --lang', ['--lang', 'zh', '--lang', 'en'], { LANG: 'zh_CN' }, 'en'],
    ['the locale, if --lang is none', ['--lang', 'fr'], { LANG: 'zh_CN' }, 'zh'],
    ['the locale, if --lang has no value', ['--lang'], { LANG: 'zh_CN' }, 'zh'],
    ['no --lang behind --', ['explain', '--', '--lang', 'zh'], {}, 'en'],
  ] as const)('%s', (_, argv, env, language) => {
    expect(chooseLanguage(argv, env)).toBe(language);
  });
});

describe('a run', () => {
  const count = async (args: readonly string[], env: Readonly<Record<string, string>>) =>
    (await runCli(['products', '--search', '云函数', ...args], { env })).stdout.split('\n')[1];
  const [english, chinese] = ['1 product (registry of 2026-08-21)', '共 1 个产品（错误码库日期 2026-08-21）'];

  it.each([
    [[], {}, english],
    [[], { LANG: 'zh_CN.UTF-8' }, chinese],
    [[], { LANG: 'zh_CN.UTF-8', LC_ALL: 'C' }, english],
    [['--lang', 'zh'], { LC_ALL: 'C' }, chinese],
    [['--lang', 'zh-CN'], {}, chinese],
    [['--lang', 'en-US'], { LANG: 'zh_CN.UTF-8' }, english],
  ] as const)('with %j and %j', async (args, env, line) => {
    expect((await count(args, env))?.replace(/\d{4}-\d{2}-\d{2}/, '2026-08-21')).toBe(line);
  });
});

describe('Chinese takes two columns a character', () => {
  it.each([
    ['scf', 3],
    ['云函数', 6],
    ['（云）', 6],
    ['𠮷', 2],
  ])('%s', (text, width) => {
    expect(widthOf(text)).toBe(width);
  });

  it('in columns', () => {
    expect(
      columnsOf([
        ['a', '云', 'x'],
        ['bb', 'yyy', 'z'],
      ]),
    ).toEqual(['a   云   x', 'bb  yyy  z']);
  });

  it('in lines that are broken', () => {
    const text = '检查规则能否在这个项目中工作，以及使用哪个错误码库（如 scf）、哪些产品。';
    const lines = wrapChinese(text, 20).split('\n');
    expect(lines.every((line) => widthOf(line) <= 22)).toBe(true);
    expect(lines).toEqual(['检查规则能否在这个项', '目中工作，以及使用哪', '个错误码库（如', 'scf）、哪些产品。']);
  });

  it('but no word of another script is broken', () => {
    expect(wrapChinese('只列 --product <name> 的', 10).split('\n')).toEqual(['只列', '--product', '<name> 的']);
  });
});

it('counts all names of a list in Chinese, and those that are left out in English', () => {
  const names = ['a', 'b', 'c'];
  expect(shortListOf(names, 2, 'en')).toBe('a, b and 1 more');
  expect(shortListOf(names, 2, 'zh')).toBe('a、b 等 3 个');
  expect(shortListOf(names, 3, 'zh')).toBe('a、b、c');
});
