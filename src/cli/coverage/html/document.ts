import { createHash } from 'node:crypto';
import { DATA_ID, type PageData, SOURCES_ID, type Sources } from '../../../coverage-page/data.ts';
import type { Bilingual } from '../../../language/language.ts';
import type { PageText } from './page-text.ts';

/** What a page shows before its program runs. */
const WAITING: Bilingual<{ readonly title: string; readonly tag: string }> = {
  en: { title: 'API failure coverage', tag: 'en' },
  zh: { title: '错误码处理覆盖率', tag: 'zh-CN' },
};

const NO_SCRIPT: Bilingual<string> = {
  en: 'This report needs JavaScript.',
  zh: '查看这份报告需要启用 JavaScript。',
};

/**
 * The whole report as one file. Its policy lets nothing run but its own program, nothing be loaded, and no text become markup:
 * all that comes from files is in the data, where it cannot end the element it is in.
 */
export function writeDocument(data: PageData, sources: Sources, { script, style }: PageText): string {
  const { language } = data;
  const { title, tag } = WAITING[language];
  return [
    '<!doctype html>',
    `<html lang="${tag}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policyOf({ script, style })}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${title}</title>`,
    `<style>${style}</style>`,
    jsonElement(DATA_ID, data),
    jsonElement(SOURCES_ID, sources),
    '</head>',
    '<body>',
    `<noscript>${NO_SCRIPT[language]}</noscript>`,
    `<script>${script}</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function policyOf({ script, style }: PageText): string {
  return [
    "default-src 'none'",
    `script-src '${hashOf(script)}'`,
    `style-src '${hashOf(style)}'`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

/** Without `<`, no text can end the element or begin a comment. */
function jsonElement(id: string, value: unknown): string {
  return `<script type="application/json" id="${id}">${JSON.stringify(value).replaceAll('<', String.raw`\u003C`)}</script>`;
}
