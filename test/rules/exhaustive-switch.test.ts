import { describe } from 'vitest';
import { writeCases } from './exhaustive-cases.ts';
import { runInJavaScript, runRule } from './run-rule.ts';
import { lacking, pinned, silent } from './scf-programs.ts';

const IMPORT = "import 'tencentcloud-sdk-nodejs-scf';\n";
const ADDED = ['addCases', 'addToCase'] as const;
const MARKED = ['markRest', ...ADDED] as const;

describe("default: 'informs'", () => {
  const program = (...codes: readonly string[]) =>
    `switch (err.code) { ${codes.map((code) => `case 'AuthFailure.${code}':`).join(' ')} askForKeys(); break; default: show(err.message); }`;
  const options = [{ default: 'informs' }];

  runRule('exhaustive-switch', {
    valid: [
      silent('two codes of credentials beside a fallback that informs', program('SecretIdNotFound', 'TokenFailure'), {
        options,
      }),
    ],
    invalid: [
      lacking(
        'three codes of credentials beside a fallback that informs',
        MARKED,
        "switch (err.code) { case 'AuthFailure.SecretIdNotFound': case 'AuthFailure.SignatureFailure': «addToCase|case 'AuthFailure.InvalidAuthorization': case 'AuthFailure.InvalidSecretId': case 'AuthFailure.MFAFailure': case 'AuthFailure.SignatureExpire': case 'AuthFailure.UnauthorizedOperation': »case 'AuthFailure.TokenFailure': askForKeys(); break; «addCases|case 'AuthFailure.InvalidAuthorization': case 'AuthFailure.InvalidSecretId': case 'AuthFailure.MFAFailure': case 'AuthFailure.SignatureExpire': case 'AuthFailure.UnauthorizedOperation': throw err; »default:«markRest| /* rest: AuthFailure.* */» show(err.message); }",
        { options },
      ),
    ],
  });
});

describe('whole messages', () => {
  runRule('exhaustive-switch', {
    valid: [],
    invalid: [
      pinned(
        'missing codes',
        {
          message:
            "This switch misses the bare 'MissingParameter' and 'MissingParameter.Runtime', of 3 such codes documented for scf.",
          line: 1,
          column: 1,
          endColumn: 18,
        },
        {
          markRest: "Mark the rest of 'MissingParameter' as handled by the `default`.",
          addCases: "Add a group of cases for 'MissingParameter' and 'MissingParameter.Runtime' that rethrows err.",
          addToCase: "Add 'MissingParameter' and 'MissingParameter.Runtime' to the case of 'MissingParameter.Code'.",
        },
        `switch (err.code) {
          «addToCase|case 'MissingParameter':
          case 'MissingParameter.Runtime':
          »case 'MissingParameter.Code': askAgain(); break;
          «addCases|case 'MissingParameter':
          case 'MissingParameter.Runtime':
            throw err;
          »default:«markRest| /* rest: MissingParameter.* */» report(err);
        }`,
      ),
      pinned(
        'missing namespaces',
        {
          message:
            "This switch misses 'RequestLimitExceeded' and 'ResourceInUse', of 2 namespaces of codes documented for scf and 1 namespace of common codes.",
          line: 2,
          column: 1,
          endColumn: 32,
        },
        {
          markRest: "Mark the rest of 'RequestLimitExceeded' and 'ResourceInUse' as handled by the `default`.",
          addCases: "Add a group of cases for 'RequestLimitExceeded' and 'ResourceInUse' that rethrows err.",
        },
        `${IMPORT}switch (err.code.split('.')[0]) {
          case 'MissingParameter': askAgain(); break;
          «addCases|case 'RequestLimitExceeded':
          case 'ResourceInUse':
            throw err;
          »default:«markRest| /* rest: RequestLimitExceeded.*, ResourceInUse.* */» report(err);
        }`,
        { options: [{ namespaces: ['MissingParameter', 'RequestLimitExceeded', 'ResourceInUse'] }], settings: {} },
      ),
      pinned(
        'a missing default',
        {
          message: "This switch has no `default` for codes that Tencent Cloud may add to 'OperationDenied'.",
          line: 1,
          column: 1,
          endColumn: 18,
        },
        { addDefault: 'Add a `default` that rethrows err.' },
        "switch (err.code) { case 'OperationDenied.AccountNotExists': case 'OperationDenied.AccountIsolate': freeStorage(); break; «addDefault| default: throw err; »}",
        { options: [{ default: 'required' }] },
      ),
      pinned(
        'many missing codes of two namespaces',
        {
          message:
            "This switch misses the bare 'FailedOperation', 'FailedOperation.AccountInsufficient' and 65 more, of 69 codes of 'FailedOperation' and 'OperationDenied' documented for scf. List: `npx eslint-plugin-tencentcloud-errors codes scf --namespace FailedOperation --namespace OperationDenied`.",
          line: 1,
          column: 1,
          endColumn: 18,
        },
        {
          addRest:
            "Add a `default` that rethrows err, and mark the rest of 'FailedOperation' and 'OperationDenied' as handled by it.",
        },
        `switch (err.code) {
          case 'FailedOperation.CreateFunction': retry(); break;
          case 'OperationDenied.AccountIsolate': signIn(); break;
«addRest|          default: // rest: FailedOperation.*, OperationDenied.*
            throw err;
»        }`,
      ),
      pinned(
        'codes that no product has together',
        {
          message:
            "No product has all codes of 'ResourceInUse' and 'FailedOperation' that this switch handles. Name yours in the setting `products`.",
          line: 1,
          column: 1,
          endColumn: 18,
        },
        {},
        "switch (err.code) { case 'ResourceInUse.TriggerName': case 'FailedOperation.PhoneNumberInBlacklist': f(); }",
        { settings: {} },
      ),
    ],
  });
});

