import { mkdirSync, symlinkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it, onTestFinished } from 'vitest';
import { builtinRegistry } from '../../src/registry/index.ts';
import { writeCheckout } from '../scripts/go-checkout.ts';
import { findRefusedTerms } from '../pages/terms.ts';
import { findEnglish } from './english-words.ts';
import { createFolder } from './registry/folder.ts';
import { type CliResult, runCli } from './run.ts';

const HEADER = '| 错误码 | 说明 |\n| --- | --- |\n';
const FILES = {
  'page.md': `${HEADER}| LimitExceeded.Cart | 购物车已满。 |\n\n| Field | Type |\n| --- | --- |\n| a | b |\n`,
  'both.md': `## 公共错误码\n\n${HEADER}| A | 甲。 |\n\n## 业务错误码\n\n${HEADER}| A | 乙。 |\n`,
  'wrong.md': `${HEADER}|  | 甲。 |\n| not a code | 乙。 |\n| A.B | 丙。 |\n| A.B | 丁。 |\n\n| A.C | 戊。 |\n`,
  'other.md': '| Field | Type |\n| --- | --- |\n| a | b |\n',
  'html.md': '<table><tr><td>A</td></tr></table>\n',
  'empty.md': '没有表格。\n',
  'utf16.md': Buffer.from('abc', 'utf16le'),
  'latin1.md': Buffer.from([0x61, 0xe9, 0x62]),
  'my.json': JSON.stringify({ products: [{ id: 'my-shop', codes: { 'Cart.Full': {} } }] }),
  'next.json': JSON.stringify({
    products: [
      { id: 'my-shop', codes: { 'Cart.Full': { retired: '2026-01-31' }, 'Cart.Gone': {} }, actions: { Buy: [] } },
      { id: 'new-shop', codes: { A: {} } },
    ],
  }),
  'odd.json': JSON.stringify({
    commonCodes: ['InternalEror'],
    products: [
      {
        id: 'scf',
        version: '2018-04-16',
        codes: {
          'ResourceNotFound.Functoin': {},
          'ResourceNotFound.Function': {},
          'InvalidParameterValue.Orderby': {},
        },
      },
      { id: 'cvm', version: '2017-03-12', completeOn: '2020-01-31', codes: { A: {} } },
      { id: 'my-shop', codes: { 'ResorceNotFound.Cart': {} } },
    ],
  }),
  'broken.json': JSON.stringify({ products: [{ id: 'My', codes: { 'A..B': {} } }], product: 1 }),
  'list.json': '[]',
  'cut.json': '{ "products": [',
  'token.json': '{ "products": ] }',
  'old/SERVICE_CHANGELOG.md': '发布时间：2020-01-31\n',
  'two/scf/v20180416/errors.go': 'package v1\nconst (\n\tX = iota\n\tY = "B."\n)\n',
  'double/a/scf/v20180416/errors.go': 'package v1\n',
  'double/b/scf/v20180416/errors.go': 'package v1\n',
  'list/scf/v20180416/errors.go': 'package v1\n',
  'list/scf/v20180416/client.go':
    '// error code that may be returned:\n//  more\n//  X = "A."\nfunc (c *Client) Buy(request *BuyRequest) (r *BuyResponse, err error) {\n',
};

/** A folder with files of every kind that commands can meet. */
function createProject(atEnd = onTestFinished): string {
  const folder = createFolder(FILES, atEnd);
  const lists = { 'scf/v20180416': { codes: ['A'], actions: { Buy: ['A'] } } };
  writeCheckout(join(folder, 'sdk'), 'mainland', lists);
  writeCheckout(join(folder, 'intl'), 'intl', lists);
  writeCheckout(join(folder, 'old'), 'mainland', lists);
  mkdirSync(join(folder, 'nothing'));
  symlinkSync('loop.md', join(folder, 'loop.md'));
  symlinkSync('/dev/null', join(folder, 'device.md'));
  truncateSync(join(folder, 'empty.md'), 600 * 1024);
  return folder;
}

