import { runRule } from './run-rule.ts';

const settings = { 'tencentcloud-errors': { products: ['scf'] } };

/** The codes of `MissingParameter` that scf can answer are the bare one, `.Code` and `.Runtime`. */
const MISSING = "the bare 'MissingParameter' and 'MissingParameter.Runtime'";

/** Lines of a program, so that indentation is plain to see. */
function lines(...text: readonly string[]): string {
  return text.join('\n');
}

const ALL = ["case 'MissingParameter':", "case 'MissingParameter.Code':", "case 'MissingParameter.Runtime':"].join(' ');

/** Handles the failure of a call that can answer `LimitExceeded` and its `.Function`, `.Memory` and `.Timeout`. */
function guard(handler: string): string {
  return `import { scf } from 'tencentcloud-sdk-nodejs-scf'; const c = new scf.v20180416.Client({}); async function f() { try { await c.CopyFunction({}); } catch (e) { ${handler} } }`;
}

const MEMORY = "switch (e.code) { case 'LimitExceeded.Memory': return 1; }";
const BOTH = "switch (e.code) { case 'LimitExceeded.Memory': return 1; case 'LimitExceeded.Function': return 2; }";
const LIST = "['LimitExceeded.Memory', 'LimitExceeded.Function']";
const OTHERS = "'LimitExceeded.Function' and 'LimitExceeded.Timeout'";

