/** Code with what the plugin reports of it, as HTML. It is made when the site is built, by the plugin itself. */
import { Linter } from 'eslint';
import { codeToHtml, type ShikiTransformer } from 'shiki';
import plugin from '../../../../src/index.ts';
import type { Language } from '../../../../src/language/language.ts';

/** A program that the SDK's users could have written. */
export const PROGRAM = `import { scf } from 'tencentcloud-sdk-nodejs-scf';

export async function addTrigger(client, trigger) {
  try {
    await client.CreateTrigger(trigger);
  } catch (err) {
    switch (err.code) {
      case 'ResourceInUse.Trigger':
      case 'ResourceInUse.TriggerName':
        return 'exists already';
      case 'ResourceInUse':
      case 'ResourceInUse.Cos':
        return 'the bucket triggers another function';
      case 'ResourceNotFound.Functoin':
        return 'create the function first';
      default:
        return 'try again later';
    }
  }
}`;

/** What the preset `recommended` reports of the program. */
export function lintProgram(language: Language): readonly Linter.LintMessage[] {
  return new Linter().verify(PROGRAM, [
    plugin.configs.recommended,
    { settings: { 'tencentcloud-errors': { language } } },
  ]);
}

/** The program, highlighted, with each report underlined and written below its line. */
export async function renderProgram(language: Language): Promise<string> {
  const messages = lintProgram(language);
  return codeToHtml(PROGRAM, {
    lang: 'js',
    themes: { light: 'github-light-high-contrast', dark: 'github-dark-default' },
    defaultColor: false,
    decorations: messages.map(({ line, column, endLine = line, endColumn = column }) => ({
      start: { line: line - 1, character: column - 1 },
      end: { line: endLine - 1, character: endColumn - 1 },
      properties: { class: 'reported' },
    })),
    transformers: [reportBelow(messages)],
  });
}

/** Writes below a line what was reported of it. */
function reportBelow(messages: readonly Linter.LintMessage[]): ShikiTransformer {
  return {
    pre(node) {
      delete node.properties['tabindex'];
    },
    line(node, number) {
      for (const { message, ruleId } of messages.filter(({ line }) => line === number)) {
        const rule = ruleId?.replace(/^.*\//, '') ?? '';
        node.children.push(element('report', [element('report-text', [message]), ' ', element('report-rule', [rule])]));
      }
    },
  };
}

type Line = Parameters<NonNullable<ShikiTransformer['line']>>[0];

function element(name: string, children: readonly (string | Line)[]): Line {
  return {
    type: 'element',
    tagName: 'span',
    properties: { class: name },
    children: children.map((child) => (typeof child === 'string' ? { type: 'text', value: child } : child)),
  };
}