const shared = createProject(afterAll);

/** Commands that write nothing share a folder: it has many files. */
function folderOf(args: readonly string[]): string {
  return args.includes('--out') ? createProject() : shared;
}

function runInChinese(...args: readonly string[]): Promise<CliResult> {
  return runCli(args, { cwd: folderOf(args), env: { LANG: 'zh_CN.UTF-8' } });
}

const HELPS = [
  [],
  ['--help'],
  ['help'],
  ['explain', '--help'],
  ['products', '--help'],
  ['codes', '--help'],
  ['types', '--help'],
  ['doctor', '--help'],
  ['coverage', '--help'],
  ['registry'],
  ['registry', '--help'],
  ['registry', 'import', '--help'],
  ['registry', 'check', '--help'],
  ['registry', 'diff', '--help'],
  ['help', 'codes'],
];

const ANSWERS = [
  ['explain', 'ResourceInUse.TriggerName', 'LimitExceeded', 'InternalError', 'RequestLimitExceeded'],
  ['explain', 'ResourceNotFound.Functoin', 'resourcenotfound.function', 'ResourceNotFound_Function'],
  ['explain', 'FailedOperation.ServiceSuspended', '--product', 'scf', '--product', 'cvm'],
  ['explain', 'ResourceInUse.Worker', 'LimitExceeded.Nonsense', 'Nonsense.Words', 'Limit.Exceeded'],
  ['explain', 'InvalidParameterValue.Orderby', 'FailedOperation.AppNotExisted', '--product', 'scf'],
  ['explain', 'InvalidInstanceId.AlreadyBindEip', '--product', 'scf', '--product', 'sms'],
  ['explain', 'InvalidAddressId.StatusNotPermit', 'InvalidAddressId.StatusNotPermit', '--product', 'scf'],
  ['explain', 'InvalidAddressId.StatusNotPermit', 'ClientNetworkError', 'ClientError.NetworkError'],
  ['explain', 'OperationDenied.NoStock', 'ECONNRESET', 'Foo Bar', 'A..B'],
  ['explain', 'InvalidParameterValue.LimitExceeded', 'InvalidParameterValue', '--product', 'scf'],
  [
    'explain',
    'FailedOperation.PhoneNumberInBlacklist',
    ...['cvm', 'scf', 'vpc', 'clb'].flatMap((id) => ['--product', id]),
  ],
  ['explain', 'InvalidAddressId.StatusNotPermit', ...['cvm', 'scf', 'sms', 'clb'].flatMap((id) => ['--product', id])],
  ['products', '--search', '云函数'],
  ['products', '--search', 'nothing-like-it'],
  ['codes', 'scf', '--action', 'CreateTrigger', '--namespace', 'ResourceInUse', '--namespace', 'AuthFailure'],
  ['codes', 'scf', '--retired'],
  ['codes', 'scf', '--namespace', 'ResourceInUse', '--as-of', '2026-06-30', '--no-common'],
  ['codes', 'vpc', '--action', 'ReleaseAddresses', '--namespace', 'InvalidAddressId'],
  ['codes', 'tmt', '--action', 'TextTranslate', '--namespace', 'UnsupportedOperation'],
  ['types', 'scf', 'cvm@2017-03-12', '--out', 'types.d.ts'],
  ['registry', 'import', 'page.md', '--product', 'our-shop', '--out', 'shop.json'],
  ['registry', 'import', 'page.md', '--product', 'scf@2030-01-31', '--out', 'shop.json'],
  ['registry', 'import', 'both.md', '--product', 'scf', '--out', 'shop.json'],
  ['registry', 'import', 'two', '--out', 'shop.json'],
  ['registry', 'import', 'list', '--out', 'shop.json'],
  ['registry', 'check', 'my.json'],
  ['registry', 'check', 'odd.json'],
  ['registry', 'check', 'broken.json'],
  ['registry', 'check', 'list.json'],
  ['registry', 'diff', 'my.json'],
  ['registry', 'diff', 'my.json', 'my.json'],
  ['registry', 'diff', 'my.json', 'next.json'],
  ['registry', 'diff', 'next.json', 'my.json'],
];

