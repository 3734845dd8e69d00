/** Code that handles the errors of an action, to copy. It passes the strict preset, so it handles all that the lists have. */
import type { Bilingual, Language } from '../../src/language/language.ts';
import { inBoth, render, sentence } from '../../src/language/sentence.ts';
import { groupByNamespace } from '../../src/registry/code-index.ts';

export const SNIPPET_STYLES = ['switch', 'if', 'table'] as const;

/** A `switch`, a chain of `if`, or a table that is looked up. */
export type SnippetStyle = (typeof SNIPPET_STYLES)[number];

/** What a snippet is written for. */
export interface SnippetSource {
  readonly product: string;
  readonly version: string;
  readonly action: string;
  /** The package of the SDK that has the product. */
  readonly package: string;
  /** The codes to handle, the common ones of their namespaces included. */
  readonly codes: readonly string[];
  /** What a namespace means, in the language of the comments. */
  readonly describe: (namespace: string) => string | undefined;
  readonly snapshotDate: string;
  readonly language: Language;
}

const COMMENTS = {
  head: inBoth(
    sentence`Codes that ${'action'} lists (registry of ${'date'}). Common codes can arrive from every action.`,
    sentence`${'action'}列出的错误码（错误码库日期${'date'}）。此外任何接口都可能返回公共错误码。`,
  ),
  rest: inBoth(
    sentence`Common codes, undocumented ones, and errors of the network.`,
    sentence`公共错误码、未列入文档的错误码和网络错误。`,
  ),
} as const;

const WRITERS: Readonly<Record<SnippetStyle, (source: SnippetSource) => readonly string[]>> = {
  switch: writeSwitch,
  if: writeIfs,
  table: writeTable,
};

/** Writes a function that calls the action and handles its errors. */
export function writeSnippet(style: SnippetStyle, source: SnippetSource): string {
  const { action, language, snapshotDate } = source;
  const name = action.charAt(0).toLowerCase() + action.slice(1);
  const head = render(COMMENTS.head[language], { action, date: snapshotDate });
  return [
    ...clientOf(source),
    '',
    ...(style === 'table' ? [...tableOf(source), ''] : []),
    `// ${head}`,
    `export async function ${name}(request) {`,
    '  try {',
    `    return await client.${action}(request);`,
    '  } catch (error) {',
    ...WRITERS[style](source).map((line) => (line === '' ? '' : `    ${line}`)),
    '  }',
    '}',
    '',
  ].join('\n');
}

/** `2018-04-16` → `v20180416`, as the SDK calls it. */
function namespaceOfVersion(version: string): string {
  return `v${version.replaceAll('-', '')}`;
}

function groupsOf({ codes }: SnippetSource): readonly (readonly [string, readonly string[]])[] {
  return [...groupByNamespace([...codes].sort())];
}

function commentOn(namespace: string, { describe }: SnippetSource): readonly string[] {
  const text = describe(namespace);
  return text === undefined ? [] : [`// ${text}`];
}

function writeSwitch(source: SnippetSource): readonly string[] {
  const clauses = groupsOf(source).flatMap(([namespace, codes]) => [
    ...commentOn(namespace, source),
    ...codes.map((code) => `case '${code}':`),
    '  throw error;',
  ]);
  return [
    'switch (error.code) {',
    ...[...clauses, `// ${COMMENTS.rest[source.language].parts.join('')}`, 'default:', '  throw error;'].map(
      (line) => `  ${line}`,
    ),
    '}',
  ];
}

function writeIfs(source: SnippetSource): readonly string[] {
  const branches = groupsOf(source).flatMap(([namespace, codes], index) => [
    `${index === 0 ? '' : '} else '}if (`,
    ...codes.map((code, at) => `  error.code === '${code}'${at === codes.length - 1 ? '' : ' ||'}`),
    ') {',
    ...[...commentOn(namespace, source), 'throw error;'].map((line) => `  ${line}`),
  ]);
  if (branches.length === 0) return ['throw error;'];
  return [...branches, '} else {', `  // ${COMMENTS.rest[source.language].parts.join('')}`, '  throw error;', '}'];
}

const ADVICE: Bilingual<string> = { en: 'What to do', zh: '处理方式' };

function tableOf(source: SnippetSource): readonly string[] {
  return [
    'const ADVICE = {',
    ...groupsOf(source).flatMap(([namespace, codes]) => [
      ...commentOn(namespace, source).map((line) => `  ${line}`),
      ...codes.map((code) => `  '${code}': '${ADVICE[source.language]}',`),
    ]),
    '};',
  ];
}

function writeTable({ language }: SnippetSource): readonly string[] {
  return [
    'const advice = ADVICE[error.code];',
    `// ${COMMENTS.rest[language].parts.join('')}`,
    'if (advice === undefined) throw error;',
    'throw new Error(advice, { cause: error });',
  ];
}

const HANDLE: Bilingual<string> = { en: 'Handle it here.', zh: '在这里处理。' };

/** A call of the SDK. */
export type SdkCall = Pick<SnippetSource, 'product' | 'version' | 'action' | 'package'>;

/** Writes a `catch` clause that handles one code, around a call that returns it, if one is known. */
export function writeCodeSnippet(
  code: string,
  meaning: string | undefined,
  call: SdkCall | undefined,
  language: Language,
): string {
  return [
    ...(call === undefined ? [] : [...clientOf(call), '']),
    'try {',
    call === undefined ? '  await callApi();' : `  await client.${call.action}(request);`,
    '} catch (error) {',
    `  if (error.code !== '${code}') throw error;`,
    ...(meaning === undefined ? [] : [`  // ${meaning}`]),
    `  // ${HANDLE[language]}`,
    '}',
    '',
  ].join('\n');
}

function clientOf({ product, version, package: sdk }: SdkCall): readonly string[] {
  return [
    `import { ${product} } from '${sdk}';`,
    '',
    `const client = new ${product}.${namespaceOfVersion(version)}.Client({ region: 'ap-guangzhou' });`,
  ];
}
