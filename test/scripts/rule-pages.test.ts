import { describe, expect, it } from 'vitest';
import { type RuleName, renderHeader, replaceHeader } from '../../scripts/rule-pages/header.ts';
import { renderReportSection, replaceReportSection } from '../../scripts/rule-pages/report-section.ts';
import type { RuleDocs, RuleModule } from '../../src/rules/create-rule.ts';

const RULE: RuleName = 'no-wrong-property';
const DOCS = { description: 'Disallow things', url: 'https://example.com', recommended: 'off', strict: 'off' } as const;
const END = '<!-- end auto-generated rule header -->\n';

/** The lines of a header between the title with the description and the line that ends it. */
function linesOf(docs: Partial<RuleDocs>, meta: Omit<Partial<RuleModule['meta']>, 'docs'> = {}): readonly string[] {
  return renderHeader(RULE, { ...meta, docs: { ...DOCS, ...docs } })
    .split('\n\n')
    .slice(2, -1);
}

describe('the header of a Chinese page', () => {
  it('has the name of the rule and its description in Chinese, and nothing of presets and edits that there are not', () => {
    expect(renderHeader(RULE, { docs: DOCS })).toBe(
      `# tencentcloud-errors/${RULE}\n\n📝 不要从错误对象没有的属性读取错误码。\n\n${END}`,
    );
  });

  it('names the presets by their severity, in order, with or without options', () => {
    expect(linesOf({ strict: 'error', recommended: ['error', {}], typos: 'error' })).toEqual([
      '💼 启用本规则的预设：✅ `recommended`、🔒 `strict`、🔤 `typos`。',
    ]);
    expect(linesOf({ strict: 'error', recommended: ['warn', {}], exhaustive: 'error' })).toEqual([
      '💼⚠️ 启用本规则的预设：🧮 `exhaustive`、🔒 `strict`。在 ✅ `recommended` 预设中只是警告。',
    ]);
    expect(linesOf({ strict: 'warn' })).toEqual(['⚠️ 在 🔒 `strict` 预设中只是警告。']);
  });

  it('says whether problems are fixed or suggested', () => {
    expect(linesOf({}, { fixable: 'code' })).toEqual([expect.stringMatching(/^🔧 .*自动修复。$/u)]);
    expect(linesOf({}, { hasSuggestions: true })).toEqual([expect.stringMatching(/^💡 .*编辑器建议/u)]);
    expect(linesOf({}, { fixable: 'code', hasSuggestions: true })).toEqual([
      expect.stringMatching(/^🔧💡 .*自动修复.*编辑器建议/u),
    ]);
  });
});

describe('a page with a new header', () => {
  it('keeps what is below the header, and only that', () => {
    expect(replaceHeader(`# old\n\nstale\n\n${END}\n## 为什么\n`, `# new\n\n${END}`)).toBe(
      `# new\n\n${END}\n## 为什么\n`,
    );
  });

  it('is not written where nothing ends the header', () => {
    expect(replaceHeader('# old\n\n## 为什么\n', `# new\n\n${END}`)).toBeUndefined();
  });
});

describe('the section on reports', () => {
  it.each(['en', 'zh'] as const)('leads to the forms with the name of the rule, in %s', (language) => {
    const links = renderReportSection(RULE, language).match(/https:[^)]*/g);
    expect(links?.map((link) => Object.fromEntries(new URL(link).searchParams))).toEqual([
      { template: 'false-report.yml', rule: RULE },
      { template: 'suggestion.yml', rule: RULE },
    ]);
  });

  it('takes the place of the one before, and leaves the rest of the page', () => {
    const [old, next] = [renderReportSection('no-old', 'en'), renderReportSection(RULE, 'en')];
    expect(replaceReportSection(`# A\n\n${old}\n## B\n`, next)).toBe(`# A\n\n${next}\n## B\n`);
  });

  it('is not written where the page has no place for it', () => {
    expect(replaceReportSection('# A\n\n## B\n', renderReportSection(RULE, 'en'))).toBeUndefined();
  });
});
