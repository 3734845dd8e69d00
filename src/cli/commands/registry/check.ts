import type { Bilingual, Language } from '../../../language/language.ts';
import { listNames } from '../../../language/lists.ts';
import { type AddCommand, type Reply, type Session, examplesOf } from '../../command.ts';
import { countOf } from '../../layout.ts';
import type { CheckRecord } from '../../records.ts';
import { COMMON_PLACE, type Oddity } from '../../registry/list-oddities.ts';
import { placeProblem } from '../../registry/place-problem.ts';
import type { Style } from '../../style.ts';

async function checkFile(file: string, session: Session): Promise<Reply> {
  const { inspectRegistryFile } = await import('../../registry/inspect-registry-file.ts');
  const record = inspectRegistryFile(file, session);
  return {
    record,
    render: (style) => renderCheck(record, style, session.language),
    isFinding: record.problems.length > 0,
  };
}

interface Words {
  readonly problems: (file: string, count: number) => string;
  readonly valid: (file: string, hasOddities: boolean) => string;
  readonly oddity: (place: string, text: string) => string;
  readonly commonCodes: string;
}

const WORDS: Bilingual<Words> = {
  en: {
    problems: (file, count) => `${file}: ${countOf(count, 'problem')}`,
    valid: (file, hasOddities) => `${file}: a valid registry${hasOddities ? ', worth a look:' : ''}`,
    oddity: (place, text) => `${place}: ${text}`,
    commonCodes: COMMON_PLACE,
  },
  zh: {
    problems: (file, count) => `${file}：有 ${count} 个问题`,
    valid: (file, hasOddities) => `${file}：错误码库有效${hasOddities ? '，但有以下几处值得看一看：' : ''}`,
    oddity: (place, text) => `${place}：${text}`,
    commonCodes: '公共错误码',
  },
};

function renderCheck({ file, problems, oddities }: CheckRecord, style: Style, language: Language): string {
  const words = WORDS[language];
  const summary =
    problems.length > 0
      ? style.red(words.problems(file, problems.length))
      : style.green(words.valid(file, oddities.length > 0));
  const placeOf = ({ place }: Oddity) => (place === COMMON_PLACE ? words.commonCodes : place);
  return [
    summary,
    ...problems.map(({ path, problem }) => `  ${placeProblem(path, problem, language, style.bold)}`),
    ...oddities.map((oddity) => `  ${words.oddity(placeOf(oddity), describeOddity(oddity)[language])}`),
  ].join('\n');
}

function describeOddity(oddity: Oddity): Bilingual<string> {
  switch (oddity.kind) {
    case 'known': {
      const { codes } = oddity;
      return {
        en: `the registry has ${countOf(codes.length, 'code')} already: ${listNames(codes, 'en')}.`,
        zh: `错误码库中已有其中 ${codes.length} 个错误码：${listNames(codes, 'zh')}。`,
      };
    }
    case 'withdrawn': {
      const { code, date, replacedBy } = oddity;
      return {
        en: `${code} left the lists on ${date}.${replacedBy === undefined ? '' : ` ${replacedBy} replaces it.`}`,
        zh: `${code} 已于 ${date} 下线${replacedBy === undefined ? '' : `，改用 ${replacedBy}`}。`,
      };
    }
    case 'outdated': {
      const { date, registryDate } = oddity;
      return {
        en: `its lists of ${date} are older than the registry of ${registryDate}, and change nothing. Import them anew.`,
        zh: `列表的日期 ${date} 早于错误码库的日期 ${registryDate}，不起作用。请重新导入。`,
      };
    }
    case 'misspelled':
      return {
        en: `${oddity.code} is a misspelling of ${oddity.meant}.`,
        zh: `${oddity.code} 是 ${oddity.meant} 的拼写错误。`,
      };
    case 'namespace':
      return {
        en: `the namespace ${oddity.namespace} is a misspelling of ${oddity.meant}.`,
        zh: `一级错误码 ${oddity.namespace} 是 ${oddity.meant} 的拼写错误。`,
      };
  }
}

const HELP = {
  description: {
    en: 'Check the file of a registry: its format, and codes that look wrong.',
    zh: '检查错误码库文件：格式是否正确，有没有可疑的错误码。',
  },
  file: { en: 'the file, in JSON', zh: 'JSON 文件' },
} as const satisfies Readonly<Record<string, Bilingual<string>>>;

/** What each example is for, and its arguments. */
const EXAMPLES: Bilingual<Readonly<Record<string, string>>> = {
  en: { 'Will the plugin take this file?': 'registry check my-registry.json' },
  zh: { '插件能使用这个文件吗？': 'registry check my-registry.json' },
};

export const addCheck: AddCommand = (registry, answer, language) => {
  registry
    .command('check')
    .description(HELP.description[language])
    .argument('<file>', HELP.file[language])
    .addHelpText('after', examplesOf(EXAMPLES[language], language))
    .action((file: string) => answer((session) => checkFile(file, session)));
};