const ERRORS = [
  ['prodcts'],
  ['unlike-all-of-them'],
  ['registry', 'nothing'],
  ['products', '--serch', 'x'],
  ['products', 'x'],
  ['products', '--lang', 'fr'],
  ['products', '--lang'],
  ['explain'],
  ['explain', ''],
  ['explain', 'A', '--product', 'scff'],
  ['codes', 'cos'],
  ['codes', 'scf@2000-01-31'],
  ['codes', 'scf', '--action', 'CreateTriger'],
  ['codes', 'scf', '--action', 'Nothing'],
  ['codes', 'scf', '--namespace', 'LimitExceded'],
  ['codes', 'scf', '--except', 'a..b'],
  ['codes', 'scf', '--as-of', '2026-13-31'],
  ['codes', 'scf', '--retired', '--action', 'CreateTrigger'],
  ['types', 'scf', '--out', 'my.json'],
  ['types', 'scf', '--out', 'nowhere/types.d.ts'],
  ['types', 'scf', '--out', 'nothing'],
  ['types', 'scf', '--out', '/dev/null'],
  ['types', 'scf', '--out', 'my.json/types.d.ts'],
  ['types', 'scf', '--out', 'a'.repeat(300)],
  ['doctor', 'missing.ts'],
  ['doctor', 'nothing'],
  ['products', '--registry', 'missing.json'],
  ['products', '--registry', 'cut.json'],
  ['products', '--registry', 'broken.json'],
  ['products', '--registry', 'nothing'],
  ['registry', 'import', 'missing.md', '--product', 'scf'],
  ['registry', 'import', 'my.json/x', '--product', 'scf'],
  ['registry', 'import', 'page.md'],
  ['registry', 'import', 'page.md', '--product', 'Two Words'],
  ['registry', 'import', 'page.md', '--product', 'scf', '--replace'],
  ['registry', 'import', 'page.md', '--product', 'scf', '--date', '2026-01-31'],
  ['registry', 'import', 'page.md', '--product', 'scf', '--out', 'my.json'],
  ['registry', 'import', 'wrong.md', '--product', 'scf'],
  ['registry', 'import', 'other.md', '--product', 'scf'],
  ['registry', 'import', 'html.md', '--product', 'scf'],
  ['registry', 'import', 'empty.md', '--product', 'scf'],
  ['registry', 'import', 'utf16.md', '--product', 'scf'],
  ['registry', 'import', 'latin1.md', '--product', 'scf'],
  ['registry', 'import', 'loop.md', '--product', 'scf'],
  ['registry', 'import', 'device.md', '--product', 'scf'],
  ['registry', 'import', 'a'.repeat(300), '--product', 'scf'],
  ['registry', 'import', 'nothing'],
  ['registry', 'import', 'double'],
  ['registry', 'import', 'sdk', '--product', 'cvm'],
  ['registry', 'import', 'sdk', '--replace'],
  ['registry', 'import', 'intl', '--replace'],
  ['registry', 'import', 'old', '--replace'],
  ['registry', 'check', 'nothing'],
  ['registry', 'check', 'cut.json'],
  ['registry', 'check', 'token.json'],
  ['registry', 'check', 'utf16.md'],
  ['registry', 'diff', 'builtin', 'builtin'],
  ['registry', 'diff', 'my.json', 'broken.json'],
];

/** Marks and spaces that Chinese does not have: one beside its quotes, other than that of an indentation, and two words in one. */
const MISPLACED =
  /[^\s：:] “|” \p{Script=Han}|\p{Script=Han} \p{Script=Han}|\p{Script=Han}[,;?!]|[,;?!]\p{Script=Han}/u;

