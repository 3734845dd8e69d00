import type { Bilingual } from '../../../language/language.ts';
import { type Sentence, inBoth, sentence } from '../../../language/sentence.ts';
import type { ShownVendorRecord } from '../../records.ts';

/** The words around what is seen of codes in a file. */
export const LAYOUT = {
  labelled: inBoth(sentence`${'label'}: ${'text'}`, sentence`${'label'}：${'text'}`),
  heading: inBoth(
    sentence`Places with codes in the file: ${'count'}, checked: ${'checked'}.`,
    sentence`文件中的错误码：共 ${'count'} 处，其中检查 ${'checked'} 处。`,
  ),
  nothing: inBoth(
    sentence`Places with codes in the file: none is checked.`,
    sentence`文件中的错误码：没有检查任何内容。`,
  ),
  checked: inBoth(sentence`checked  `, sentence`已检查`),
  unchecked: inBoth(sentence`unchecked`, sentence`未检查`),
  ground: inBoth(
    sentence`Evidence: ${'evidence'} (${'ground'}). Compared with ${'scope'}.`,
    sentence`证据：${'evidence'}（${'ground'}）。对照范围：${'scope'}。`,
  ),
  refused: inBoth(sentence`Not checked: ${'literals'}. ${'why'}`, sentence`不检查${'literals'}：${'why'}`),
  reported: inBoth(sentence`Reported by ${'rules'}.`, sentence`由 ${'rules'} 报告。`),
  silenced: inBoth(
    sentence`A comment (\`eslint-disable\`) silences ${'rules'} here.`,
    sentence`注释（\`eslint-disable\`）在这里停用了 ${'rules'}。`,
  ),
  strict: inBoth(
    sentence`Not reported, as rules and options are here. The preset \`strict\` reports it, by ${'rules'}.`,
    sentence`按现有的规则和选项没有报告。\`strict\` 预设会由 ${'rules'} 报告。`,
  ),
  silent: inBoth(
    sentence`Nothing to report, not even with the preset \`strict\`.`,
    sentence`没有需要报告的问题，\`strict\` 预设也不报告。`,
  ),
  reportAt: inBoth(
    sentence`If the API returns a code that \`no-unknown-code\` reports, report it as missing: ${'address'}`,
    sentence`如果 API 确实返回 \`no-unknown-code\` 报告的错误码，请反馈：${'address'}`,
  ),
  /** What a parser says is in English. */
  parser: inBoth(sentence`${'said'}`, sentence`解析器报错：${'said'}`),
  /** The id is what the guide on troubleshooting explains. */
  explained: inBoth(sentence`${'text'} (${'id'})`, sentence`${'text'}（${'id'}）`),
} as const;

/** What shows a vendor in a file. */
export const SHOWN: Readonly<
  Record<ShownVendorRecord['vendor'], Readonly<Record<ShownVendorRecord['by'], Bilingual<Sentence<'texts' | 'line'>>>>>
> = {
  'tencent-cloud': {
    mention: inBoth(
      sentence`Tencent Cloud is shown by ${'texts'} (line ${'line'}).`,
      sentence`${'texts'}表明文件与腾讯云有关（第 ${'line'} 行）。`,
    ),
    codes: inBoth(
      sentence`Tencent Cloud is shown by its codes ${'texts'} (line ${'line'}).`,
      sentence`错误码${'texts'}表明文件与腾讯云有关（第 ${'line'} 行）。`,
    ),
    settings: inBoth(
      sentence`Tencent Cloud is shown by what the settings name.`,
      sentence`设置中写明的内容表明文件与腾讯云有关。`,
    ),
  },
  other: {
    mention: inBoth(
      sentence`Another vendor is shown by ${'texts'} (line ${'line'}).`,
      sentence`${'texts'}表明文件与其他厂商有关（第 ${'line'} 行）。`,
    ),
    codes: inBoth(
      sentence`Another vendor is shown by its codes ${'texts'} (line ${'line'}).`,
      sentence`错误码${'texts'}表明文件与其他厂商有关（第 ${'line'} 行）。`,
    ),
    settings: inBoth(
      sentence`Another vendor is shown by what the settings name.`,
      sentence`设置中写明的内容表明文件与其他厂商有关。`,
    ),
  },
};

/** Where nothing shows Tencent Cloud. */
export const NOT_SHOWN: Bilingual<string> = {
  en: 'Nothing shows Tencent Cloud (no package, host or header of it, and too few of its codes), so only what says so itself is checked.',
  zh: '没有任何内容表明文件与腾讯云有关（没有它的包、域名或请求头，它的错误码也太少），所以只检查自身足以说明的地方。',
};
