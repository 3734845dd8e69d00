import { Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import { SNIPPET_STYLES, type SnippetStyle } from '../../codes/snippets.ts';
import { createNearCodes } from '../../codes/views/near-codes.ts';
import { createActionView, versionsOfAction } from '../../codes/views/action-view.ts';
import { createCodeView } from '../../codes/views/code-view.ts';
import type { ActionView } from '../../codes/views/index.ts';
import plugin from '../../../src/index.ts';
import { type Product, WHOLE_REGISTRY, builtinRegistry } from '../../../src/registry/index.ts';

const linter = new Linter();

/** What the strict preset says of a program. */
function lint(code: string): readonly string[] {
  const messages = linter.verify(code, [plugin.configs.strict], { filename: 'app.js' });
  return messages.map(({ ruleId, message }) => `${ruleId ?? ''}: ${message}`);
}

function viewOf(product: Product, action: string, language: 'en' | 'zh'): ActionView {
  const versions = versionsOfAction(product, action, builtinRegistry);
  const [version = ''] = versions;
  return createActionView(
    { kind: 'action', product: product.id, action },
    version,
    versions,
    builtinRegistry,
    language,
  );
}

/** Two actions of every product, of which one is among its longest lists. */
const ACTIONS = builtinRegistry.products().flatMap((product) => {
  const lengthOf = (action: string): number =>
    Math.max(
      ...builtinRegistry
        .productVersions({ product: product.id })
        .map(({ actions }) => actions.get(action)?.length ?? 0),
    );
  const actions = builtinRegistry.actions(product.id).toSorted((a, b) => lengthOf(b) - lengthOf(a));
  return [...new Set([actions[0], actions[Math.floor(actions.length / 2)]])].flatMap((action) =>
    action === undefined ? [] : [{ product, action }],
  );
});

const scf = builtinRegistry.product('scf');

describe('snippets of actions', () => {
  it.each(SNIPPET_STYLES)('pass the strict preset: %s', (style: SnippetStyle) => {
    const reported = ACTIONS.flatMap(({ product, action }, index) => {
      const { snippets } = viewOf(product, action, index % 2 === 0 ? 'en' : 'zh');
      return lint(snippets[style]).map((message) => `${product.id}.${action}: ${message}`);
    });
    expect(ACTIONS.length).toBeGreaterThan(400);
    expect(reported).toEqual([]);
  });

  it('would be reported without one of their codes, so the preset looks at them', () => {
    const { snippets } = viewOf(scf ?? { id: 'scf', versions: [] }, 'CreateTrigger', 'en');
    const withoutOne = {
      switch: snippets.switch.replace(/ *case 'ResourceInUse\.Trigger':\n/, ''),
      if: snippets.if.replace(/ *error\.code === 'ResourceInUse\.Trigger' \|\|\n/, ''),
      table: snippets.table.replace(/ *'ResourceInUse\.Trigger': .*\n/, ''),
    };
    for (const style of SNIPPET_STYLES) {
      expect(withoutOne[style], style).not.toBe(snippets[style]);
      expect(lint(withoutOne[style]).join(), style).toContain('ResourceInUse.Trigger');
    }
  });

  it('call the action with the SDK of its product', () => {
    const { snippets } = viewOf(scf ?? { id: 'scf', versions: [] }, 'CreateTrigger', 'en');
    expect(snippets.switch).toContain("import { scf } from 'tencentcloud-sdk-nodejs-scf';");
    expect(snippets.switch).toContain('new scf.v20180416.Client(');
    expect(snippets.switch).toContain('client.CreateTrigger(request)');
  });
});

describe('snippets of codes', () => {
  const near = createNearCodes(builtinRegistry);
  const codes = [...builtinRegistry.codesIn(WHOLE_REGISTRY)].filter((_, index) => index % 400 === 7);

  it.each(codes)('pass the strict preset: %s', (code) => {
    const { snippet = '' } = createCodeView(code, builtinRegistry, near, 'zh');
    expect(snippet).toContain(`'${code}'`);
    expect(lint(snippet)).toEqual([]);
  });
});
