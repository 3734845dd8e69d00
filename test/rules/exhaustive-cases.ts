/** Cases of all exhaustive rules: each is a row, written in the form of the rule that is tested. */
import { type Dispatch, FORMS, type Form, THROW, quoteAll } from './exhaustive-forms.ts';
import type { RuleCases, ValidCase } from './run-rule.ts';

/** A dispatch with a branch for each code, and the program around it. */
interface Row extends Pick<Dispatch, 'fallback' | 'comment'> {
  readonly name: string;
  /** By default `SOME`. */
  readonly codes?: readonly string[];
  /** A statement before the dispatch. */
  readonly before?: string;
  /** The action of scf that fails; without one, the function gets any error. */
  readonly action?: string;
  /** A line at the beginning of the file. */
  readonly head?: string;
  /** The products of the settings; `scf` where neither an action nor a line names others. */
  readonly products?: readonly string[];
  readonly options?: Readonly<Record<string, unknown>>;
}

/** What a report says, and the codes that its suggestions add; without them there are too many. */
interface Report {
  readonly messageId: string;
  readonly data: Readonly<Record<string, string | number>>;
  readonly added?: readonly string[];
}

const GO_ON = 'report(err)';
/** Names one of three codes of scf in its namespace; the bare code of the other namespace enumerates nothing. */
const SOME = ['MissingParameter.Code', 'LimitExceeded'];
const ALL = ['MissingParameter', 'MissingParameter.Code', 'MissingParameter.Runtime'];
/** Two of the four codes of their namespace that `CopyFunction` returns; the others are `.Timeout` and the bare one. */
const COPY = ['LimitExceeded.Memory', 'LimitExceeded.Function'];
const TEST_REST = "err.code.startsWith('MissingParameter')";

const SCF = 'codes documented for scf';
const COPY_FUNCTION = 'codes documented for scf CopyFunction and 1 common code';

/** The report of missing codes. */
function lacks(missing: readonly string[], count: number, scope = SCF): Report {
  const namespace = missing[0]?.split('.')[0] ?? '';
  const named = quoteAll(missing, ' and ');
  const bare = missing.includes(namespace) ? `the bare ${named}` : named;
  return {
    messageId: 'missingCases',
    data: { namespace: `'${namespace}'`, missing: bare, count, scope },
    added: missing,
  };
}

const LACKS_TWO = lacks(['MissingParameter', 'MissingParameter.Runtime'], 3);
const LACKS_MANY: Report = {
  messageId: 'missingCases',
  data: {
    namespace: "'FailedOperation'",
    missing: "the bare 'FailedOperation', 'FailedOperation.AccountInsufficient' and 64 more",
    count: 67,
    scope: SCF,
  },
};

const ACCEPTED: readonly Row[] = [
  { name: 'all codes of the namespace', codes: ALL },
  { name: 'bare codes, which enumerate no namespace', codes: ['MissingParameter', 'LimitExceeded'] },
  { name: 'names that are no codes', codes: ['MissingParameter.Nothing', 'MissingParameter.Else'], products: [] },
  {
    name: 'codes of the application itself, some of which Tencent Cloud has by chance',
    codes: ['InvalidParameter.Email', 'InvalidParameter.Phone', 'ResourceNotFound.User'],
    products: [],
  },
  {
    name: 'codes of another product than the settings name',
    codes: ['InternalError.Database', 'ResourceNotFound.User'],
  },
  { name: 'a rest comment that names the namespace', fallback: GO_ON, comment: 'rest: MissingParameter.*' },
  {
    name: 'a rest comment that names the code',
    codes: ['MissingParameter', 'MissingParameter.Code'],
    fallback: THROW,
    comment: 'rest: MissingParameter.Runtime',
  },
  { name: 'a fallback that covers', fallback: GO_ON, options: { default: 'covers' } },
  { name: 'a required fallback that is there', codes: ALL, fallback: GO_ON, options: { default: 'required' } },
  { name: 'a namespace that is not asked for', options: { namespaces: ['LimitExceeded'] } },
  { name: 'a namespace that is ignored', options: { ignoreNamespaces: ['MissingParameter'] } },
  { name: 'a prefix test before', before: `if (${TEST_REST}) return 9;` },
  { name: 'a test of the namespace before', before: "log(err.code.split('.')[0] === 'MissingParameter');" },
  { name: 'a prefix test in the fallback', fallback: `report(${TEST_REST})` },
  {
    name: 'a guard that lets only the handled codes through',
    codes: COPY,
    before: `if (err.code !== 'LimitExceeded.Memory' && err.code !== 'LimitExceeded.Function') throw err;`,
    action: 'CopyFunction',
  },
  {
    name: 'a namespace of which the call returns none of the named codes',
    codes: ['MissingParameter.Code', 'MissingParameter.Runtime'],
    action: 'CopyFunction',
  },
  {
    name: 'codes that no product has together, where only calls count',
    codes: ['ResourceInUse.TriggerName', 'FailedOperation.PhoneNumberInBlacklist'],
    products: [],
    options: { scope: 'action' },
  },
];