/** What a text has of English, or has that Chinese does not write. Descriptions of codes may speak of a 命名空间 of a product. */
function findFaults(text: string): readonly (string | undefined)[] {
  const own = text.replaceAll(/命名空间/g, '');
  const misplaced = own.split('\n').filter((line) => MISPLACED.test(line));
  return [...misplaced, ...findRefusedTerms(own), findEnglish(text)].filter((fault) => fault !== undefined);
}

describe('nothing is left in English', () => {
  it.each(HELPS)('in the help of: %s %s %s', async (...args) => {
    const { stdout, stderr } = await runInChinese(...args);
    expect(findFaults(stdout + stderr)).toEqual([]);
    expect(stdout + stderr).toContain('用法：tencentcloud-errors');
  });

  it.each(ANSWERS.map((args) => args.join(' ')))('in what is answered to: %s', async (line) => {
    const { exitCode, stdout, stderr } = await runInChinese(...line.split(' '));
    expect(exitCode).not.toBe(2);
    expect(findFaults(stdout + stderr)).toEqual([]);
  });

  it.each(ERRORS)('in the error of: %s %s %s %s', async (...args) => {
    const { exitCode, stdout, stderr } = await runInChinese(...args);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toMatch(/^错误：.*\p{Script=Han}/u);
    expect(findFaults(stderr)).toEqual([]);
  });
});

it('finds English where there is some', async () => {
  const cwd = createProject();
  const silent: (readonly string[])[] = [];
  for (const args of [...HELPS, ...ANSWERS, ...ERRORS]) {
    const { stdout, stderr } = await runCli(args, { cwd });
    if (findEnglish(stdout + stderr) === undefined) silent.push(args);
  }
  expect(silent).toEqual([]);
});