runRule('exhaustive-switch', {
  valid: [
    {
      name: "an application's own codes beside some that Tencent Cloud has by chance",
      code: "switch (e.code) { case 'InvalidParameter.Email': a(); break; case 'InvalidParameter.Phone': b(); break; case 'ResourceNotFound.User': c(); }",
    },
    {
      name: 'codes of another product than the settings name',
      code: "switch (e.code) { case 'InternalError.Database': a(); break; case 'ResourceNotFound.User': c(); }",
      settings: { 'tencentcloud-errors': { products: ['scf'] } },
    },
    ...[
      "if (e.code !== 'LimitExceeded.Memory' && e.code !== 'LimitExceeded.Function') throw e;",
      "if (!(e.code === 'LimitExceeded.Memory' || 'LimitExceeded.Function' === e.code)) { log(e); return; }",
      `if (!${LIST}.includes(e.code)) throw e;`,
      `if (!(e instanceof Error) || !new Set(${LIST}).has(e.code)) throw e;`,
      `if (${LIST}.indexOf(e.code) === -1) throw e;`,
      `if (${LIST}.indexOf(e.code) < 0) throw e;`,
      "const TEXTS = { 'LimitExceeded.Memory': 'a', 'LimitExceeded.Function': 'b' }; if (!(e.code in TEXTS)) throw e;",
      `if (${LIST}.every((code) => code !== e.code)) throw e;`,
      "if (e.code === 'LimitExceeded.Memory') log(e); else if (e.code === 'LimitExceeded.Function') log(e); else throw e;",
    ].map((before) => ({
      name: `a guard lets only the handled codes through: ${before}`,
      code: guard(`${before} ${BOTH}`),
    })),
    {
      name: 'a switch in a branch that only its codes reach',
      code: guard(
        `if (e.code === 'LimitExceeded.Memory' || e.code === 'LimitExceeded.Function') { ${BOTH} } else throw e;`,
      ),
    },
    {
      name: 'a switch in the else of a negated test',
      code: guard(`if (!${LIST}.includes(e.code)) throw e; else ${BOTH}`),
    },
    {
      name: 'a guard of a prefix, all codes of which are handled',
      code: guard(
        "if (e.code.startsWith('LimitExceeded.')) { switch (e.code) { case 'LimitExceeded.Memory': case 'LimitExceeded.Function': case 'LimitExceeded.Timeout': g(); } }",
      ),
    },
    {
      name: 'a guard that something unknown can pass as well',
      code: guard(`if (isRetryable(e) || e.code === 'LimitExceeded.Memory') { ${MEMORY} }`),
    },
    {
      name: 'a guard by a pattern, which may ask for less than its texts',
      code: guard(`if (!/^LimitExceeded\\.(?!Time)/.test(e.code)) throw e; ${BOTH}`),
    },
    {
      name: 'a guard by an own function, which may ask for something else than it compares',
      code: guard(
        `const isCode = (error, code) => error.code === code && error.final; if (!isCode(e, 'LimitExceeded.Memory')) throw e; ${MEMORY}`,
      ),
    },
    {
      name: 'a guard in a loop',
      code: guard(`for (const x of xs) { if (!${LIST}.includes(e.code)) continue; ${BOTH} }`),
    },
    {
      name: 'a switch in a case of a switch over the same code',
      code: guard(
        `switch (e.code) { case 'LimitExceeded.Memory': case 'LimitExceeded.Function': ${BOTH} break; default: g(); }`,
      ),
      options: [{ default: 'covers' }],
    },
    {
      name: 'codes of several products behind a guard that lets no other through',
      code: "/* tencentcloud */ function f(e) { if (e.code !== 'LimitExceeded.Memory' && e.code !== 'LimitExceeded.InstanceQuota') throw e; switch (e.code) { case 'LimitExceeded.Memory': g(); break; case 'LimitExceeded.InstanceQuota': h(); } }",
    },
    { name: 'all codes of the namespace', code: `switch (err.code) { ${ALL} f(); }`, settings },
    {
      name: 'only a bare code: it does not enumerate its namespace',
      code: "switch (err.code) { case 'MissingParameter': f(); }",
      settings,
    },
    {
      name: 'a prefix test before the switch handles the rest',
      code: "if (err.code.startsWith('MissingParameter')) return; switch (err.code) { case 'MissingParameter.Code': f(); }",
      languageOptions: { parserOptions: { ecmaFeatures: { globalReturn: true } }, sourceType: 'commonjs' },
      settings,
    },
    {
      name: 'a namespace test before the switch handles the rest',
      code: "function f({ code }) { if (code.split('.')[0] === 'MissingParameter') return; switch (code) { case 'MissingParameter.Code': g(); } }",
      settings,
    },
    {
      name: 'equality tests before the switch handle their codes',
      code: "function f(err) { const { code } = err; if (code === 'MissingParameter' || err.code === 'MissingParameter.Runtime') return; switch (code) { case 'MissingParameter.Code': g(); } }",
      settings,
    },
    {
      name: 'the rest of a namespace is meant by default',
      code: "switch (err.code) { case 'MissingParameter.Code': f(); break; default: // rest: MissingParameter.*\n g(); }",
      settings,
    },
    {
      name: 'named codes are meant by default, in a block comment',
      code: "switch (err.code) { case 'MissingParameter.Code': f(); break; default: /* rest: MissingParameter, MissingParameter.Runtime */ g(); }",
      settings,
    },
    {
      name: 'a default that covers',
      code: "switch (err.code) { case 'MissingParameter.Code': f(); break; default: g(); }",
      options: [{ default: 'covers' }],
      settings,
    },
    {
      name: 'a required default that stands there',
      code: `switch (err.code) { ${ALL} f(); break; default: g(); }`,
      options: [{ default: 'required' }],
      settings,
    },
    {
      name: 'a switch over namespaces',
      code: "switch (err.code.split('.')[0]) { case 'MissingParameter': f(); }",
      settings,
    },
    { name: 'a switch over something else', code: "switch (action.type) { case 'MissingParameter.Nothing': f(); }" },
    {
      name: 'a retired code need not be handled',
      code: "switch (err.code) { case 'UnauthorizedOperation.SdkAppIdIsDisabled': f(); break; default: /* rest: UnauthorizedOperation.* */ g(); }",
      settings: { 'tencentcloud-errors': { products: ['sms'] } },
    },
    {
      name: 'codes behind constants',
      code: lines(
        'const Codes = { bare: "MissingParameter", code: "MissingParameter.Code", runtime: "MissingParameter.Runtime" };',
        'switch (err.code) { case Codes.bare: case Codes.code: case Codes.runtime: f(); }',
      ),
      settings,
    },
    {
      name: 'a computed case, which may stand for the missing codes',
      code: "switch (err.code) { case 'MissingParameter.Code': f(); break; case g(): h(); }",
      settings,
    },
    {
      name: 'a case from another file',
      code: "import { Codes } from './codes.js'; switch (err.code) { case 'MissingParameter.Code': f(); break; case Codes.missing: h(); }",
      settings,
    },
    {
      name: 'a prefix test in the default',
      code: "switch (err.code) { case 'MissingParameter.Code': f(); break; default: if (err.code.startsWith('MissingParameter')) g(); else throw err; }",
      settings,
    },
    {
      name: 'a namespace test in the default',
      code: "switch (err.code) { case 'MissingParameter.Code': f(); break; default: g(err.code.split('.')[0] === 'MissingParameter'); }",
      settings,
    },
    {
      name: 'another switch in the default',
      code: "switch (err.code) { case 'MissingParameter.Code': f(); break; default: switch (err.code) { case 'MissingParameter': case 'MissingParameter.Runtime': g(); } }",
      settings,
    },
    {
      name: 'a prefix test after a switch without a default',
      code: "function h(err) { switch (err.code) { case 'MissingParameter.Code': return f(); } if (err.code.startsWith('MissingParameter')) return g(); throw err; }",
      settings,
    },
    {
      name: 'an everyday code of the application, in a file that shows nothing of Tencent Cloud',
      code: "switch (err.code) { case 'InvalidParameter.Email': f(); break; case 'InvalidParameter.Nickname': g(); }",
    },
    {
      name: 'a code among many of the application',
      code: "switch (err.code) { case 'ResourceNotFound.FunctionName': f(); break; case 'ResourceNotFound.Order': case 'ResourceNotFound.Basket': g(); }",
    },
    {
      name: 'the status of a part of an answer',
      code: lines(
        "import { sms } from 'tencentcloud-sdk-nodejs';",
        'const status = data.SendStatusSet[0].Code;',
        "switch (status) { case 'LimitExceeded.PhoneNumberDailyLimit': f(); }",
      ),
    },
    {
      name: 'the status of each part of an answer',
      code: lines(
        "import { sms } from 'tencentcloud-sdk-nodejs';",
        "for (const status of data.SendStatusSet) switch (status.Code) { case 'LimitExceeded.PhoneNumberDailyLimit': f(); }",
      ),
    },
    {
      name: 'the status of the first part of an answer',
      code: lines(
        "import { sms } from 'tencentcloud-sdk-nodejs';",
        'const [first] = data.SendStatusSet;',
        "switch (first.Code) { case 'LimitExceeded.PhoneNumberDailyLimit': f(); }",
      ),
    },
    {
      name: 'the status of a part of an answer that may be missing',
      code: lines(
        "import { sms } from 'tencentcloud-sdk-nodejs';",
        "const sent = data && data['SendStatusSet'][0];",
        "switch (sent['Code']) { case 'LimitExceeded.PhoneNumberDailyLimit': f(); }",
      ),
    },
    {
      name: 'one common code, where nothing tells the product',
      code: "switch (err.code) { case 'AuthFailure.UnauthorizedOperation': f(); break; case 'LimitExceeded': g(); }",
    },
    {
      name: 'a namespace of which the calls answer none of the named codes',
      code: lines(
        "import { ses } from 'tencentcloud-sdk-nodejs-ses';",
        'const client = new ses.v20201002.Client({});',
        "client.SendEmail({}).catch((err) => { switch (err.code) { case 'LimitExceeded.DailyLimit': f(); } });",
      ),
    },
    {
      name: 'the object that has the code',
      code: "import 'tencentcloud-sdk-nodejs-scf'; switch (response.Error) { case 'MissingParameter.Code': f(); }",
    },
    {
      name: 'a function that is named after another vendor',
      code: "import 'tencentcloud-sdk-nodejs-scf'; function handleAliError(err) { switch (err.code) { case 'MissingParameter.Code': f(); } }",
    },
  ],
  invalid: [
    ...[
      `if (!e.code.startsWith('LimitExceeded.')) throw e; ${MEMORY}`,
      `if (e.code.startsWith('LimitExceeded.')) { ${MEMORY} }`,
      `if (e instanceof Error && e.code.indexOf('LimitExceeded.') === 0) { ${MEMORY} }`,
      `if (e.code.startsWith('LimitExceeded.')) log(e); else throw e; ${MEMORY}`,
    ].map((handler) => ({
      name: `what a guard of a prefix lets through: ${handler}`,
      code: guard(handler),
      errors: [
        {
          message: `This switch misses ${OTHERS}, of 3 such codes documented for scf CopyFunction and 1 common code.`,
          suggestions: 2,
        },
      ],
    })),
    {
      name: 'a code that a guard names and the switch forgets',
      code: guard(`if (!${LIST}.includes(e.code)) throw e; ${MEMORY}`),
      errors: [
        {
          message:
            "This switch misses 'LimitExceeded.Function', of 3 such codes documented for scf CopyFunction and 1 common code.",
          suggestions: 2,
        },
      ],
    },
    ...[
      "if (e.code === 'LimitExceeded') return 0;",
      "if (e.code === 'LimitExceeded' && retries > 0) return 0;",
      "if (['LimitExceeded'].some((code) => code === e.code)) return 0;",
      "if (e.code === 'LimitExceeded') log(e);",
      "if (e.code !== 'LimitExceeded') log(e);",
    ].map((before) => ({
      name: `a test that does not narrow to its codes handles them: ${before}`,
      code: guard(`${before} ${MEMORY}`),
      errors: [
        {
          message: `This switch misses ${OTHERS}, of 3 such codes documented for scf CopyFunction and 1 common code.`,
          suggestions: 2,
        },
      ],
    })),
    {
      name: 'a guard around a function that is called from elsewhere is no guard of it',
      code: "function f(e) { if (e.code !== 'MissingParameter.Code') throw e; function g() { switch (e.code) { case 'MissingParameter.Code': h(); } } }",
      settings,
      errors: [{ messageId: 'missingCases', suggestions: 2 }],
    },
    {
      name: 'cases of no code: undefined, null, void 0 and a number',
      code: "switch (err.code) { case undefined: case null: case void 0: case -1: g(); break; case 'MissingParameter.Code': f(); }",
      settings,
      errors: [{ messageId: 'missingCases', suggestions: 2 }],
    },
    {
      name: 'an error whose name is bound again in the switch is not thrown by that name, and its code not read',
      code: "switch (err.code) { case 'MissingParameter.Code': const err = ask(); f(err); }",
      settings,
      errors: [
        {
          messageId: 'missingCases',
          suggestions: [
            {
              messageId: 'addCases',
              data: { missing: "'MissingParameter' and 'MissingParameter.Runtime'", act: 'throws an error' },
              output:
                "switch (err.code) { case 'MissingParameter': case 'MissingParameter.Runtime': throw new Error('Unhandled error code'); case 'MissingParameter.Code': const err = ask(); f(err); }",
            },
            {
              messageId: 'addToCase',
              output:
                "switch (err.code) { case 'MissingParameter': case 'MissingParameter.Runtime': case 'MissingParameter.Code': const err = ask(); f(err); }",
            },
          ],
        },
      ],
    },
    {
      name: 'a code whose name is bound again in the switch is not read',
      code: "function h(code) { switch (code) { case 'MissingParameter.Code': let code = ask(); f(code); } }",
      settings,
      errors: [
        {
          messageId: 'missingCases',
          suggestions: [
            {
              messageId: 'addCases',
              output:
                "function h(code) { switch (code) { case 'MissingParameter': case 'MissingParameter.Runtime': throw new Error('Unhandled error code'); case 'MissingParameter.Code': let code = ask(); f(code); } }",
            },
            {
              messageId: 'addToCase',
              output:
                "function h(code) { switch (code) { case 'MissingParameter': case 'MissingParameter.Runtime': case 'MissingParameter.Code': let code = ask(); f(code); } }",
            },
          ],
        },
      ],
    },
    {
      name: 'an error that is gone when its code is read is not rethrown',
      code: "function h(e) { const { code } = e; e = null; switch (code) { case 'MissingParameter.Code': f(); } }",
      settings,
      errors: [
        {
          messageId: 'missingCases',
          suggestions: [
            {
              messageId: 'addCases',
              output:
                "function h(e) { const { code } = e; e = null; switch (code) { case 'MissingParameter': case 'MissingParameter.Runtime': throw new Error('Unhandled error code ' + code); case 'MissingParameter.Code': f(); } }",
            },
            {
              messageId: 'addToCase',
              output:
                "function h(e) { const { code } = e; e = null; switch (code) { case 'MissingParameter': case 'MissingParameter.Runtime': case 'MissingParameter.Code': f(); } }",
            },
          ],
        },
      ],
    },
    {
      name: 'nothing that throws is added where Error is something else',
      code: "function h(code, Error) { switch (code) { case 'MissingParameter.Code': f(); } }",
      settings,
      errors: [
        {
          messageId: 'missingCases',
          suggestions: [
            {
              messageId: 'addToCase',
              output:
                "function h(code, Error) { switch (code) { case 'MissingParameter': case 'MissingParameter.Runtime': case 'MissingParameter.Code': f(); } }",
            },
          ],
        },
      ],
    },
    {
      name: 'missing codes, with the whole message and its range',
      code: "switch (err.code) { case 'MissingParameter.Code': f(); }",
      settings,
      errors: [
        {
          message:
            "This switch misses the bare 'MissingParameter' and 'MissingParameter.Runtime', of 3 such codes documented for scf.",
          line: 1,
          column: 1,
          endColumn: 18,
          suggestions: [
            {
              desc: "Add cases for 'MissingParameter' and 'MissingParameter.Runtime' that rethrows err.",
              output:
                "switch (err.code) { case 'MissingParameter': case 'MissingParameter.Runtime': throw err; case 'MissingParameter.Code': f(); }",
            },
            {
              desc: "Add 'MissingParameter' and 'MissingParameter.Runtime' to the case of 'MissingParameter.Code'.",
              output:
                "switch (err.code) { case 'MissingParameter': case 'MissingParameter.Runtime': case 'MissingParameter.Code': f(); }",
            },
          ],
        },
      ],
    },
    {
      name: 'a prefix test in another case',
      code: "switch (err.code) { case 'MissingParameter.Code': if (err.code.startsWith('MissingParameter')) f(); break; default: g(); }",
      settings,
      errors: [{ messageId: 'missingCases', suggestions: 3 }],
    },
    {
      name: 'a prefix test of another value in the default',
      code: "switch (err.code) { case 'MissingParameter.Code': f(); break; default: if (cause.code.startsWith('MissingParameter')) g(); }",
      settings,
      errors: [{ messageId: 'missingCases', suggestions: 3 }],
    },
    {
      name: 'a prefix test after a switch that has a default',
      code: "switch (err.code) { case 'MissingParameter.Code': f(); break; default: g(); } if (err.code.startsWith('MissingParameter')) h();",
      settings,
      errors: [{ messageId: 'missingCases', suggestions: 3 }],
    },
    {
      name: 'a code that hardly is there by chance, in a file that imports nothing',
      code: "switch (err.code) { case 'ResourceNotFound.FunctionName': f(); }",
      errors: [{ messageId: 'missingCases', suggestions: 2 }],
    },
    {
      name: 'two everyday codes of one product, in a file that imports nothing',
      code: "switch (err.code) { case 'MissingParameter.Code': f(); case 'ResourceInUse.Cos': g(); }",
      errors: [
        { messageId: 'missingCases', suggestions: 2 },
        { messageId: 'missingCases', suggestions: 2 },
      ],
    },
    {
      name: 'cases are added at the end where the last clause leaves, before a comment that follows it',
      code: lines(
        'switch (err.code) {',
        "  case 'MissingParameter.Code':",
        '    f();',
        '    break;',
        '  // the rest is impossible',
        '}',
      ),
      settings,
      errors: [
        {
          messageId: 'missingCases',
          suggestions: [
            {
              messageId: 'addCases',
              output: lines(
                'switch (err.code) {',
                "  case 'MissingParameter.Code':",
                '    f();',
                '    break;',
                '  // the rest is impossible',
                "  case 'MissingParameter':",
                "  case 'MissingParameter.Runtime':",
                '    throw err;',
                '}',
              ),
            },
            {
              messageId: 'addToCase',
              output: lines(
                'switch (err.code) {',
                "  case 'MissingParameter':",
                "  case 'MissingParameter.Runtime':",
                "  case 'MissingParameter.Code':",
                '    f();',
                '    break;',
                '  // the rest is impossible',
                '}',
              ),
            },
          ],
        },
      ],
    },
    {
      name: 'cases are added before the default and the comment above it, in tabs and double quotes',
      code: lines(
        'switch (err.code) {',
        '\tcase "MissingParameter.Code":',
        '\t\tf();',
        '\t\tbreak;',
        '\t// everything else',
        '\tdefault:',
        '\t\tg();',
        '}',
      ),
      settings,
      errors: [
        {
          messageId: 'missingCases',
          suggestions: [
            {
              messageId: 'markRest',
              output: lines(
                'switch (err.code) {',
                '\tcase "MissingParameter.Code":',
                '\t\tf();',
                '\t\tbreak;',
                '\t// everything else',
                '\tdefault: // rest: MissingParameter.*',
                '\t\tg();',
                '}',
              ),
            },
            {
              messageId: 'addCases',
              output: lines(
                'switch (err.code) {',
                '\tcase "MissingParameter.Code":',
                '\t\tf();',
                '\t\tbreak;',
                '\tcase "MissingParameter":',
                '\tcase "MissingParameter.Runtime":',
                '\t\tthrow err;',
                '\t// everything else',
                '\tdefault:',
                '\t\tg();',
                '}',
              ),
            },
            {
              messageId: 'addToCase',
              output: lines(
                'switch (err.code) {',
                '\tcase "MissingParameter":',
                '\tcase "MissingParameter.Runtime":',
                '\tcase "MissingParameter.Code":',
                '\t\tf();',
                '\t\tbreak;',
                '\t// everything else',
                '\tdefault:',
                '\t\tg();',
                '}',
              ),
            },
          ],
        },
      ],
    },
    {
      name: 'a case that shares the default keeps sharing it',
      code: lines(
        'switch (err.code) {',
        "  case 'MissingParameter.Code': return 1;",
        "  case 'AuthFailure':",
        '  default: return 2;',
        '}',
      ),
      languageOptions: { sourceType: 'commonjs' },
      settings,
      errors: [
        {
          messageId: 'missingCases',
          suggestions: [
            {
              messageId: 'markRest',
              output: lines(
                'switch (err.code) {',
                "  case 'MissingParameter.Code': return 1;",
                "  case 'AuthFailure':",
                '  default: /* rest: MissingParameter.* */ return 2;',
                '}',
              ),
            },
            {
              messageId: 'addCases',
              output: lines(
                'switch (err.code) {',
                "  case 'MissingParameter.Code': return 1;",
                "  case 'MissingParameter':",
                "  case 'MissingParameter.Runtime':",
                '    throw err;',
                "  case 'AuthFailure':",
                '  default: return 2;',
                '}',
              ),
            },
            {
              messageId: 'addToCase',
              output: lines(
                'switch (err.code) {',
                "  case 'MissingParameter':",
                "  case 'MissingParameter.Runtime':",
                "  case 'MissingParameter.Code': return 1;",
                "  case 'AuthFailure':",
                '  default: return 2;',
                '}',
              ),
            },
          ],
        },
      ],
    },
    {
      name: 'a clause that falls into the default keeps falling into it',
      code: lines(
        'switch (code) {',
        "    case 'MissingParameter.Code':",
        '        f()',
        '    default: // rest: AuthFailure.*',
        '        g()',
        '}',
      ),
      settings,
      errors: [
        {
          messageId: 'missingCases',
          suggestions: [
            {
              messageId: 'markRest',
              output: lines(
                'switch (code) {',
                "    case 'MissingParameter.Code':",
                '        f()',
                '    default: // rest: AuthFailure.*, MissingParameter.*',
                '        g()',
                '}',
              ),
            },
            {
              messageId: 'addCases',
              output: lines(
                'switch (code) {',
                "    case 'MissingParameter':",
                "    case 'MissingParameter.Runtime':",
                "        throw new Error('Unhandled error code ' + code)",
                "    case 'MissingParameter.Code':",
                '        f()',
                '    default: // rest: AuthFailure.*',
                '        g()',
                '}',
              ),
            },
            {
              messageId: 'addToCase',
              output: lines(
                'switch (code) {',
                "    case 'MissingParameter':",
                "    case 'MissingParameter.Runtime':",
                "    case 'MissingParameter.Code':",
                '        f()',
                '    default: // rest: AuthFailure.*',
                '        g()',
                '}',
              ),
            },
          ],
        },
      ],
    },
    {
      name: 'a default in the first place',
      code: "switch (err.code) {\n  default:\n    g();\n    break;\n  case 'MissingParameter.Code':\n    f();\n}",
      settings,
      errors: [
        {
          messageId: 'missingCases',
          suggestions: [
            {
              messageId: 'markRest',
              output:
                "switch (err.code) {\n  default: // rest: MissingParameter.*\n    g();\n    break;\n  case 'MissingParameter.Code':\n    f();\n}",
            },
            {
              messageId: 'addCases',
              output:
                "switch (err.code) {\n  case 'MissingParameter':\n  case 'MissingParameter.Runtime':\n    throw err;\n  default:\n    g();\n    break;\n  case 'MissingParameter.Code':\n    f();\n}",
            },
            {
              messageId: 'addToCase',
              output:
                "switch (err.code) {\n  default:\n    g();\n    break;\n  case 'MissingParameter':\n  case 'MissingParameter.Runtime':\n  case 'MissingParameter.Code':\n    f();\n}",
            },
          ],
        },
      ],
    },
    {
      name: 'line ends of Windows',
      code: "switch (err.code) {\r\n  case 'MissingParameter.Code':\r\n    return;\r\n}\r\n",
      languageOptions: { sourceType: 'commonjs' },
      settings,
      errors: [
        {
          messageId: 'missingCases',
          suggestions: [
            {
              messageId: 'addCases',
              output:
                "switch (err.code) {\r\n  case 'MissingParameter.Code':\r\n    return;\r\n  case 'MissingParameter':\r\n  case 'MissingParameter.Runtime':\r\n    throw err;\r\n}\r\n",
            },
            {
              messageId: 'addToCase',
              output:
                "switch (err.code) {\r\n  case 'MissingParameter':\r\n  case 'MissingParameter.Runtime':\r\n  case 'MissingParameter.Code':\r\n    return;\r\n}\r\n",
            },
          ],
        },
      ],
    },
    {
      name: 'the products of the SDK that the file imports are the scope',
      code: "import { Client } from 'tencentcloud-sdk-nodejs-scf'; switch (err.code) { case 'MissingParameter.Code': f(); }",
      errors: [
        {
          messageId: 'missingCases',
          data: { namespace: "'MissingParameter'", missing: MISSING, count: 3, scope: 'codes documented for scf' },
          suggestions: 2,
        },
      ],
    },
    {
      name: 'without a scope, the one product with these codes is it',
      code: "switch (err.code) { case 'ResourceInUse.TriggerName': f(); break; case 'ResourceInUse.LayerVersion': f(); }",
      errors: [
        {
          messageId: 'missingCases',
          data: {
            namespace: "'ResourceInUse'",
            missing: "the bare 'ResourceInUse', 'ResourceInUse.Alias' and 7 more",
            count: 11,
            scope: 'codes documented for scf (the product with all codes named here)',
          },
          suggestions: 2,
        },
      ],
    },
    {
      name: 'without a scope, common codes are counted apart from those that the likely products share',
      code: "switch (err.code) { case 'LimitExceeded.Memory': f(); break; case 'LimitExceeded.Timeout': f(); }",
      errors: [
        {
          messageId: 'missingCases',
          data: {
            namespace: "'LimitExceeded'",
            missing: "the bare 'LimitExceeded' and 'LimitExceeded.Function'",
            count: 3,
            scope: 'codes that scf and tia, the products with all codes named here, share and 1 common code',
          },
          suggestions: 2,
        },
      ],
    },
    {
      name: 'an action of which no code is recorded: the codes are those of the product',
      code: "import { scf } from 'tencentcloud-sdk-nodejs-scf'; new scf.v20180416.Client({}).InventFunction({}).catch((err) => { switch (err.code) { case 'MissingParameter.Code': f(); break; default: throw err; } });",
      errors: [
        {
          messageId: 'missingCases',
          data: { namespace: "'MissingParameter'", missing: MISSING, count: 3, scope: 'codes documented for scf' },
          suggestions: 3,
        },
      ],
    },
    {
      name: 'a switch over every documented code of the action: what is missing is said to be common',
      code: "import { scf } from 'tencentcloud-sdk-nodejs-scf'; new scf.v20180416.Client({}).DeleteNamespace({}).catch((err) => { switch (err.code) { case 'ResourceInUse.Namespace': f(); break; default: throw err; } });",
      errors: [
        {
          messageId: 'missingCases',
          data: {
            namespace: "'ResourceInUse'",
            missing: "the bare 'ResourceInUse'",
            count: 1,
            scope: 'code documented for scf DeleteNamespace and 1 common code',
          },
          suggestions: 3,
        },
      ],
    },
    {
      name: 'codes that no product has together leave no scope',
      code: "switch (err.code) { case 'ResourceInUse.TriggerName': f(); break; case 'FailedOperation.PhoneNumberInBlacklist': f(); }",
      errors: [{ messageId: 'noScope', data: { namespaces: "'ResourceInUse' and 'FailedOperation'" } }],
    },
    {
      name: 'common codes alone require the common codes of their namespace',
      code: "switch (err.code) { case 'RequestLimitExceeded.IPLimitExceeded': case 'RequestLimitExceeded.UinLimitExceeded': case 'RequestLimitExceeded': f(); }",
      errors: [
        {
          messageId: 'missingCases',
          data: {
            namespace: "'RequestLimitExceeded'",
            missing: "'RequestLimitExceeded.GlobalRegionUinLimitExceeded'",
            count: 4,
            scope: 'common codes',
          },
          suggestions: 2,
        },
      ],
    },
    {
      name: 'a default does not count by default',
      code: "switch (err.code) { case 'MissingParameter.Code': f(); break; default: g(); }",
      settings,
      errors: [{ messageId: 'missingCases', suggestions: 3 }],
    },
    {
      name: 'a default that throws as well: what throws is added first',
      code: "switch (err.code) { case 'MissingParameter.Code': f(); break; default: { log(); throw err; } }",
      settings,
      errors: [
        {
          messageId: 'missingCases',
          suggestions: [
            {
              messageId: 'addCases',
              output:
                "switch (err.code) { case 'MissingParameter.Code': f(); break; case 'MissingParameter': case 'MissingParameter.Runtime': throw err; default: { log(); throw err; } }",
            },
            {
              messageId: 'addToCase',
              output:
                "switch (err.code) { case 'MissingParameter': case 'MissingParameter.Runtime': case 'MissingParameter.Code': f(); break; default: { log(); throw err; } }",
            },
            {
              desc: "Mark the rest of 'MissingParameter' as handled by the `default`.",
              output:
                "switch (err.code) { case 'MissingParameter.Code': f(); break; default: /* rest: MissingParameter.* */ { log(); throw err; } }",
            },
          ],
        },
      ],
    },
    {
      name: 'a default that throws only sometimes: the rest is marked first',
      code: "switch (err.code) { case 'MissingParameter.Code': f(); break; default: if (strict) throw err; else log(err); }",
      settings,
      errors: [
        {
          messageId: 'missingCases',
          suggestions: [
            {
              messageId: 'markRest',
              output:
                "switch (err.code) { case 'MissingParameter.Code': f(); break; default: /* rest: MissingParameter.* */ if (strict) throw err; else log(err); }",
            },
            {
              messageId: 'addCases',
              output:
                "switch (err.code) { case 'MissingParameter.Code': f(); break; case 'MissingParameter': case 'MissingParameter.Runtime': throw err; default: if (strict) throw err; else log(err); }",
            },
            {
              messageId: 'addToCase',
              output:
                "switch (err.code) { case 'MissingParameter': case 'MissingParameter.Runtime': case 'MissingParameter.Code': f(); break; default: if (strict) throw err; else log(err); }",
            },
          ],
        },
      ],
    },
    {
      name: 'many missing codes are not listed, only the rest is marked',
      code: "switch (err.code) { case 'FailedOperation.CreateFunction': f(); break; default: throw err; }",
      settings,
      errors: [
        {
          messageId: 'missingCases',
          suggestions: [
            {
              messageId: 'markRest',
              output:
                "switch (err.code) { case 'FailedOperation.CreateFunction': f(); break; default: /* rest: FailedOperation.* */ throw err; }",
            },
          ],
        },
      ],
    },
    {
      name: 'many missing namespaces are not listed either',
      code: "import 'tencentcloud-sdk-nodejs-scf'; switch (err.code.split('.')[0]) { case 'MissingParameter': f(); break; default: g(); }",
      errors: [{ messageId: 'missingNamespaces' }],
    },
    {
      name: 'a few missing namespaces, which are marked first where the default goes on',
      code: "import 'tencentcloud-sdk-nodejs-scf'; switch (err.code.split('.')[0]) { case 'MissingParameter': f(); break; default: g(); }",
      options: [{ namespaces: ['LimitExceeded', 'ResourceInUse'] }],
      errors: [
        {
          messageId: 'missingNamespaces',
          suggestions: [
            {
              desc: "Mark the rest of 'LimitExceeded' and 'ResourceInUse' as handled by the `default`.",
              output:
                "import 'tencentcloud-sdk-nodejs-scf'; switch (err.code.split('.')[0]) { case 'MissingParameter': f(); break; default: /* rest: LimitExceeded.*, ResourceInUse.* */ g(); }",
            },
            {
              messageId: 'addCases',
              output:
                "import 'tencentcloud-sdk-nodejs-scf'; switch (err.code.split('.')[0]) { case 'MissingParameter': f(); break; case 'LimitExceeded': case 'ResourceInUse': throw err; default: g(); }",
            },
          ],
        },
      ],
    },
    {
      name: 'many missing codes, and no default',
      code: "switch (err.code) { case 'FailedOperation.CreateFunction': f(); }",
      settings,
      errors: [{ messageId: 'missingCases' }],
    },
    {
      name: 'a required default that is missing',
      code: `switch (err.code) { ${ALL} f(); }`,
      options: [{ default: 'required' }],
      settings,
      errors: [{ messageId: 'missingDefault', data: { namespaces: "'MissingParameter'" } }],
    },
    {
      name: 'one report for each namespace',
      code: "switch (err.code) { case 'MissingParameter.Code': case 'ResourceInUse.Cos': f(); }",
      settings,
      errors: [
        { messageId: 'missingCases', suggestions: 2 },
        { messageId: 'missingCases', suggestions: 2 },
      ],
    },
    {
      name: 'a switch over namespaces, with the whole message and the cases that it lacks',
      code: lines(
        "import 'tencentcloud-sdk-nodejs-scf';",
        "switch (err.code.split('.')[0]) {",
        "  case 'MissingParameter':",
        '    f();',
        '}',
      ),
      options: [{ namespaces: ['MissingParameter', 'RequestLimitExceeded', 'ResourceInUse'] }],
      errors: [
        {
          message:
            "This switch misses 'RequestLimitExceeded' and 'ResourceInUse', of 2 namespaces of codes documented for scf and 1 namespace of common codes.",
          line: 2,
          column: 1,
          endColumn: 32,
          suggestions: [
            {
              messageId: 'addCases',
              data: { missing: "'RequestLimitExceeded' and 'ResourceInUse'", act: 'rethrows err' },
              output: lines(
                "import 'tencentcloud-sdk-nodejs-scf';",
                "switch (err.code.split('.')[0]) {",
                "  case 'RequestLimitExceeded':",
                "  case 'ResourceInUse':",
                '    throw err;',
                "  case 'MissingParameter':",
                '    f();',
                '}',
              ),
            },
          ],
        },
      ],
    },
    {
      name: 'a test of another error before the switch does not count',
      code: "function f(other, err) { if (other.code.startsWith('MissingParameter')) return; switch (err.code) { case 'MissingParameter.Code': g(); } }",
      settings,
      errors: [{ messageId: 'missingCases', suggestions: 2 }],
    },
  ],
});