runInJavaScript('exhaustive-switch', writeCases('switch'));

runRule('exhaustive-switch', {
  valid: [
    ...[
      "const code = ok ? 'MissingParameter.Code' : 'LimitExceeded'; SWITCH",
      "let code = 'MissingParameter.Code'; if (ok) code = 'LimitExceeded'; SWITCH",
      "for (const code of ['MissingParameter.Code', 'LimitExceeded']) SWITCH",
      "['MissingParameter.Code', 'LimitExceeded'].forEach((code) => { SWITCH });",
      "function f(code) { SWITCH } f('MissingParameter.Code'); f('LimitExceeded'); export {};",
      "const f = (code = 'LimitExceeded') => { SWITCH }; f('MissingParameter.Code'); f(); export {};",
    ].map((marked) =>
      silent(
        `a value that the file spells out: ${marked}`,
        marked.replace(
          'SWITCH',
          "switch (code) { case 'MissingParameter.Code': ask(); break; case 'LimitExceeded': wait(); }",
        ),
      ),
    ),
    silent(
      'no default, which is required, where a test before the switch handles what is added to the namespace',
      `if (err.code.startsWith('MissingParameter')) log();
      switch (err.code) { case 'MissingParameter.Code': askAgain(); break; }`,
      { options: [{ default: 'required' }] },
    ),
    ...(['informs', 'covers'] as const).map((value) =>
      silent(
        `a comment that no default is wanted, with default: '${value}'`,
        `switch (err.code) {
          case 'MissingParameter': break;
          case 'MissingParameter.Code': askAgain(); break;
          // no default
        }`,
        { options: [{ default: value }] },
      ),
    ),
    silent(
      'a question that is answered by yes or no, where a fallback must inform',
      `function shouldRetry(err) {
        switch (err.code) { case 'MissingParameter': case 'MissingParameter.Code': return true; default: return false; }
      }`,
      { options: [{ default: 'informs' }] },
    ),
    silent(
      'two namespaces, where a fallback must inform',
      "switch (err.code.split('.')[0]) { case 'MissingParameter': askAgain(); break; case 'LimitExceeded': wait(); }",
      { options: [{ default: 'informs' }] },
    ),
    silent(
      'equality tests before the switch, by other names of the code',
      `function handle(err) {
        const { code } = err;
        if (code === 'MissingParameter' || err.code === 'MissingParameter.Runtime') return;
        switch (code) { case 'MissingParameter.Code': askAgain(); }
      }`,
    ),
    silent(
      'a test of the namespace of a parameter before the switch',
      `function handle({ code }) {
        if (code.split('.')[0] === 'MissingParameter') return;
        switch (code) { case 'MissingParameter.Code': askAgain(); }
      }`,
    ),
    silent(
      'another switch in the default',
      `switch (err.code) {
        case 'MissingParameter.Code': askAgain(); break;
        default: switch (err.code) { case 'MissingParameter': case 'MissingParameter.Runtime': report(err); }
      }`,
    ),
    silent(
      'a prefix test after a switch without a default',
      `function handle(err) {
        switch (err.code) { case 'MissingParameter.Code': return askAgain(); }
        if (err.code.startsWith('MissingParameter')) report(err);
      }`,
    ),
    silent(
      'a rest comment of codes within a line',
      `switch (err.code) {
        case 'MissingParameter.Code': askAgain(); break;
        default: /* rest: MissingParameter, MissingParameter.Runtime */ report(err);
      }`,
    ),
    silent(
      'codes behind constants',
      `const Codes = { bare: 'MissingParameter', code: 'MissingParameter.Code', runtime: 'MissingParameter.Runtime' };
      switch (err.code) { case Codes.bare: case Codes.code: case Codes.runtime: askAgain(); }`,
    ),
    silent(
      'a computed case, which may stand for the missing codes',
      "switch (err.code) { case 'MissingParameter.Code': askAgain(); break; case findCode(): report(err); }",
    ),
    silent(
      'a case from another file',
      `import { Codes } from './codes.js';
      switch (err.code) { case 'MissingParameter.Code': askAgain(); break; case Codes.missing: report(err); }`,
    ),
    silent(
      'a switch over namespaces, where no import names the product',
      "switch (err.code.split('.')[0]) { case 'MissingParameter': askAgain(); }",
    ),
    silent(
      'the object that has the code',
      `${IMPORT}switch (response.Error) { case 'MissingParameter.Code': askAgain(); }`,
    ),
    silent(
      'a function that is named after another vendor',
      `${IMPORT}function handleAliError(err) {
        switch (err.code) { case 'MissingParameter.Code': askAgain(); }
      }`,
      { settings: {} },
    ),
    {
      name: 'a switch over something else',
      code: "switch (action.type) { case 'MissingParameter.Nothing': askAgain(); }",
    },
    {
      name: 'a code among many of the application',
      code: `switch (err.code) {
        case 'ResourceNotFound.FunctionName': deploy(); break;
        case 'ResourceNotFound.Order': case 'ResourceNotFound.Basket': showShop();
      }`,
    },
    {
      name: 'one common code, where nothing tells the product',
      code: `switch (err.code) {
        case 'AuthFailure.UnauthorizedOperation': signIn(); break;
        case 'LimitExceeded': wait();
      }`,
    },
    {
      name: 'codes of several products behind a guard that lets no other through',
      code: `/* tencentcloud */ function handle(err) {
        if (err.code !== 'LimitExceeded.Memory' && err.code !== 'LimitExceeded.InstanceQuota') throw err;
        switch (err.code) { case 'LimitExceeded.Memory': shrink(); break; case 'LimitExceeded.InstanceQuota': wait(); }
      }`,
    },
    ...[
      ['a part of the response', 'const status = data.SendStatusSet[0].Code;', 'status'],
      ['the first part of the response', 'const [first] = data.SendStatusSet;', 'first.Code'],
      ['a part that can be absent', "const sent = data && data['SendStatusSet'][0];", "sent['Code']"],
      ['each part of the response', 'for (const status of data.SendStatusSet)', 'status.Code'],
    ].map(([part, line, status]) => ({
      name: `the status of ${part}`,
      code: `import { sms } from 'tencentcloud-sdk-nodejs';
      ${line}
      switch (${status}) { case 'LimitExceeded.PhoneNumberDailyLimit': wait(); }`,
    })),
  ],
  invalid: [
    lacking(
      'cases of no code: undefined, null, void 0 and a number',
      ADDED,
      `switch (err.code) {
        case undefined: case null: case void 0: case -1: report(err); break;
        «addToCase|case 'OperationDenied.AccountNotExists':
        »case 'OperationDenied.AccountIsolate': freeStorage(); break;
«addCases|        case 'OperationDenied.AccountNotExists':
          throw err;
»      }`,
    ),
    lacking(
      'an error whose name is bound again in the switch, which is not thrown by that name, nor is its code read',
      ADDED,
      `switch (err.code) {
        «addCases|case 'OperationDenied.AccountNotExists':
          throw new Error('Unhandled error code');
        »«addToCase|case 'OperationDenied.AccountNotExists':
        »case 'OperationDenied.AccountIsolate': const err = ask(); report(err);
      }`,
    ),
    lacking(
      'a code whose name is bound again in the switch, which is not read',
      ADDED,
      `function handle(code) {
        switch (code) {
          «addCases|case 'OperationDenied.AccountNotExists':
            throw new Error('Unhandled error code');
          »«addToCase|case 'OperationDenied.AccountNotExists':
          »case 'OperationDenied.AccountIsolate': let code = ask(); report(code);
        }
      }`,
    ),
    lacking(
      'an error that is gone when its code is read, which is not rethrown',
      ADDED,
      `function handle(err) {
        const { code } = err;
        err = null;
        switch (code) {
          «addCases|case 'OperationDenied.AccountNotExists':
            throw new Error('Unhandled error code ' + code);
          »«addToCase|case 'OperationDenied.AccountNotExists':
          »case 'OperationDenied.AccountIsolate': freeStorage();
        }
      }`,
    ),
    lacking(
      'another Error than that of the language, which is not thrown',
      ['addToCase'],
      `function handle(code, Error) {
        switch (code) { «addToCase|case 'OperationDenied.AccountNotExists': »case 'OperationDenied.AccountIsolate': freeStorage(); }
      }`,
    ),
    lacking(
      'a prefix test in another case than the default',
      MARKED,
      `switch (err.code) {
        «addToCase|case 'OperationDenied.AccountNotExists':
        »case 'OperationDenied.AccountIsolate': log(err.code.startsWith('OperationDenied')); break;
        «addCases|case 'OperationDenied.AccountNotExists':
          throw err;
        »default:«markRest| /* rest: OperationDenied.* */» report(err);
      }`,
    ),
    lacking(
      'a prefix test after a switch that has a default',
      MARKED,
      `switch (err.code) {
        «addToCase|case 'OperationDenied.AccountNotExists':
        »case 'OperationDenied.AccountIsolate': freeStorage(); break;
        «addCases|case 'OperationDenied.AccountNotExists':
          throw err;
        »default:«markRest| /* rest: OperationDenied.* */» report(err);
      }
      log(err.code.startsWith('OperationDenied'));`,
    ),
    lacking(
      'a default that throws only sometimes, beside which the rest is marked first',
      MARKED,
      `switch (err.code) {
        «addToCase|case 'OperationDenied.AccountNotExists':
        »case 'OperationDenied.AccountIsolate': freeStorage(); break;
        «addCases|case 'OperationDenied.AccountNotExists':
          throw err;
        »default:«markRest| /* rest: OperationDenied.* */» if (isStrict) throw err; else log(err);
      }`,
    ),
    lacking(
      'a default in one line that throws in a block, before which cases are added first',
      [...ADDED, 'markRest'],
      `switch (err.code) { «addToCase|case 'OperationDenied.AccountNotExists': »case 'OperationDenied.AccountIsolate':
        freeStorage(); break; «addCases|case 'OperationDenied.AccountNotExists': throw err; »default:«markRest| /* rest: OperationDenied.* */» {
        log();
        throw err;
      } }`,
    ),
    lacking(
      'a code that hardly is there by chance, in a file that imports nothing',
      ADDED,
      `switch (err.code) {
        «addCases|case 'ResourceNotFound':
          throw err;
        »«addToCase|case 'ResourceNotFound':
        »case 'ResourceNotFound.FunctionName': deploy();
      }`,
      { settings: {} },
    ),
    lacking(
      'a last clause that leaves, behind which cases are added, and behind a comment that follows it',
      ADDED,
      `switch (err.code) {
        «addToCase|case 'OperationDenied.AccountNotExists':
        »case 'OperationDenied.AccountIsolate':
          freeStorage();
          break;
        // the rest is impossible
«addCases|        case 'OperationDenied.AccountNotExists':
          throw err;
»      }`,
    ),
    lacking(
      'a comment above the default, before which cases are added, in tabs and double quotes',
      MARKED,
      `switch (err.code) {
\t«addToCase|case "OperationDenied.AccountNotExists":
\t»case "OperationDenied.AccountIsolate":
\t\tfreeStorage();
\t\tbreak;
\t«addCases|case "OperationDenied.AccountNotExists":
\t\tthrow err;
\t»// everything else
\tdefault:«markRest| // rest: OperationDenied.*»
\t\treport(err);
}`,
    ),
    lacking(
      'a case that shares the default, and keeps sharing it',
      MARKED,
      `function handle(err) {
        switch (err.code) {
          «addToCase|case 'OperationDenied.AccountNotExists':
          »case 'OperationDenied.AccountIsolate': return 1;
          «addCases|case 'OperationDenied.AccountNotExists':
            throw err;
          »case 'AuthFailure':
          default:«markRest| /* rest: OperationDenied.* */» return 2;
        }
      }`,
    ),
    lacking(
      'a clause that falls into the default, and keeps falling into it; a comment that is extended; no semicolons',
      MARKED,
      `switch (code) {
          «addCases|case 'OperationDenied.AccountNotExists':
              throw new Error('Unhandled error code ' + code)
          »«addToCase|case 'OperationDenied.AccountNotExists':
          »case 'OperationDenied.AccountIsolate':
              freeStorage()
          default: // rest: OperationDenied«markRest|, OperationDenied.*»
              report()
      }`,
    ),
    lacking(
      'a default in the first place',
      MARKED,
      `switch (err.code) {
        «addCases|case 'OperationDenied.AccountNotExists':
          throw err;
        »default:«markRest| // rest: OperationDenied.*»
          report(err);
          break;
        «addToCase|case 'OperationDenied.AccountNotExists':
        »case 'OperationDenied.AccountIsolate':
          freeStorage();
      }`,
    ),
    lacking(
      'line ends of Windows',
      ADDED,
      [
        'switch (err.code) {',
        "  «addToCase|case 'MissingParameter':",
        "  case 'MissingParameter.Runtime':",
        "  »case 'MissingParameter.Code':",
        '    askAgain();',
        '    break;',
        "«addCases|  case 'MissingParameter':",
        "  case 'MissingParameter.Runtime':",
        '    throw err;',
        '»}',
      ].join('\r\n'),
    ),
    ...['// no default', '/* No Default */', '// No default.'].map((comment) =>
      lacking(
        `a comment that stands for a default and stays last: ${comment}`,
        ['markEnd', ...ADDED],
        `switch (err.code) {
        «addToCase|case 'OperationDenied.AccountNotExists':
        »case 'OperationDenied.AccountIsolate':
          freeStorage();
          break;
        // the end
«addCases|        case 'OperationDenied.AccountNotExists':
          throw err;
»«markEnd|        // rest: OperationDenied.*
»        ${comment}
      }`,
      ),
    ),
    lacking(
      'a comment that stands for a default behind the last statement in its line',
      ['markEnd', ...ADDED],
      `switch (err.code) {
        «addToCase|case 'OperationDenied.AccountNotExists':
        »case 'OperationDenied.AccountIsolate': freeStorage(); break;«addCases|
        case 'OperationDenied.AccountNotExists':
          throw err;»«markEnd| /* rest: OperationDenied.* */» // no default
      }`,
    ),
    lacking(
      'a comment that stands for a default in a switch of one line',
      ['markEnd', ...ADDED],
      "switch (err.code) { «addToCase|case 'OperationDenied.AccountNotExists': »case 'OperationDenied.AccountIsolate': freeStorage(); break;«addCases| case 'OperationDenied.AccountNotExists': throw err;»«markEnd| /* rest: OperationDenied.* */» /* no default */ }",
    ),
    lacking(
      'a comment that stands for a default below a switch in the line of its first case',
      ['markEnd', ...ADDED],
      `switch (err.code) { «addToCase|case 'OperationDenied.AccountNotExists': »case 'OperationDenied.AccountIsolate': return freeStorage()«addCases|; case 'OperationDenied.AccountNotExists': throw err;»
«markEnd|// rest: OperationDenied.*
»        // no default
      }`,
      { languageOptions: { sourceType: 'commonjs' } },
    ),
    ...[
      '// falls through',
      '/* Fall through: both wait */',
      '// eslint-disable-next-line no-fallthrough -- both wait',
    ].map((comment) =>
      lacking(
        `a comment that must stay between two clauses: ${comment}`,
        ADDED,
        `switch (err.code) {
        «addCases|case 'OperationDenied.AccountNotExists':
          throw err;
        »case 'LimitExceeded':
          log();
        ${comment}
        «addToCase|case 'OperationDenied.AccountNotExists':
        »case 'OperationDenied.AccountIsolate':
          wait();
      }`,
      ),
    ),
    lacking(
      'comments about the clause before and about the label, which both keep their neighbours',
      ADDED,
      `switch (err.code) {
        «addCases|case 'OperationDenied.AccountNotExists':
          throw err;
        »case 'LimitExceeded':
          log();
        // falls through
        «addToCase|case 'OperationDenied.AccountNotExists':
        »// the account is cut off
        // eslint-disable-next-line no-restricted-syntax
        case 'OperationDenied.AccountIsolate':
          wait();
      }`,
    ),
    lacking(
      'clauses in blocks, as which cases are added',
      ADDED,
      `switch (err.code) {
        case 'LimitExceeded':
        case 'LimitExceeded.Memory': {
            wait();
            break;
        }
        «addToCase|case 'OperationDenied.AccountNotExists':
        »case 'OperationDenied.AccountIsolate': {
            freeStorage();
            break;
        }
«addCases|        case 'OperationDenied.AccountNotExists': {
            throw err;
        }
»      }`,
      { options: [{ namespaces: ['OperationDenied'] }] },
    ),
    lacking(
      'clauses in blocks without semicolons, before a default',
      MARKED,
      `switch (err.code) {
        «addToCase|case 'OperationDenied.AccountNotExists':
        »case 'OperationDenied.AccountIsolate': {
          freeStorage()
          break
        }
        «addCases|case 'OperationDenied.AccountNotExists': {
          throw err
        }
        »default:«markRest| /* rest: OperationDenied.* */» {
          report(err)
        }
      }`,
    ),
    lacking(
      'clauses in blocks in one line',
      ADDED,
      "switch (err.code) { «addToCase|case 'OperationDenied.AccountNotExists': »case 'OperationDenied.AccountIsolate': { freeStorage(); break; } «addCases| case 'OperationDenied.AccountNotExists': { throw err; } »}",
    ),
    lacking(
      'a clause in a block beside one without, which sets no style',
      ADDED,
      `switch (err.code) {
        case 'LimitExceeded': { wait(); break; }
        «addToCase|case 'OperationDenied.AccountNotExists':
        »case 'OperationDenied.AccountIsolate':
          freeStorage();
          break;
«addCases|        case 'OperationDenied.AccountNotExists':
          throw err;
»      }`,
    ),
    ...['class err {}', 'function err() {}', 'const [err] = ask();', 'let { err } = ask();'].map((declaration) =>
      lacking(
        `a name that a clause declares, which the other clauses see as well: ${declaration}`,
        ADDED,
        `function handle(err) {
          switch (err.code) {
            case 'OperationDenied': return;
            «addToCase|case 'OperationDenied.AccountNotExists':
            »case 'OperationDenied.AccountIsolate':
              ${declaration}
              return err;
«addCases|            case 'OperationDenied.AccountNotExists':
              throw new Error('Unhandled error code');
»          }
        }`,
      ),
    ),
    lacking(
      'many codes, and a comment that says that no default is wanted',
      ['markEnd'],
      `switch (err.code) {
        case 'FailedOperation.CreateFunction':
          retry();
          break;
«markEnd|        // rest: FailedOperation.*
»        // no default
      }`,
    ),
    lacking(
      'many codes, and clauses in blocks, as which a default is added',
      ['addRest'],
      `switch (err.code) {
        case 'FailedOperation.CreateFunction': {
          retry()
          break
        }
«addRest|        default: /* rest: FailedOperation.* */ {
          throw err
        }
»      }`,
    ),
    lacking(
      'many codes, for which a default is added behind a last clause that goes on, and then ends in a break',
      ['addRest'],
      "switch (err.code) { case 'FailedOperation.CreateFunction': retry()«addRest|; break; default: /* rest: FailedOperation.* */ throw err;» }",
    ),
    lacking(
      'the same behind a last clause without statements',
      ['addRest'],
      `switch (err.code) {
        case 'FailedOperation.CreateFunction':
          retry()
          break
        case 'LimitExceeded':
«addRest|          break
        default: // rest: FailedOperation.*
          throw err
»      }`,
    ),
    ...[
      "switch (true) { case err.code === 'FailedOperation.CreateFunction' && isLate: retry(); break; case err.code === 'LimitExceeded': wait(); break; }",
      "function handle(code, Error) { switch (code) { case 'FailedOperation.CreateFunction': retry(); break; } }",
    ].map((program) => lacking(`many codes, for which no default is added: ${program}`, [], program)),
    {
      name: 'many missing namespaces, which no suggestion lists',
      code: `${IMPORT}switch (err.code.split('.')[0]) {
        case 'MissingParameter': askAgain(); break;
        default: report(err);
      }`,
      errors: [{ messageId: 'missingNamespaces' }],
    },
  ],
});