describe('says in full', () => {
  const DATE = builtinRegistry.snapshotDate();

  it.each<[string, readonly string[]]>([
    [
      'explain ResourceInUse.TriggerName --product scf',
      [
        'ResourceInUse.TriggerName',
        '  一级错误码 ResourceInUse：资源已存在或仍被占用。请更换名称，或先解除占用关系再操作。',
        '  列出它的产品（共 1 个）：',
        '    scf 2018-04-16  2021-06-11 之前已有  CreateTrigger',
        '  一级错误码相同：ResourceInUse.Trigger、ResourceInUse.FunctionName、ResourceInUse.Namespace、ResourceInUse.LayerVersion、ResourceInUse.Function、ResourceInUse.Cos 等 10 个',
        '  二级错误码相同：InvalidParameterValue.TriggerName',
      ],
    ],
    [
      'explain InvalidParameterValue.Orderby --product scf',
      [
        'InvalidParameterValue.Orderby',
        '  “InvalidParameterValue.Orderby”曾在 scf 的错误码列表中，已于 2021-06-11 下线。',
        '  排序字段无效时的旧错误码，2021-06-11 已改名为 InvalidParameterValue.OrderBy，请改用新写法。',
        '  曾列出它的产品（共 1 个）：',
        '    scf 2018-04-16  2021-06-11 之前已有，2021-06-11 下线，改用 InvalidParameterValue.OrderBy  没有任何接口的文档列出它',
        '  可能想写的是：',
        '    InvalidParameterValue.OrderBy  eb、scf  排序字段 OrderBy 无效，请从接口文档中选取。',
        '  一级错误码相同：InvalidParameterValue.Order、InvalidParameterValue.Offset、InvalidParameterValue.Param、InvalidParameterValue.Permission、InvalidParameterValue.PluginConfig、InvalidParameterValue.NodeType 等 152 个',
      ],
    ],
    [
      'explain InvalidAddressId.StatusNotPermit',
      [
        'InvalidAddressId.StatusNotPermit',
        `  “InvalidAddressId.StatusNotPermit”未列入文档：腾讯云的错误码列表（错误码库日期 ${DATE}）中没有它，但实际出现过。`,
        '  一级错误码 InvalidAddressId：弹性公网 IP 不存在或已被封堵，请检查其 ID 和状态。',
        '  列表中没有但实际出现过：',
        '    vpc ReleaseAddresses  见于公开的返回结果',
        '  二级错误码相同：UnsupportedOperation.StatusNotPermit',
      ],
    ],
    [
      'explain InvalidAddressId.StatusNotPermit --product scf',
      [
        'InvalidAddressId.StatusNotPermit',
        `  “InvalidAddressId.StatusNotPermit”未列入文档：腾讯云的错误码列表（错误码库日期 ${DATE}）中没有它，只见 vpc 返回过，未见 scf 返回。`,
        '  一级错误码 InvalidAddressId：弹性公网 IP 不存在或已被封堵，请检查其 ID 和状态。',
        '  二级错误码相同：UnsupportedOperation.StatusNotPermit',
      ],
    ],
    [
      'explain InvalidInstanceId.AlreadyBindEip --product scf --product sms',
      [
        'InvalidInstanceId.AlreadyBindEip',
        '  “InvalidInstanceId.AlreadyBindEip”在 vpc 的错误码列表中，但不在 scf 或 sms 的列表中。',
        '  一级错误码 InvalidInstanceId：实例 ID 格式有误或不存在，或实例已有绑定，请检查实例 ID 和地域。',
        '  二级错误码相同：InvalidPrivateIpAddress.AlreadyBindEip、UnsupportedOperation.AlreadyBindEip',
      ],
    ],
    [
      'explain ClientNetworkError OperationDenied.NoStock ECONNRESET',
      [
        'ClientNetworkError',
        '  “ClientNetworkError”由腾讯云的 Python SDK 自行产生，服务端不会返回它。',
        '',
        'OperationDenied.NoStock',
        `  “OperationDenied.NoStock”不在腾讯云的任何错误码列表中（错误码库日期 ${DATE}），是其他云厂商的错误码：阿里云。`,
        '',
        'ECONNRESET',
        '  “ECONNRESET”不是腾讯云的错误码，而是 Node.js 系统错误码的写法，规则不检查它。',
      ],
    ],
    [
      'codes vpc --action ReleaseAddresses --namespace InvalidAddressId',
      [
        'InvalidAddressId.Blocked',
        'InvalidAddressId.NotFound',
        'InvalidAddressId.StatusNotPermit  未列入文档：ReleaseAddresses（见于公开的返回结果）',
        `vpc 接口 ReleaseAddresses 的文档列出 2 个错误码；此外还可能返回公共错误码；另外见过 1 个未列入文档的错误码（错误码库日期 ${DATE}）`,
      ],
    ],
    [
      'codes tmt --action TextTranslate --namespace UnsupportedOperation',
      [
        'UnsupportedOperation',
        'UnsupportedOperation.TextTooLong                仅国际站',
        'UnsupportedOperation.UnSupportedTargetLanguage',
        'UnsupportedOperation.UnsupportedLanguage',
        'UnsupportedOperation.UnsupportedSourceLanguage',
        `共 5 个 tmt 错误码：TextTranslate 已从列表中移除（tencentcloud-sdk-nodejs 4.1.84 中还有），因此列出整个产品的错误码（错误码库日期 ${DATE}）`,
      ],
    ],
    [
      'registry import two --out shop.json',
      [
        'shop.json：1 个产品，0 个错误码，0 个接口',
        'scf/v20180416/errors.go:3: 无法识别：X = iota。这里需要常量：NAME = "Code"。',
        'scf/v20180416/errors.go:4: “B.”不是错误码。错误码形如 LimitExceeded 或 LimitExceeded.Memory。',
        'scf/v20180416: 没有 client.go，因此不知道哪个接口返回哪些错误码。',
      ],
    ],
    [
      'registry import wrong.md --product scf',
      [
        '错误：无法导入 wrong.md：',
        'wrong.md:8: 这一行不在任何表格中。表格以表头和一行短横线（| --- | --- |）开始，到空行结束。',
        'wrong.md:3: 这一行没有错误码。',
        'wrong.md:4: “not a code”不是错误码。错误码形如 LimitExceeded 或 LimitExceeded.Memory。',
        'wrong.md:6: “A.B”与第 5 行的说明不同。请删去其中一行。',
      ],
    ],
    [
      'registry check odd.json',
      [
        'odd.json：错误码库有效，但有以下几处值得看一看：',
        '  公共错误码：InternalEror 是 InternalError 的拼写错误。',
        '  scf@2018-04-16：错误码库中已有其中 1 个错误码：ResourceNotFound.Function。',
        '  scf@2018-04-16：ResourceNotFound.Functoin 是 ResourceNotFound.Function 的拼写错误。',
        '  scf@2018-04-16：InvalidParameterValue.Orderby 已于 2021-06-11 下线，改用 InvalidParameterValue.OrderBy。',
        `  cvm@2017-03-12：列表的日期 2020-01-31 早于错误码库的日期 ${DATE}，不起作用。请重新导入。`,
        '  my-shop：一级错误码 ResorceNotFound 是 ResourceNotFound 的拼写错误。',
      ],
    ],
    ['registry check list.json', ['list.json：有 1 个问题', '  文件应为错误码库（对象），但写成了数组。']],
    [
      'registry diff my.json next.json',
      [
        '+ new-shop（1 个错误码）',
        'my-shop',
        '  + Cart.Gone',
        '  - Cart.Full（已下线）',
        '新增 2 个错误码，减少 1 个，变更 0 个接口，涉及 2 个产品版本',
      ],
    ],
    ['registry diff my.json my.json', ['产品、错误码和接口都没有差异。']],
  ])('%s', async (line, expected) => {
    const { stdout, stderr } = await runInChinese(...line.split(' '));
    expect((stdout + stderr).split('\n')).toEqual([...expected, '']);
  });

  it.each([
    [
      'codes scf --action CreateTrigger --action GetFunction --namespace ResourceInUse',
      'scf 接口 CreateTrigger、GetFunction 的文档列出 6 个错误码；此外还可能返回公共错误码',
    ],
    [
      'codes scf --action CreateTrigger --namespace ResourceInUse --namespace AuthFailure',
      'scf 接口 CreateTrigger 的文档列出 6 个错误码，另有 8 个公共错误码',
    ],
    ['codes cvm@2017-03-12 --namespace AuthFailure', '共 1 个 cvm@2017-03-12 错误码，另有 8 个公共错误码'],
    ['codes scf --retired', '共 3 个已下线的 scf 错误码'],
  ])('the last line of: %s', async (line, expected) => {
    const { stdout } = await runInChinese(...line.split(' '));
    expect(stdout.split('\n').at(-2)).toBe(`${expected}（错误码库日期 ${DATE}）`);
  });

  it('the day of the codes that are listed', async () => {
    const { stdout } = await runInChinese('codes', 'scf', '--namespace', 'ResourceInUse', '--as-of', '2026-06-30');
    expect(stdout.split('\n').at(-2)).toBe(`共 11 个 scf 错误码（错误码库日期 ${DATE}，只计 2026-06-30 已有的）`);
  });

  it('the help of a command', async () => {
    const { stdout } = await runInChinese('registry', 'check', '--help');
    expect(stdout.split('\n')).toEqual([
      '用法：tencentcloud-errors registry check [选项] <file>',
      '',
      '检查错误码库文件：格式是否正确，有没有可疑的错误码。',
      '',
      '参数：',
      '  file               JSON 文件',
      '',
      '选项：',
      '  -h, --help         显示帮助',
      '',
      '全局选项：',
      '  --version          显示版本号，末尾是错误码库的日期和摘要',
      '  --json             以 JSON 格式输出',
      '  --registry <file>  加载自己的错误码库，可以多次使用',
      '  --lang <language>  输出所用的语言，不设置时取系统区域设置（locale）的语言（可',
      '                     选值：en、zh）',
      '',
      '示例：',
      '  # 插件能使用这个文件吗？',
      '  $ tencentcloud-errors registry check my-registry.json',
      '',
    ]);
  });

  it.each<[string, readonly string[]]>([
    ['prodcts', ['没有命令“prodcts”。', '（是否应为 products？）']],
    ['products --serch x', ['没有选项“--serch”。', '（是否应为 --search？）']],
    ['products x y', ['“products”的参数过多：最多 0 个，实际有 2 个。']],
    ['products --lang fr', ['选项“--lang <language>”的值“fr”无效。可选值：en、zh。']],
    ['products --search', ['选项“--search <text>”缺少值。']],
    ['registry diff', ['缺少参数 <old>。']],
    ['codes scf --retired --as-of 2026-01-31', ['选项“--retired”不能与选项“--as-of <day>”同时使用。']],
  ])('what is wrong with the arguments: %s', async (line, [first = '', ...others]) => {
    const { stderr } = await runInChinese(...line.split(' '));
    expect(stderr.split('\n')).toEqual([`错误：${first}`, ...others, '（用 --help 查看用法）', '']);
  });
});