/** Rows with a report; without `reports`, one of the codes that `SOME` lacks. */
const REPORTED: readonly (Row & { readonly reports?: readonly Report[] })[] = [
  { name: 'no fallback' },
  { name: 'a fallback that goes on, and does not count', fallback: GO_ON },
  { name: 'a fallback that throws, and does not count', fallback: THROW },
  { name: 'no fallback, which would cover', options: { default: 'covers' } },
  { name: 'a required fallback that is there, and does not count', fallback: GO_ON, options: { default: 'required' } },
  {
    name: 'a required fallback that is missing',
    codes: ALL,
    options: { default: 'required' },
    reports: [{ messageId: 'missingDefault', data: { namespaces: "'MissingParameter'" } }],
  },
  { name: 'a rest comment of another namespace, which is extended', fallback: GO_ON, comment: 'rest: AuthFailure.*' },
  {
    name: 'many missing codes, which no suggestion lists',
    codes: ['FailedOperation.CreateFunction', 'LimitExceeded'],
    fallback: GO_ON,
    reports: [LACKS_MANY],
  },
  {
    name: 'many missing codes, and no fallback',
    codes: ['FailedOperation.CreateFunction', 'LimitExceeded'],
    reports: [LACKS_MANY],
  },
  {
    name: 'codes of two namespaces',
    codes: ['MissingParameter.Code', 'OperationDenied.AccountIsolate'],
    reports: [LACKS_TWO, lacks(['OperationDenied.AccountNotExists'], 2)],
  },
  {
    name: 'common codes, which need not be handled',
    options: { considerCommonCodes: false },
    reports: [lacks(['MissingParameter.Runtime'], 2)],
  },
  {
    name: 'codes that a guard of a prefix lets through',
    codes: COPY,
    before: "if (!err.code.startsWith('LimitExceeded.')) throw err;",
    action: 'CopyFunction',
    reports: [lacks(['LimitExceeded.Timeout'], 3, COPY_FUNCTION)],
  },
  {
    name: 'a code that a test before handles, which narrows nothing',
    codes: COPY,
    before: "if (err.code === 'LimitExceeded') log(err);",
    action: 'CopyFunction',
    reports: [lacks(['LimitExceeded.Timeout'], 3, COPY_FUNCTION)],
  },
  { name: 'a test of another error before', before: "if (cause.code.startsWith('MissingParameter')) return 9;" },
  { name: 'a test of another error in the fallback', fallback: "report(cause.code.startsWith('MissingParameter'))" },
  {
    name: 'the product that the file imports',
    head: "import { Client } from 'tencentcloud-sdk-nodejs-scf';",
    products: [],
  },
  {
    name: 'the product of a call, if told so',
    codes: ['LimitExceeded.Memory', 'MissingParameter.Code'],
    action: 'CopyFunction',
    options: { scope: 'product', namespaces: ['MissingParameter'] },
  },
  { name: 'the product of a call of which no code is recorded', action: 'InventFunction' },
  {
    name: 'a call all of whose documented codes are handled: the missing one is common',
    codes: ['ResourceInUse.Namespace', 'LimitExceeded'],
    action: 'DeleteNamespace',
    reports: [lacks(['ResourceInUse'], 1, 'code documented for scf DeleteNamespace and 1 common code')],
  },
  {
    name: 'the one product with all codes, where nothing names a product',
    codes: ['ResourceUnavailable.InsufficientBalance', 'ResourceUnavailable.Namespace'],
    products: [],
    reports: [
      lacks(
        ['ResourceUnavailable', 'ResourceUnavailable.ServiceSuspended'],
        3,
        'codes documented for scf (the product with all codes named here) and 1 common code',
      ),
    ],
  },
  {
    name: 'the products with all codes, where nothing names a product',
    codes: ['LimitExceeded.Memory', 'LimitExceeded.Timeout'],
    products: [],
    reports: [
      lacks(
        ['LimitExceeded', 'LimitExceeded.Function'],
        3,
        'codes that scf and tia, the products with all codes named here, share and 1 common code',
      ),
    ],
  },
  {
    name: 'common codes alone, which require those of their namespace',
    codes: ['RequestLimitExceeded', 'RequestLimitExceeded.IPLimitExceeded', 'RequestLimitExceeded.UinLimitExceeded'],
    products: [],
    reports: [lacks(['RequestLimitExceeded.GlobalRegionUinLimitExceeded'], 4, 'common codes')],
  },
  {
    name: 'codes that no product has together',
    codes: ['ResourceInUse.TriggerName', 'FailedOperation.PhoneNumberInBlacklist'],
    products: [],
    reports: [{ messageId: 'noScope', data: { namespaces: "'ResourceInUse' and 'FailedOperation'" } }],
  },
];