/** A `switch (true)` that lacks a code of its namespace, with the marks of its suggestions. */
const OF_TRUE = `switch (true) {
  «addToCase|case err.code === 'OperationDenied.AccountNotExists':
  »case err.code === 'OperationDenied.AccountIsolate':
    freeStorage();
    break;
  case err.code.startsWith('LimitExceeded.'):
    wait();
    break;
  «addCases|case err.code === 'OperationDenied.AccountNotExists':
    throw err;
  »default:«markRest| // rest: OperationDenied.*»
    report(err);
}`;

/** A `switch (true)` whose cases have these tests, the first and one more. */
function ofTrue(test: string, first = "err.code === 'OperationDenied.AccountIsolate'"): string {
  return `switch (true) { case ${first}: f(); break; case ${test}: g(); break; default: h(); }`;
}

describe('switch (true)', () => {
  runRule('exhaustive-switch', {
    valid: [
      silent('the other code in another case', ofTrue("err.code === 'OperationDenied.AccountNotExists'")),
      silent('a prefix in another case', ofTrue("err.code.startsWith('OperationDenied')")),
      silent('a list in another case', ofTrue("['OperationDenied.AccountNotExists'].includes(err.code)")),
      silent('a single case on the code', ofTrue('isLate')),
      silent('cases on different errors', ofTrue("other.code === 'LimitExceeded.Memory'")),
      silent('a case for all other codes', ofTrue("err.code !== 'LimitExceeded.Memory'")),
      silent('a case for all codes without a prefix', ofTrue("!err.code.startsWith('LimitExceeded')")),
      silent(
        'a rest comment',
        ofTrue("err.code === 'LimitExceeded'").replace('default:', 'default: /* rest: OperationDenied.* */'),
      ),
      silent('a default that covers', ofTrue("err.code === 'LimitExceeded'"), { options: [{ default: 'covers' }] }),
      silent(
        'another value than true',
        "switch (mode) { case err.code === 'OperationDenied.AccountIsolate': case err.code === 'LimitExceeded': f(); }",
      ),
      silent(
        'a switch in a case that tests the same code',
        `switch (true) {
          case isLate || err.code === 'OperationDenied.AccountIsolate': switch (err.code) { case 'OperationDenied.AccountIsolate': f(); }
        }`,
      ),
    ],
    invalid: [
      lacking('a code', MARKED, OF_TRUE),
      lacking('a code, in double quotes', MARKED, OF_TRUE.replaceAll("'", '"')),
      lacking(
        'a code, where a case tests something else, which may hold for the code as well',
        ['markRest'],
        OF_TRUE.replace("err.code.startsWith('LimitExceeded.')", "isLate || code === 'LimitExceeded'")
          .replaceAll(/«add[^»]*»/g, '')
          .replace('  default', "  case err.code === 'LimitExceeded':\n    break;\n  default"),
      ),
    ],
  });
});