it('counts the products of a long list as products', async () => {
  const products = ['cvm', 'scf', 'vpc', 'clb'].flatMap((id) => ['--product', id]);
  const { stdout } = await runInChinese('explain', 'FailedOperation.PhoneNumberInBlacklist', ...products);
  expect(stdout.split('\n')[1]).toBe(
    '  “FailedOperation.PhoneNumberInBlacklist”在 sms 的错误码列表中，但不在 cvm、scf 等 4 个产品的列表中。',
  );
});

it('asks for a file in a folder', async () => {
  expect((await runInChinese('doctor', 'nothing')).stderr).toBe('错误：nothing 是文件夹，请指定其中的一个文件。\n');
});

describe('records', () => {
  /** The names of the fields of a value, at every depth. */
  function shapeOf(value: unknown): unknown {
    if (Array.isArray(value)) return value.map(shapeOf);
    if (typeof value !== 'object' || value === null) return typeof value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shapeOf(inner)]));
  }

  it.each([
    'explain InvalidParameterValue.Orderby ResourceNotFound.Functoin LimitExceeded --product scf --json',
    'explain LimitExceeded.Marmalade ClientNetworkError OperationDenied.NoStock ECONNRESET --product cvm --json',
    'products --search scf --json',
    'codes scf --retired --json',
    'types scf --values --json',
    'doctor --json',
    'doctor page.md --json',
    'codes vpc --action ReleaseAddresses --json',
    'registry import two --json',
    'registry check odd.json --json',
    'registry check broken.json --json',
    'registry diff my.json next.json --json',
  ])('have the same fields in both languages: %s', async (line) => {
    const [english, chinese] = await Promise.all(
      ['en', 'zh'].map(async (language) => {
        const args = [...line.split(' '), '--lang', language];
        const { stdout } = await runCli(args, { cwd: folderOf(args) });
        return JSON.parse(stdout) as unknown;
      }),
    );
    expect(shapeOf(chinese)).toEqual(shapeOf(english));
  });

  it('have their sentences in the language, and names of places and vendors as they are', async () => {
    const recordOf = async (line: string) =>
      JSON.parse((await runInChinese(...line.split(' '), '--json')).stdout) as unknown;
    expect(await recordOf('explain OperationDenied.NoStock')).toMatchObject({
      codes: [
        { verdict: 'unknown', message: expect.stringContaining('阿里云') as string, otherVendors: ['Alibaba Cloud'] },
      ],
    });
    expect(await recordOf('registry import two')).toMatchObject({
      notes: [{ line: 3, text: '无法识别：X = iota。这里需要常量：NAME = "Code"。' }, { line: 4 }, {}],
    });
    expect(await recordOf('registry check list.json')).toMatchObject({
      problems: [{ path: '', problem: '应为错误码库（对象），但写成了数组。' }],
    });
    expect(await recordOf('registry check odd.json')).toMatchObject({
      oddities: expect.arrayContaining([
        { kind: 'misspelled', place: 'common codes', code: 'InternalEror', meant: 'InternalError' },
      ]) as unknown,
    });
  });
});