/** The common cases in the form that a rule expects. A look-up has no fallback that throws. */
export function writeCases(name: keyof typeof FORMS): RuleCases {
  const form: Form = FORMS[name];
  const isWritten = ({ fallback }: Row) => name !== 'lookup' || fallback !== THROW;
  return {
    valid: ACCEPTED.filter(isWritten).map((row) => writeCase(row, form)),
    invalid: REPORTED.filter(isWritten).map(({ reports = [LACKS_TWO], ...row }) => {
      const written = writeCase(row, form);
      return { ...written, errors: reports.map((report) => writeError(report, row, form, written.code)) };
    }),
  };
}

function writeCase(row: Row, form: Form): ValidCase {
  const { name, head, action, options } = row;
  const products = row.products ?? (head === undefined && action === undefined ? ['scf'] : []);
  return {
    name,
    code: writeProgram(row, form),
    options: options === undefined ? [] : [options],
    settings: { 'tencentcloud-errors': { products } },
  };
}

/** The program of a row, perhaps with another dispatch than its own. */
function writeProgram(row: Row, form: Form, dispatch: Partial<Dispatch> = {}): string {
  const { codes = SOME, head, before, action, fallback, comment } = row;
  const written = form.write({ branches: codes.map((code) => [code]), fallback, comment, ...dispatch });
  const body = [...(before === undefined ? [] : [before]), ...written];
  const handler =
    action === undefined
      ? ['function handle(err, cause) {', ...indent(body), '}']
      : [
          "import { scf } from 'tencentcloud-sdk-nodejs-scf';",
          'const client = new scf.v20180416.Client({});',
          'async function run() {',
          '  try {',
          `    await client.${action}({});`,
          '  } catch (err) {',
          ...indent(indent(body)),
          '  }',
          '}',
        ];
  return [form.imports ?? [], head ?? [], handler].flat().join('\n');
}

function indent(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `  ${line}`);
}

function writeError(report: Report, row: Row, form: Form, program: string) {
  const { messageId, data } = report;
  const [text = ''] = form.place.exec(program) ?? [];
  const index = program.search(form.place);
  const lines = program.slice(0, index).split('\n');
  const column = (lines.at(-1) ?? '').length + 1;
  const place = { line: lines.length, column, endLine: lines.length, endColumn: column + text.length };
  return {
    messageId,
    data,
    ...place,
    suggestions: messageId === 'missingCases' ? writeSuggestions(report, row, form) : [],
  };
}

/** The suggestions of a rule for missing codes: what throws comes first only where the fallback throws as well. */
function writeSuggestions({ data, added }: Report, row: Row, form: Form) {
  const rest = `${String(data['namespace']).replaceAll("'", '')}.*`;
  const comment = row.comment === undefined ? `rest: ${rest}` : `${row.comment}, ${rest}`;
  const mark = {
    messageId: 'markRest',
    data: { namespaces: data['namespace'] },
    output: writeProgram(row, form, { comment }),
  };
  const adding = added === undefined ? [] : suggestAdding(added, row, form);
  if (row.fallback === undefined) return adding;
  return row.fallback === THROW ? [...adding, mark] : [mark, ...adding];
}

function suggestAdding(added: readonly string[], row: Row, form: Form) {
  const { codes = SOME } = row;
  if (form.addId === undefined) return [];
  const missing = quoteAll(added, ' and ');
  const group = {
    messageId: form.addId,
    data: { missing, act: 'rethrows err' },
    output: writeProgram(row, form, { rethrown: added }),
  };
  if (form !== FORMS.switch) return [group];
  const [namespace = ''] = added[0]?.split('.') ?? [];
  const shared = codes.findLast((code) => code.split('.')[0] === namespace) ?? '';
  const branches = codes.map((code) => (code === shared ? [...added, code] : [code]));
  const toCase = {
    messageId: 'addToCase',
    data: { missing, code: `'${shared}'` },
    output: writeProgram(row, form, { branches }),
  };
  return [group, toCase];
}
