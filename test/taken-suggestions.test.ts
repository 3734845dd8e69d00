/** What is suggested for wrong codes of public programs is right to take: no rule reports it then. */
import { Linter } from 'eslint';
import { expect, it } from 'vitest';
import wrongCodes from '../scripts/eval-spelling/wrong-codes.json' with { type: 'json' };
import plugin from '../src/index.ts';
import { explain } from '../src/registry/explain/index.ts';
import { builtinRegistry } from '../src/registry/index.ts';

interface WrongCode {
  readonly product: string;
  readonly action?: string;
  readonly code: string;
}

const linter = new Linter();

function suggest({ product, action, code }: WrongCode): readonly string[] {
  const scope = { targets: [{ product, ...(action !== undefined && { action }) }] };
  const verdict = explain(code, scope, builtinRegistry);
  if ('code' in verdict) return [verdict.code];
  return 'candidates' in verdict ? verdict.candidates : [];
}

/** A program that compares the code of an error of the call, or of the product, and throws all others. */
function compareWith(code: string, { product, action }: WrongCode): string {
  const branch = `if (e.code === '${code}') f(); else throw e;`;
  if (action === undefined)
    return `import 'tencentcloud-sdk-nodejs-${product}'; try { await g(); } catch (e) { ${branch} }`;
  const [version = ''] = builtinRegistry.product(product)?.versions ?? [];
  return `import { ${product} } from 'tencentcloud-sdk-nodejs-${product}';
    const client = new ${product}.v${version.replaceAll('-', '')}.Client({});
    client.${action}({}).catch((e) => { ${branch} });`;
}

it.each(['recommended', 'strict'] as const)('is reported by no rule of the preset %s', (preset) => {
  const all: readonly WrongCode[] = wrongCodes;
  const reports = all.flatMap((wrong) =>
    suggest(wrong)
      // The one bare code that answers beside narrower ones; its comparison is reported so that these are handled, too.
      .filter((code) => code !== 'RequestLimitExceeded')
      .flatMap((code) =>
        linter
          .verify(compareWith(code, wrong), [plugin.configs[preset]])
          .map(({ ruleId, message }) => `${wrong.product} ${wrong.code} → ${code}: ${String(ruleId)} ${message}`),
      ),
  );
  expect(reports).toEqual([]);
});
