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
  /** Their namespaces, where there are too many. */
  readonly namespaces?: readonly string[];
}

const GO_ON = 'report(err)';
/** Names one of three codes of scf in its namespace; the bare code of the other namespace enumerates nothing. */
const SOME = ['MissingParameter.Code', 'LimitExceeded'];
const ALL = ['MissingParameter', 'MissingParameter.Code', 'MissingParameter.Runtime'];
/** Two of the four codes of their namespace that `CopyFunction` returns; the others are `.Timeout` and the bare one. */
const COPY = ['LimitExceeded.Memory', 'LimitExceeded.Function'];
const TEST_REST = "err.code.startsWith('MissingParameter')";

const THREE_OF_SCF = '3 such codes documented for scf';
const THREE_OF_COPY = '3 such codes documented for scf CopyFunction';

/** The report of missing codes. */
function lacks(missing: readonly string[], scope = THREE_OF_SCF, messageId = 'missingCases'): Report {
  const named = joinAll(missing).replaceAll(/'\w+'/g, 'the bare $&');
  const data = { missing: named, scope, list: '' };
  return { messageId, data, added: missing };
}

const LACKS_TWO = lacks(['MissingParameter', 'MissingParameter.Runtime']);
const LACKS_MANY: Report = {
  messageId: 'missingCases',
  data: {
    missing: "the bare 'FailedOperation', 'FailedOperation.AccountInsufficient' and 64 more",
    scope: '67 such codes documented for scf',
    list: ' List: `npx eslint-plugin-tencentcloud-errors codes scf --namespace FailedOperation`.',
  },
  namespaces: ['FailedOperation'],
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
  {
    name: 'a fallback that informs, where most codes are named',
    codes: ['MissingParameter', 'MissingParameter.Code'],
    fallback: GO_ON,
    options: { default: 'informs' },
  },
  {
    name: 'a fallback that informs, beside more than two thirds of a namespace',
    codes: ['InvalidParameterValue.Filters', 'InvalidParameterValue.Order', 'InvalidParameterValue.SearchKey'],
    action: 'ListNamespaces',
    fallback: GO_ON,
    options: { default: 'informs' },
  },
  {
    name: 'a fallback that informs, beside two limits',
    codes: COPY,
    action: 'CopyFunction',
    fallback: GO_ON,
    options: { default: 'informs' },
  },
  { name: 'a single code, where a fallback must inform', fallback: '0', options: { default: 'informs' } },
  {
    name: 'a log before the dispatch, where a fallback must inform',
    codes: ['MissingParameter', 'MissingParameter.Code'],
    before: 'console.error(err);',
    options: { default: 'informs' },
  },
  {
    name: 'codes that no product has together, where a fallback informs',
    codes: ['ResourceInUse.TriggerName', 'FailedOperation.PhoneNumberInBlacklist'],
    products: [],
    fallback: GO_ON,
    options: { default: 'informs' },
  },
  { name: 'a required fallback that is there', codes: ALL, fallback: GO_ON, options: { default: 'required' } },
  { name: 'a namespace that is not asked for', options: { namespaces: ['LimitExceeded'] } },
  { name: 'a namespace that is ignored', options: { ignoreNamespaces: ['MissingParameter'] } },
  {
    name: 'codes that are ignored, one by one',
    options: { ignoreCodes: ['MissingParameter', 'MissingParameter.Runtime'] },
  },
  {
    name: 'codes that are ignored with their namespace, for which no fallback is needed',
    options: { ignoreCodes: ['MissingParameter.*'], default: 'required' },
  },
  {
    name: 'ignored codes that no product has together with those that are named',
    codes: ['ResourceInUse.TriggerName', 'FailedOperation.PhoneNumberInBlacklist'],
    products: [],
    options: { ignoreCodes: ['ResourceInUse.*', 'FailedOperation.*'] },
  },
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
    name: 'all documented codes of a call, which does not document the bare common one',
    codes: ['ResourceInUse.Namespace', 'LimitExceeded'],
    action: 'DeleteNamespace',
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
    name: 'a fallback that does not inform, beside two codes of a namespace',
    codes: ['MissingParameter', 'MissingParameter.Code'],
    fallback: '0',
    options: { default: 'informs' },
    reports: [lacks(['MissingParameter.Runtime'])],
  },
  {
    name: 'no fallback, which would inform, beside two codes of a namespace',
    codes: ['MissingParameter', 'MissingParameter.Code'],
    options: { default: 'informs' },
    reports: [lacks(['MissingParameter.Runtime'])],
  },
  {
    name: 'a required fallback that is missing',
    codes: ALL,
    options: { default: 'required' },
    reports: [{ messageId: 'missingDefault', data: { namespaces: "'MissingParameter'" } }],
  },
  {
    name: 'one code beside an ignored one, which is not counted',
    options: { ignoreCodes: ['MissingParameter', 'MissingParameter.Code', 'LimitExceeded.*'] },
    reports: [lacks(['MissingParameter.Runtime'], '1 such code documented for scf')],
  },
  { name: 'a rest comment of another namespace, which is extended', fallback: GO_ON, comment: 'rest: LimitExceeded.*' },
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
    reports: [
      lacks(
        ['MissingParameter', 'MissingParameter.Runtime', 'OperationDenied.AccountNotExists'],
        "5 codes of 'MissingParameter' and 'OperationDenied' documented for scf",
      ),
    ],
  },
  {
    name: 'many codes of two namespaces, which a command lists',
    codes: ['FailedOperation.CreateFunction', 'MissingParameter.Code'],
    reports: [
      {
        messageId: 'missingCases',
        data: {
          missing: "the bare 'FailedOperation', 'FailedOperation.AccountInsufficient' and 66 more",
          scope: "70 codes of 'FailedOperation' and 'MissingParameter' documented for scf",
          list: ' List: `npx eslint-plugin-tencentcloud-errors codes scf --namespace FailedOperation --namespace MissingParameter`.',
        },
        namespaces: ['FailedOperation', 'MissingParameter'],
      },
    ],
  },
  {
    name: 'missing codes and a missing fallback, which is required',
    options: { default: 'required' },
    reports: [lacks(['MissingParameter', 'MissingParameter.Runtime'], THREE_OF_SCF, 'missingCasesAndDefault')],
  },
  {
    name: 'common codes, which need not be handled',
    options: { considerCommonCodes: false },
    reports: [lacks(['MissingParameter.Runtime'], '2 such codes documented for scf')],
  },
  {
    name: 'codes that a guard of a prefix lets through',
    codes: COPY,
    before: "if (!err.code.startsWith('LimitExceeded.')) throw err;",
    action: 'CopyFunction',
    reports: [lacks(['LimitExceeded.Timeout'], THREE_OF_COPY)],
  },
  {
    name: 'a code that a test before handles, which narrows nothing',
    codes: COPY,
    before: "if (err.code === 'LimitExceeded') log(err);",
    action: 'CopyFunction',
    reports: [lacks(['LimitExceeded.Timeout'], THREE_OF_COPY)],
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
    name: 'the one product with all codes, where nothing names a product',
    codes: ['ResourceUnavailable.InsufficientBalance', 'ResourceUnavailable.Namespace'],
    products: [],
    reports: [
      lacks(
        ['ResourceUnavailable.ServiceSuspended'],
        '3 such codes documented for scf (the product with all codes named here)',
      ),
    ],
  },
  {
    name: 'the products with all codes, where nothing names a product',
    codes: ['LimitExceeded.Memory', 'LimitExceeded.Timeout'],
    products: [],
    reports: [lacks(['LimitExceeded.Function'], '3 such codes that the 2 products with all codes named here share')],
  },
  {
    name: 'common codes alone, which require those of their namespace',
    codes: ['RequestLimitExceeded', 'RequestLimitExceeded.IPLimitExceeded', 'RequestLimitExceeded.UinLimitExceeded'],
    products: [],
    reports: [lacks(['RequestLimitExceeded.GlobalRegionUinLimitExceeded'], '3 such common codes')],
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
    suggestions: messageId === 'noScope' ? [] : writeSuggestions(report, row, form),
  };
}

