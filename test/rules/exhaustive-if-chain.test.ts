import { runRule } from './run-rule.ts';

const settings = { 'tencentcloud-errors': { products: ['scf'] } };
const MISSING = {
  namespace: "'MissingParameter'",
  missing: "the bare 'MissingParameter' and 'MissingParameter.Runtime'",
  count: 3,
};

function lines(...text: readonly string[]): string {
  return text.join('\n');
}

/** Handles the failure of a call that can answer `LimitExceeded` and its `.Function`, `.Memory` and `.Timeout`. */
function guard(handler: string): string {
  return `import { scf } from 'tencentcloud-sdk-nodejs-scf'; const c = new scf.v20180416.Client({}); async function f() { try { await c.CopyFunction({}); } catch (e) { ${handler} } }`;
}

const CHAIN = "if (e.code === 'LimitExceeded.Memory') g(); else if (e.code === 'LimitExceeded.Function') h();";

/** Statements of a function that handles an error. */
function inHandler(...statements: readonly string[]): string {
  return lines('function handle(err, other) {', ...statements.map((statement) => `  ${statement}`), '}');
}

const RUNGS = [
  "if (err.code === 'MissingParameter.Code') return 1;",
  "if (err.code === 'LimitExceeded') return 2;",
] as const;

runRule('exhaustive-if-chain', {
  valid: [
    ...[
      [RUNGS[0], 'log();', RUNGS[1], 'return 3;'],
      [RUNGS[0], "if (err.code === 'LimitExceeded') log();", 'return 3;'],
      [RUNGS[0], "if (other.code === 'LimitExceeded') return 2;", 'return 3;'],
      [RUNGS[0], "if (err.code === 'LimitExceeded' && retry) return 2;", 'return 3;'],
      [RUNGS[0], "if (err.code === 'LimitExceeded' || retry) return 2;", 'return 3;'],
      [RUNGS[0], "if (err.code === 'LimitExceeded') return 2; else log();", 'return 3;'],
      ["if (err.code !== 'MissingParameter.Code') throw err;", RUNGS[1], 'return 3;'],
      [RUNGS[0], 'return 3;'],
    ].map((statements) => ({ name: `no ladder: ${statements.join(' ')}`, code: inHandler(...statements), settings })),
    ...[
      [...RUNGS, "if (err.code.startsWith('MissingParameter')) return 3;", 'throw err;'],
      ["if (err.code.split('.')[0] === 'MissingParameter' && !retry) throw err;", ...RUNGS],
      [...RUNGS, 'log(err);', "if (err.code.startsWith('MissingParameter')) return 3;"],
      [...RUNGS, "if (['MissingParameter', 'MissingParameter.Runtime'].includes(err.code)) return 3;"],
    ].map((statements) => ({
      name: `a ladder whose rest a test of the same code handles: ${statements.join(' ')}`,
      code: inHandler(...statements),
      settings,
    })),
    {
      name: 'a ladder with a rest comment behind its last statement',
      code: inHandler(...RUNGS, '// rest: MissingParameter.*', 'throw err;'),
      settings,
    },
    {
      name: 'a ladder in a case, with a rest comment',
      code: `switch (x) { case 1: ${RUNGS[0].replace('return 1', 'break')} ${RUNGS[1].replace('return 2', 'break')} /* rest: MissingParameter.* */ f(); }`,
      settings,
    },
    {
      name: 'a ladder in a case, before a test of the rest',
      code: `switch (x) { case 1: ${RUNGS[0].replace('return 1', 'break')} ${RUNGS[1].replace('return 2', 'break')} f(err.code.startsWith('MissingParameter')); }`,
      settings,
    },
    {
      name: 'a ladder and what follows it, which covers',
      code: inHandler(...RUNGS, 'throw err;'),
      options: [{ default: 'covers' }],
      settings,
    },
    {
      name: 'a chain in a branch that only its codes reach',
      code: guard(
        `if (e.code === 'LimitExceeded.Memory' || e.code === 'LimitExceeded.Function') { ${CHAIN} } else throw e;`,
      ),
    },
    {
      name: 'a chain behind a guard that throws the others',
      code: guard(`if (e.code !== 'LimitExceeded.Memory' && e.code !== 'LimitExceeded.Function') throw e; ${CHAIN}`),
    },
    {
      name: 'ternaries in a branch that only their codes reach',
      code: guard(
        "return ['LimitExceeded.Memory', 'LimitExceeded.Function'].includes(e.code) && (e.code === 'LimitExceeded.Memory' ? 1 : e.code === 'LimitExceeded.Function' ? 2 : 3);",
      ),
    },
    {
      name: 'all codes of the namespace',
      code: "if (err.code === 'MissingParameter') f(); else if (err.code === 'MissingParameter.Code' || err.code === 'MissingParameter.Runtime') g();",
      settings,
    },
    {
      name: 'the rest by a prefix',
      code: "if (err.code === 'MissingParameter.Code') f(); else if (err.code.startsWith('MissingParameter')) g();",
      settings,
    },
    {
      name: 'the rest by a namespace test',
      code: "if (err.code === 'MissingParameter.Code') f(); else if (err.code.split('.')[0] === 'MissingParameter') g();",
      settings,
    },
    {
      name: 'the rest by a pattern',
      code: "if (err.code === 'MissingParameter.Code') f(); else if (/^MissingParameter(\\.|$)/.test(err.code)) g();",
      settings,
    },
    {
      name: 'the rest by an own comparison function',
      code: "const starts = (e, p) => e.code.startsWith(p); if (err.code === 'MissingParameter.Code') f(); else if (starts(err, 'MissingParameter')) g();",
      settings,
    },
    { name: 'a single condition', code: "if (err.code === 'MissingParameter.Code') f(); else g();", settings },
    {
      name: 'conditions on two elements of a list',
      code: "if (list[a].code === 'MissingParameter.Code') f(); else if (list[b].code === 'MissingParameter.Code') g();",
      settings,
    },
    {
      name: 'conditions on different errors',
      code: "if (a.code === 'MissingParameter.Code') f(); else if (b.code === 'MissingParameter.Code') g();",
      settings,
    },
    {
      name: 'an else that covers',
      code: "if (err.code === 'MissingParameter.Code') f(); else if (err.code === 'LimitExceeded') g(); else h();",
      options: [{ default: 'covers' }],
      settings,
    },
    {
      name: 'a namespace that is ignored, and one that is not asked for',
      code: "if (err.code === 'MissingParameter.Code') f(); else if (err.code === 'ResourceInUse.Cos') g();",
      options: [{ namespaces: ['MissingParameter', 'LimitExceeded'], ignoreNamespaces: ['MissingParameter'] }],
      settings,
    },
    {
      name: 'a rest comment in the else',
      code: lines(
        "if (err.code === 'MissingParameter.Code') {",
        '  f();',
        "} else if (err.code === 'LimitExceeded') {",
        '  g();',
        '} else {',
        '  // rest: MissingParameter.*',
        '  h();',
        '}',
      ),
      settings,
    },
    {
      name: 'a rest comment behind else, in a chain that begins with another condition',
      code: "if (retry) e(); else if (err.code === 'MissingParameter.Code') f(); else if (err.code === 'LimitExceeded') g(); else /* rest: MissingParameter.* */ h();",
      settings,
    },
    {
      name: 'a rest comment in ternaries',
      code: "f(err.code === 'MissingParameter.Code' ? 1 : err.code === 'LimitExceeded' ? 2 : /* rest: MissingParameter.* */ (3));",
      settings,
    },
    {
      name: 'a prefix test before the chain',
      code: "function h(err) { if (err.code.startsWith('MissingParameter')) return; if (err.code === 'MissingParameter.Code') f(); else if (err.code === 'LimitExceeded') g(); }",
      settings,
    },
    {
      name: 'a prefix test in the last else',
      code: "if (err.code === 'MissingParameter.Code') f(); else if (err.code === 'LimitExceeded') g(); else { log(); if (err.code.startsWith('MissingParameter')) h(); }",
      settings,
    },
    {
      name: 'a prefix test in the last value of ternaries',
      code: "f(err.code === 'MissingParameter.Code' ? 1 : err.code === 'LimitExceeded' ? 2 : [3, err.code.startsWith('MissingParameter')]);",
      settings,
    },
    {
      name: 'a prefix test after the chain',
      code: "function h(err) { if (err.code === 'MissingParameter.Code') return f(); else if (err.code === 'LimitExceeded') return g(); return err.code.startsWith('MissingParameter'); }",
      settings,
    },
  ],
  invalid: [
    {
      name: 'a ladder of statements that leave, with the whole message and its range',
      code: inHandler(...RUNGS, 'return 3;'),
      settings,
      errors: [
        {
          message:
            "This chain misses the bare 'MissingParameter' and 'MissingParameter.Runtime', of 3 such codes documented for scf.",
          line: 2,
          column: 3,
          endLine: 2,
          endColumn: 44,
          suggestions: [
            {
              messageId: 'markRest',
              output: inHandler(RUNGS[0], `${RUNGS[1]} // rest: MissingParameter.*`, 'return 3;'),
            },
          ],
        },
      ],
    },
    {
      name: 'a ladder of blocks in a loop, with lists and alternatives',
      code: lines(
        'for (const err of errors) {',
        "  if (['MissingParameter.Code'].includes(err.code)) {",
        '    continue;',
        '  }',
        "  if (err.code === 'LimitExceeded' || 'LimitExceeded.Memory' === err.code) {",
        '    log();',
        '    break;',
        '  }',
        "  if (err.code === 'InternalError') {",
        '    throw err;',
        '  }',
        '  f(err);',
        '}',
      ),
      options: [{ namespaces: ['MissingParameter'] }],
      settings,
      errors: [
        {
          messageId: 'missingCases',
          data: { ...MISSING, scope: 'codes documented for scf' },
          suggestions: [
            {
              messageId: 'markRest',
              output: lines(
                'for (const err of errors) {',
                "  if (['MissingParameter.Code'].includes(err.code)) {",
                '    continue;',
                '  }',
                "  if (err.code === 'LimitExceeded' || 'LimitExceeded.Memory' === err.code) {",
                '    log();',
                '    break;',
                '  }',
                "  if (err.code === 'InternalError') {",
                '    throw err;',
                '  } // rest: MissingParameter.*',
                '  f(err);',
                '}',
              ),
            },
          ],
        },
      ],
    },
    {
      name: 'a comment of prose behind a ladder',
      code: inHandler(...RUNGS, '// rest: see below', 'throw err;'),
      settings,
      errors: [
        {
          messageId: 'missingCases',
          suggestions: [
            {
              messageId: 'markRest',
              output: inHandler(
                RUNGS[0],
                `${RUNGS[1]} // rest: MissingParameter.*`,
                '// rest: see below',
                'throw err;',
              ),
            },
          ],
        },
      ],
    },
    {
      name: 'a ladder with nothing behind it, which covers nothing',
      code: inHandler(...RUNGS),
      options: [{ default: 'covers' }],
      settings,
      errors: [{ messageId: 'missingCases' }],
    },
    {
      name: 'a ladder that lacks what it falls back on',
      code: inHandler(...RUNGS, "if (err.code.startsWith('MissingParameter')) return 3;"),
      options: [{ default: 'required' }],
      settings,
      errors: [{ messageId: 'missingDefault' }],
    },
    {
      name: 'a ladder that a statement divides, each part by itself',
      code: inHandler(
        ...RUNGS,
        'log(err);',
        "if (err.code === 'ResourceInUse') return 4;",
        "if (err.code === 'ResourceInUse.Cos') return 5;",
        'throw err;',
      ),
      options: [{ namespaces: ['MissingParameter'] }],
      settings,
      errors: [{ messageId: 'missingCases', line: 2, suggestions: 1 }],
    },
    {
      name: 'a ladder on the codes of a call',
      code: guard(
        "if (e.code === 'LimitExceeded.Memory') return 1; if (e.code === 'LimitExceeded') return 2; throw e;",
      ),
      errors: [
        {
          message:
            "This chain misses 'LimitExceeded.Function' and 'LimitExceeded.Timeout', of 3 such codes documented for scf CopyFunction and 1 common code.",
          suggestions: 1,
        },
      ],
    },
    {
      name: 'what a guard of a prefix lets through',
      code: guard(`if (!e.code.startsWith('LimitExceeded.')) throw e; ${CHAIN}`),
      errors: [
        {
          message:
            "This chain misses 'LimitExceeded.Timeout', of 3 such codes documented for scf CopyFunction and 1 common code.",
          suggestions: 1,
        },
      ],
    },
    {
      name: 'missing codes, with the whole message, its range, and the added branch',
      code: lines(
        "if (err.code === 'MissingParameter.Code') {",
        '  f();',
        "} else if (err.code === 'LimitExceeded') {",
        '  g();',
        '} else {',
        '  h();',
        '}',
      ),
      settings,
      errors: [
        {
          message:
            "This chain misses the bare 'MissingParameter' and 'MissingParameter.Runtime', of 3 such codes documented for scf.",
          line: 1,
          column: 1,
          endLine: 1,
          endColumn: 42,
          suggestions: [
            {
              desc: "Mark the rest of 'MissingParameter' as handled by no branch.",
              output: lines(
                "if (err.code === 'MissingParameter.Code') {",
                '  f();',
                "} else if (err.code === 'LimitExceeded') {",
                '  g();',
                '} else { // rest: MissingParameter.*',
                '  h();',
                '}',
              ),
            },
            {
              messageId: 'addBranch',
              data: { missing: "'MissingParameter' and 'MissingParameter.Runtime'", act: 'rethrows err' },
              output: lines(
                "if (err.code === 'MissingParameter.Code') {",
                '  f();',
                "} else if (err.code === 'LimitExceeded') {",
                '  g();',
                "} else if (err.code === 'MissingParameter' || err.code === 'MissingParameter.Runtime') {",
                '  throw err;',
                '} else {',
                '  h();',
                '}',
              ),
            },
          ],
        },
      ],
    },
    {
      name: 'no branch is added behind a condition on something else, which may hold as well',
      code: "if (err.code === 'MissingParameter.Code') f(); else if (err.code === 'LimitExceeded') g(); else if (isLate) h();",
      settings,
      errors: [{ messageId: 'missingCases', suggestions: [] }],
    },
    {
      name: 'a chain on one line, without an else',
      code: 'if (err.code === "MissingParameter.Code") f(); else if (err.code === "LimitExceeded") g();',
      settings,
      errors: [
        {
          messageId: 'missingCases',
          suggestions: [
            {
              messageId: 'addBranch',
              output:
                'if (err.code === "MissingParameter.Code") f(); else if (err.code === "LimitExceeded") g(); else if (err.code === "MissingParameter" || err.code === "MissingParameter.Runtime") { throw err; }',
            },
          ],
        },
      ],
    },
    {
      name: 'ternaries',
      code: "const text = err.code === 'MissingParameter.Code' ? 'a' : err.code === 'LimitExceeded' ? 'b' : 'c';",
      settings,
      errors: [
        {
          messageId: 'missingCases',
          data: { ...MISSING, scope: 'codes documented for scf' },
          suggestions: [
            {
              messageId: 'markRest',
              output:
                "const text = err.code === 'MissingParameter.Code' ? 'a' : err.code === 'LimitExceeded' ? 'b' : /* rest: MissingParameter.* */ 'c';",
            },
          ],
        },
      ],
    },
    {
      name: 'an else that throws as well: what throws is added first',
      code: "if (err.code === 'MissingParameter.Code') f(); else if (err.code === 'LimitExceeded') g(); else throw err;",
      settings,
      errors: [
        {
          messageId: 'missingCases',
          suggestions: [
            {
              messageId: 'addBranch',
              output:
                "if (err.code === 'MissingParameter.Code') f(); else if (err.code === 'LimitExceeded') g(); else if (err.code === 'MissingParameter' || err.code === 'MissingParameter.Runtime') { throw err; } else throw err;",
            },
            {
              messageId: 'markRest',
              output:
                "if (err.code === 'MissingParameter.Code') f(); else if (err.code === 'LimitExceeded') g(); else /* rest: MissingParameter.* */ throw err;",
            },
          ],
        },
      ],
    },
    {
      name: 'a comment of another namespace at the else, which is extended',
      code: "if (err.code === 'MissingParameter.Code') f(); else if (err.code === 'LimitExceeded') g(); else { /* rest: AuthFailure.* */ h(); }",
      settings,
      errors: [
        {
          messageId: 'missingCases',
          suggestions: [
            {
              messageId: 'markRest',
              output:
                "if (err.code === 'MissingParameter.Code') f(); else if (err.code === 'LimitExceeded') g(); else { /* rest: AuthFailure.*, MissingParameter.* */ h(); }",
            },
            {
              messageId: 'addBranch',
              output:
                "if (err.code === 'MissingParameter.Code') f(); else if (err.code === 'LimitExceeded') g(); else if (err.code === 'MissingParameter' || err.code === 'MissingParameter.Runtime') { throw err; } else { /* rest: AuthFailure.* */ h(); }",
            },
          ],
        },
      ],
    },
    {
      name: 'many missing codes are not listed, only the rest is marked',
      code: "if (err.code === 'FailedOperation.CreateFunction') f(); else if (err.code === 'LimitExceeded') g(); else throw err;",
      settings,
      errors: [
        {
          messageId: 'missingCases',
          suggestions: [
            {
              messageId: 'markRest',
              output:
                "if (err.code === 'FailedOperation.CreateFunction') f(); else if (err.code === 'LimitExceeded') g(); else /* rest: FailedOperation.* */ throw err;",
            },
          ],
        },
      ],
    },
    {
      name: 'a comment that stands elsewhere than at the beginning of the else',
      code: "if (err.code === 'MissingParameter.Code') f(); else if (err.code === 'LimitExceeded') g(); else { h(); /* rest: MissingParameter.* */ }",
      settings,
      errors: [{ messageId: 'missingCases', suggestions: 2 }],
    },
    {
      name: 'lists and negations in the conditions',
      code: "if (!(err.code !== 'MissingParameter.Code')) f(); else if (['LimitExceeded'].includes(err.code) && x) g();",
      settings,
      errors: [{ messageId: 'missingCases', suggestions: 1 }],
    },
    {
      name: 'common codes are not asked for if told so',
      code: "if (err.code === 'MissingParameter.Code') f(); else if (err.code === 'LimitExceeded') g();",
      options: [{ considerCommonCodes: false }],
      settings,
      errors: [
        {
          messageId: 'missingCases',
          data: {
            namespace: "'MissingParameter'",
            missing: "'MissingParameter.Runtime'",
            count: 2,
            scope: 'codes documented for scf',
          },
          suggestions: 1,
        },
      ],
    },
    {
      name: 'a required else that is missing',
      code: "if (err.code === 'MissingParameter.Code') f(); else if (err.code.startsWith('MissingParameter')) g();",
      options: [{ default: 'required' }],
      settings,
      errors: [{ messageId: 'missingDefault' }],
    },
    {
      name: 'the action that is called is the scope',
      code: lines(
        "import { scf } from 'tencentcloud-sdk-nodejs-scf';",
        'const client = new scf.v20180416.Client({});',
        'export async function run() {',
        '  try {',
        '    await client.ListNamespaces({});',
        '  } catch (err) {',
        "    if (err.code === 'InvalidParameterValue.Order') return 1;",
        "    else if (err.code === 'LimitExceeded') return 2;",
        '  }',
        '}',
      ),
      errors: [
        {
          message:
            "This chain misses the bare 'InvalidParameterValue', 'InvalidParameterValue.Filters' and 2 more, of 4 such codes documented for scf ListNamespaces and 1 common code.",
          suggestions: 1,
        },
      ],
    },
    {
      name: 'a chain on an element of a list, with the codes of its calls',
      code: lines(
        "import { scf } from 'tencentcloud-sdk-nodejs-scf';",
        'const client = new scf.v20180416.Client({});',
        'const results = await Promise.allSettled(pages.map((page) => client.ListNamespaces({ page })));',
        'for (let i = 0; i < results.length; i++)',
        "  if (results[i].reason.code === 'InvalidParameterValue.Filters') f();",
        "  else if (results[i].reason.code === 'InvalidParameterValue.Order') g();",
      ),
      errors: [
        {
          messageId: 'missingCases',
          data: {
            namespace: "'InvalidParameterValue'",
            missing:
              "the bare 'InvalidParameterValue', 'InvalidParameterValue.SearchKey' and 'InvalidParameterValue.Stamp'",
            count: 4,
            scope: 'codes documented for scf ListNamespaces and 1 common code',
          },
        },
      ],
    },
    {
      name: 'the product is the scope if told so',
      code: lines(
        "import { scf } from 'tencentcloud-sdk-nodejs-scf';",
        'const client = new scf.v20180416.Client({});',
        "client.ListNamespaces({}).catch((err) => (err.code === 'MissingParameter.Code' ? 1 : err.code === 'LimitExceeded' ? 2 : 3));",
      ),
      options: [{ scope: 'product' }],
      errors: [{ messageId: 'missingCases', data: { ...MISSING, scope: 'codes documented for scf' }, suggestions: 1 }],
    },
  ],
});
