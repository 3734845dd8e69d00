import { describe } from 'vitest';
import { writeCases } from './exhaustive-cases.ts';
import { runInJavaScript, runRule } from './run-rule.ts';
import { lacking, pinned, silent } from './scf-programs.ts';

const settings = { 'tencentcloud-errors': { products: ['scf'] } };

/** Two statements that leave: a ladder, which lacks codes of `MissingParameter`. */
const RUNGS = [
  "if (err.code === 'MissingParameter.Code') return 1;",
  "if (err.code === 'LimitExceeded') return 2;",
] as const;
/** The same, with a mark where the suggestion writes its comment. */
const MARKED = [RUNGS[0], `${RUNGS[1]}«markRest| // rest: MissingParameter.*»`] as const;
/** The branch that a suggestion adds. */
const BRANCH =
  "«addBranch| else if (err.code === 'MissingParameter' || err.code === 'MissingParameter.Runtime') { throw err; }»";

/** The first branch of a chain that lacks too many codes to list them. */
const MANY = "if (err.code === 'FailedOperation.CreateFunction') { retry(); }";

/** Statements of a function that handles an error. */
function inHandler(...statements: readonly string[]): string {
  return ['function handle(err, other) {', ...statements.map((statement) => `  ${statement}`), '}'].join('\n');
}

/** Statements of a case. */
function inCase(...statements: readonly string[]): string {
  const lines = statements.map((statement) => `    ${statement.replace(/return \d/, 'break')}`);
  return ['switch (kind) {', '  case 1:', ...lines, '}'].join('\n');
}

describe('whole messages', () => {
  const missing =
    "This chain misses the bare 'MissingParameter' and 'MissingParameter.Runtime', of 3 such codes documented for scf.";

  runRule('exhaustive-if-chain', {
    valid: [],
    invalid: [
      pinned(
        'missing codes',
        { message: missing, line: 1, column: 1, endColumn: 42 },
        {
          addBranch: "Add a branch for 'MissingParameter' and 'MissingParameter.Runtime' that rethrows err.",
        },
        `if (err.code === 'MissingParameter.Code') askAgain();
        else if (err.code === 'LimitExceeded') wait();${BRANCH}`,
      ),
      pinned(
        'codes that a ladder lacks',
        { message: missing, line: 2, column: 3, endColumn: 44 },
        { markRest: "Mark the rest of 'MissingParameter' as handled by no branch of its own." },
        inHandler(...MARKED, 'return 3;'),
      ),
      pinned(
        'a missing else',
        {
          message: "This chain has no `else` for codes that Tencent Cloud may add to 'ResourceInsufficient'.",
          line: 1,
          column: 1,
          endColumn: 45,
        },
        { addDefault: 'Add an `else` that rethrows err.' },
        `if (err.code === 'ResourceInsufficient.COS') freeStorage();
        else if (err.code === 'ResourceInsufficient') wait();«addDefault| else { throw err; }»`,
        { options: [{ default: 'required' }] },
      ),
      pinned(
        'many missing codes',
        {
          message:
            "This chain misses the bare 'FailedOperation', 'FailedOperation.AccountInsufficient' and 64 more, of 67 such codes documented for scf. List: `npx eslint-plugin-tencentcloud-errors codes scf --namespace FailedOperation`.",
          line: 1,
          column: 1,
          endColumn: 51,
        },
        { addRest: "Add an `else` that rethrows err, and mark the rest of 'FailedOperation' as handled by it." },
        `${MANY} else if (err.code === 'LimitExceeded') wait();«addRest| else { /* rest: FailedOperation.* */ throw err; }»`,
      ),
    ],
  });
});