/** The suggestions of a rule: what throws comes first only where the fallback throws as well. */
function writeSuggestions(report: Report, row: Row, form: Form) {
  const { messageId, added, namespaces = listNamespaces(added ?? []) } = report;
  const rest = namespaces.map((namespace) => `${namespace}.*`).join(', ');
  const comment = row.comment === undefined ? `rest: ${rest}` : `${row.comment}, ${rest}`;
  if (row.fallback === undefined) {
    if (messageId === 'missingDefault') return suggestFallback('addDefault', undefined, row, form);
    const isPlain = added !== undefined && messageId === 'missingCases';
    if (isPlain) return suggestAdding(added, row, form);
    const data = { namespaces: quoteAll(namespaces, ' and ') };
    return suggestFallback('addRest', comment, row, form).map((each) => ({ ...each, data: { ...each.data, ...data } }));
  }
  const adding = added === undefined ? [] : suggestAdding(added, row, form);
  const mark = {
    messageId: 'markRest',
    data: { namespaces: quoteAll(namespaces, ' and '), ...(form === FORMS.lookup && { operator: '??' }) },
    output: writeProgram(row, form, { comment }),
  };
  return row.fallback === THROW ? [...adding, mark] : [mark, ...adding];
}

function suggestFallback(messageId: string, comment: string | undefined, row: Row, form: Form) {
  const output = writeProgram(row, form, { fallback: THROW, comment });
  return form === FORMS.lookup ? [] : [{ messageId, data: { act: 'rethrows err' }, output }];
}

function suggestAdding(added: readonly string[], row: Row, form: Form) {
  const { codes = SOME } = row;
  if (form.addId === undefined) return [];
  const missing = joinAll(added);
  const group = {
    messageId: form.addId,
    data: { missing, act: 'rethrows err' },
    output: writeProgram(row, form, { rethrown: added }),
  };
  if (form !== FORMS.switch) return [group];
  const shared = listNamespaces(added).map(
    (namespace) => codes.findLast((code) => code.split('.')[0] === namespace) ?? '',
  );
  const branches = codes.map((code) =>
    shared.includes(code) ? [...added.filter((each) => each.split('.')[0] === code.split('.')[0]), code] : [code],
  );
  const toCase = {
    messageId: 'addToCase',
    data: { missing, cases: joinAll(shared) },
    output: writeProgram(row, form, { branches }),
  };
  return [group, toCase];
}

/** `A`, `B`, `C`  →  `'A', 'B' and 'C'` */
function joinAll(codes: readonly string[]): string {
  return [quoteAll(codes.slice(0, -1)), quoteAll(codes.slice(-1))].filter((part) => part !== '').join(' and ');
}

function listNamespaces(codes: readonly string[]): readonly string[] {
  return [...new Set(codes.map((code) => code.split('.')[0] ?? ''))];
}