runInJavaScript('exhaustive-if-chain', writeCases('if-chain'));

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
    ].map((statements) => silent(`no ladder: ${statements.join(' ')}`, inHandler(...statements))),
    ...[
      [...RUNGS, "if (err.code.startsWith('MissingParameter')) return 3;", 'throw err;'],
      ["if (err.code.split('.')[0] === 'MissingParameter' && !retry) throw err;", ...RUNGS],
      [...RUNGS, 'log(err);', "if (err.code.startsWith('MissingParameter')) return 3;"],
      [...RUNGS, "if (['MissingParameter', 'MissingParameter.Runtime'].includes(err.code)) return 3;"],
      [...RUNGS, '// rest: MissingParameter.*', 'throw err;'],
    ].map((statements) => silent(`a ladder and its rest: ${statements.join(' ')}`, inHandler(...statements))),
    ...[
      "if (err.code === 'MissingParameter.Code') ask(); else if (err.code.startsWith('MissingParameter')) wait();",
      "if (err.code === 'MissingParameter.Code') ask(); else if (err.code.split('.')[0] === 'MissingParameter') wait();",
      "if (err.code !== 'MissingParameter.Code' && err.code !== 'MissingParameter.Runtime') throw err; if (err.code === 'MissingParameter.Code') ask(); else if (err.code === 'MissingParameter.Runtime') wait();",
    ].map((code) =>
      silent(`no fallback, which is required, where it would get no code that is added: ${code}`, inHandler(code), {
        options: [{ default: 'required' }],
      }),
    ),
    silent('a ladder in a case, with a rest comment', inCase(...RUNGS, '/* rest: MissingParameter.* */ report(err);')),
    silent(
      'a ladder in a case, before a test of the rest',
      inCase(...RUNGS, "report(err.code.startsWith('MissingParameter'));"),
    ),
    silent('a ladder and what follows it, which covers', inHandler(...RUNGS, 'throw err;'), {
      options: [{ default: 'covers' }],
    }),
    ...[
      "err.code.startsWith('MissingParameter')",
      '/^MissingParameter(\\.|$)/.test(err.code)',
      "starts(err, 'MissingParameter')",
    ].map((test) =>
      silent(
        `the rest by a condition of the chain: ${test}`,
        `const starts = (error, prefix) => error.code.startsWith(prefix);
          if (err.code === 'MissingParameter.Code') askAgain();
          else if (${test}) report(err);`,
      ),
    ),
    silent(
      'an if alone in an else, in whose else the rest is tested',
      `if (err.code === 'MissingParameter.Code') askAgain();
      else {
        if (err.code === 'LimitExceeded') wait();
        else report(err.code.startsWith('MissingParameter'));
      }`,
    ),
    silent(
      'an if alone in an else, behind which the rest is tested',
      inHandler(
        "if (err.code === 'MissingParameter.Code') return 1;",
        "else { if (err.code === 'LimitExceeded') return 2; }",
        "return err.code.startsWith('MissingParameter');",
      ),
    ),
    silent(
      'an if alone in an else with a rest comment',
      `if (err.code === 'MissingParameter.Code') askAgain();
      else { // rest: MissingParameter.*
        if (err.code === 'LimitExceeded') wait();
      }`,
    ),
    silent(
      'an if alone in an else, whose else has a rest comment',
      `if (err.code === 'MissingParameter.Code') askAgain();
      else { if (err.code === 'LimitExceeded') wait(); else { /* rest: MissingParameter.* */ report(err); } }`,
    ),
    silent(
      'an if that is not alone in an else',
      `if (err.code === 'MissingParameter.Code') askAgain();
      else { log(err); if (err.code === 'LimitExceeded') wait(); }`,
    ),
    silent(
      'an if on another error alone in an else',
      `if (err.code === 'MissingParameter.Code') askAgain();
      else { if (other.code === 'LimitExceeded') wait(); }`,
    ),
    ...[
      [
        "err.code !== 'MissingParameter.Code' && err.code !== 'MissingParameter.Runtime'",
        "err.code === 'LimitExceeded'",
      ],
      ["!err.code.startsWith('MissingParameter')", "err.code === 'MissingParameter.Code'"],
      ["err.code === 'MissingParameter.Code'", "err.code !== 'LimitExceeded'"],
      [
        "!(err.code === 'MissingParameter.Code' || err.code === 'MissingParameter.Runtime')",
        "err.code === 'LimitExceeded'",
      ],
      [
        "!['MissingParameter.Code', 'MissingParameter.Runtime'].includes(err.code)",
        "err.code === 'MissingParameter.Code'",
      ],
      ["(err.code === 'MissingParameter.Code') === false", "err.code === 'LimitExceeded'"],
      ["isLate || err.code !== 'MissingParameter.Code'", "err.code === 'MissingParameter.Code'"],
      ['!isKnown(err.code)', "err.code === 'MissingParameter.Code'"],
    ].map(([first = '', second = '']) =>
      silent(
        `a branch for all codes that it does not name: ${first}, ${second}`,
        `if (${first}) throw err; else if (${second}) run(); else ask();`,
      ),
    ),
    silent('a single condition', "if (err.code === 'MissingParameter.Code') askAgain(); else report(err);"),
    silent(
      'conditions on two elements of a list',
      `if (errors[i].code === 'MissingParameter.Code') askAgain();
      else if (errors[j].code === 'MissingParameter.Code') report(errors);`,
    ),
    silent(
      'conditions on different errors',
      `if (first.code === 'MissingParameter.Code') askAgain();
      else if (second.code === 'MissingParameter.Code') report(second);`,
    ),
    silent(
      'a rest comment within an else, below its brace',
      `if (err.code === 'MissingParameter.Code') {
        askAgain();
      } else if (err.code === 'LimitExceeded') {
        wait();
      } else {
        // rest: MissingParameter.*
        report(err);
      }`,
    ),
    silent(
      'a rest comment behind else, in a chain that begins with another condition',
      `if (isLate) retry();
      else if (err.code === 'MissingParameter.Code') askAgain();
      else if (err.code === 'LimitExceeded') wait();
      else /* rest: MissingParameter.* */ report(err);`,
    ),
    silent(
      'a rest comment in ternaries',
      `show(err.code === 'MissingParameter.Code' ? 'Code?'
        : err.code === 'LimitExceeded' ? 'Wait.'
        : /* rest: MissingParameter.* */ ('Failed.'));`,
    ),
    silent(
      'a prefix test in the last value of ternaries',
      `show(err.code === 'MissingParameter.Code' ? 'Code?'
        : err.code === 'LimitExceeded' ? 'Wait.'
        : ['Failed.', err.code.startsWith('MissingParameter')]);`,
    ),
    silent(
      'a prefix test after the chain',
      `function handle(err) {
        if (err.code === 'MissingParameter.Code') return askAgain();
        else if (err.code === 'LimitExceeded') return wait();
        return err.code.startsWith('MissingParameter');
      }`,
    ),
  ],
  invalid: [
    lacking(
      'a ladder of blocks in a loop, with lists and alternatives',
      ['markRest'],
      `for (const err of errors) {
        if (['MissingParameter.Code'].includes(err.code)) {
          continue;
        }
        if (err.code === 'LimitExceeded' || 'LimitExceeded.Memory' === err.code) {
          log();
          break;
        }
        if (err.code === 'InternalError') {
          throw err;
        }«markRest| // rest: MissingParameter.*»
        report(err);
      }`,
      { options: [{ namespaces: ['MissingParameter'] }] },
    ),
    lacking(
      'a comment of prose behind a ladder, which is left alone',
      ['markRest'],
      inHandler(...MARKED, '// rest: see below', 'throw err;'),
    ),
    lacking('a ladder with nothing behind it, which covers nothing', [], inHandler(...RUNGS), {
      options: [{ default: 'covers' }],
    }),
    {
      name: 'a chain that lacks an else for one of two namespaces, as a prefix covers the other',
      code: inHandler(
        "if (err.code === 'MissingParameter.Code') ask(); else if (err.code.startsWith('MissingParameter')) wait();",
        "else if (err.code === 'ResourceInsufficient.COS' || err.code === 'ResourceInsufficient') free();",
      ),
      options: [{ default: 'required' }],
      settings,
      errors: [
        {
          messageId: 'missingDefault',
          data: { namespaces: "'ResourceInsufficient'" },
          line: 2,
          suggestions: [
            {
              messageId: 'addDefault',
              output: inHandler(
                "if (err.code === 'MissingParameter.Code') ask(); else if (err.code.startsWith('MissingParameter')) wait();",
                "else if (err.code === 'ResourceInsufficient.COS' || err.code === 'ResourceInsufficient') free(); else { throw err; }",
              ),
            },
          ],
        },
      ],
    },
    {
      name: 'a chain with a prefix of some codes only, which covers nothing that is added beside them',
      code: inHandler(
        "if (err.code === 'MissingParameter.Code' || err.code === 'MissingParameter') ask();",
        "else if (err.code.startsWith('MissingParameter.Run')) wait();",
      ),
      options: [{ default: 'required' }],
      settings,
      errors: [
        {
          messageId: 'missingDefault',
          data: { namespaces: "'MissingParameter'" },
          line: 2,
          suggestions: [
            {
              messageId: 'addDefault',
              output: inHandler(
                "if (err.code === 'MissingParameter.Code' || err.code === 'MissingParameter') ask();",
                "else if (err.code.startsWith('MissingParameter.Run')) wait(); else { throw err; }",
              ),
            },
          ],
        },
      ],
    },
    {
      name: 'a ladder that lacks what it falls back on',
      code: inHandler(
        ...RUNGS,
        "if (err.code === 'MissingParameter' || err.code === 'MissingParameter.Runtime') return 3;",
      ),
      options: [{ default: 'required' }],
      settings,
      errors: [{ messageId: 'missingDefault', data: { namespaces: "'MissingParameter'" }, line: 2 }],
    },
    lacking(
      'a ladder that a statement divides, each part by itself',
      ['markRest'],
      inHandler(
        ...MARKED,
        'log(err);',
        "if (err.code === 'ResourceInUse') return 4;",
        "if (err.code === 'ResourceInUse.Cos') return 5;",
        'throw err;',
      ),
      { options: [{ namespaces: ['MissingParameter'] }] },
    ),
    lacking(
      'an if alone in an else, to which a branch is added',
      ['addBranch'],
      `if (err.code === 'MissingParameter.Code') {
        askAgain();
      } else {
        if (err.code === 'LimitExceeded') {
          wait();
        }«addBranch| else if (err.code === 'MissingParameter' || err.code === 'MissingParameter.Runtime') {
          throw err;
        }»
      }`,
    ),
    lacking(
      'an if alone in an else of an if alone in an else, whose else is marked first',
      ['markRest', 'addBranch'],
      `if (err.code === 'MissingParameter.Code') askAgain();
      else {
        if (err.code === 'LimitExceeded') wait();
        else {
          if (err.code === 'InternalError') retry();${BRANCH}
          else {«markRest| // rest: MissingParameter.*»
            report(err);
          }
        }
      }`,
    ),
    lacking(
      'an if alone in an else with a condition on something else, before which a branch is added',
      ['addBranch'],
      `if (err.code === 'MissingParameter.Code') askAgain();${BRANCH}
      else { if (isLate) retry(); else if (err.code === 'LimitExceeded') wait(); }`,
    ),
    lacking(
      'a condition on something else, before which a branch is added: it may hold as well',
      ['addBranch'],
      `if (err.code === 'MissingParameter.Code') askAgain();
      else if (err.code === 'LimitExceeded') wait();${BRANCH}
      else if (isLate) retry();`,
    ),
    lacking(
      'a condition that something else can meet, before which a branch is added',
      ['markRest', 'addBranch'],
      `
      if (err.code === 'MissingParameter.Code') {
        askAgain();
      }«addBranch| else if (err.code === 'MissingParameter' || err.code === 'MissingParameter.Runtime') {
        throw err;
      }» else if (codec || err.code === 'LimitExceeded') {
        wait();
      } else {«markRest| // rest: MissingParameter.*»
        report(err);
      }`,
    ),
    lacking(
      'a condition on something else in the first place, behind which no branch is added',
      [],
      `if (isLate) retry();
      else if (err.code === 'MissingParameter.Code') askAgain();
      else if (err.code === 'LimitExceeded') wait();`,
    ),
    ...['err && ', 'err instanceof SdkError && ', "'code' in err && isLate && "].map((guard) =>
      lacking(
        `a code that is read only behind a test of the error, and is not read again: ${guard}`,
        [],
        `if (${guard}err.code === 'MissingParameter.Code') askAgain();
        else if (${guard}err.code === 'LimitExceeded') wait();`,
      ),
    ),
    lacking(
      'a code that is read behind a test of something else, and is read again',
      ['addBranch'],
      `if (isLate && err?.code === 'MissingParameter.Code') askAgain();
      else if (err?.code === 'LimitExceeded') wait();${BRANCH.replaceAll('err.code', 'err?.code')}`,
    ),
    lacking(
      'a chain on one line, in double quotes',
      ['addBranch'],
      `if (err.code === "MissingParameter.Code") askAgain(); else if (err.code === "LimitExceeded") wait();${BRANCH.replaceAll("'", '"')}`,
    ),
    lacking(
      'ternaries, to which no branch is added',
      ['markRest'],
      `const text = err.code === 'MissingParameter.Code' ? 'Code?'
        : err.code === 'LimitExceeded' ? 'Wait.'
        :«markRest| /* rest: MissingParameter.* */» 'Failed.';`,
    ),
    lacking(
      'an else that throws without a block, before which a branch is added first',
      ['addBranch', 'markRest'],
      `if (err.code === 'MissingParameter.Code') askAgain();
      else if (err.code === 'LimitExceeded') wait();${BRANCH}
      else«markRest| { /* rest: MissingParameter.* */» throw err;«markRest| }»`,
    ),
    lacking(
      'a comment of another namespace in the line of an else, which is extended',
      ['markRest', 'addBranch'],
      `if (err.code === 'MissingParameter.Code') askAgain();
      else if (err.code === 'LimitExceeded') wait();${BRANCH}
      else { /* rest: LimitExceeded.*«markRest|, MissingParameter.*» */ report(err); }`,
    ),
    lacking(
      'a comment elsewhere than at the beginning of the else',
      ['markRest', 'addBranch'],
      `if (err.code === 'MissingParameter.Code') askAgain();
      else if (err.code === 'LimitExceeded') wait();${BRANCH}
      else {«markRest| /* rest: MissingParameter.* */» report(err); /* the rest: MissingParameter.* */ }`,
    ),
    lacking(
      'lists and negations in the conditions',
      ['addBranch'],
      `if (!(err.code !== 'MissingParameter.Code')) askAgain();
      else if (['LimitExceeded'].includes(err.code) && isOver) wait();${BRANCH}`,
    ),
    lacking(
      'many codes, for which an else is added within the else of another if',
      ['addRest'],
      `
      if (err.code === 'FailedOperation.CreateFunction') {
        retry()
      } else {
        if (['LimitExceeded', 'ResourceInUse'].includes(err.code)) {
          wait()
        }«addRest| else { // rest: FailedOperation.*
          throw err
        }»
      }`,
      { options: [{ namespaces: ['FailedOperation'] }] },
    ),
    ...[
      `${MANY} else if (err.code === 'LimitExceeded' && isLate) wait();`,
      `${MANY} else if (err.code === 'LimitExceeded') wait(); else if (isLate) retry();`,
      `${MANY} else if (err.code === 'LimitExceeded') if (isLate) wait();`,
      `function handle(err) { if (err.code === 'FailedOperation.CreateFunction') return 1; if (err.code === 'LimitExceeded') return 2; }`,
    ].map((chain) => lacking(`many codes, for which no else is added: ${chain}`, [], chain)),
    {
      name: 'a chain on an element of a list, with the codes of its calls',
      code: `import { scf } from 'tencentcloud-sdk-nodejs-scf';
      const client = new scf.v20180416.Client({});
      const results = await Promise.allSettled(pages.map((page) => client.ListNamespaces({ page })));
      for (let i = 0; i < results.length; i++)
        if (results[i].reason.code === 'InvalidParameterValue.Filters') resetFilters();
        else if (results[i].reason.code === 'InvalidParameterValue.Order') resetOrder();`,
      errors: [
        {
          messageId: 'missingCases',
          data: {
            missing: "'InvalidParameterValue.SearchKey' and 'InvalidParameterValue.Stamp'",
            scope: '4 such codes documented for scf ListNamespaces',
            list: '',
          },
        },
      ],
    },
  ],
});
