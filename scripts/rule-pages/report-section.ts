import packageJson from '../../package.json' with { type: 'json' };
import type { Bilingual, Language } from '../../src/language/language.ts';

/** The comments around the section, which say that it is generated. */
const BEGIN = '<!-- begin auto-generated section on reports -->';
const END = '<!-- end auto-generated section on reports -->';

const TEXTS: Bilingual<(falseReport: string, suggestion: string) => string> = {
  en: (falseReport, suggestion) => `## A wrong report

If this rule reports code that is right, please [report it](${falseReport}) with the few lines that show it.
If a suggestion or a fix is wrong or missing, use [this form](${suggestion}).
For a code that is missing or wrong, see [Versions](../versioning.md#a-code-is-missing-or-wrong).`,
  zh: (falseReport, suggestion) => `## 误报

如果本规则报告了没有问题的代码，请[告诉我们](${falseReport})，并附上能重现的几行代码。如果建议或修复有误，或者该有却没有，请填[这份表单](${suggestion})。错误码缺失或有误，见[版本页面](../versioning.md#错误码缺失或有误)。`,
};

/** The section of the page of a rule that leads to the forms for wrong reports, with the name of the rule filled in. */
export function renderReportSection(rule: string, language: Language): string {
  const formOf = (form: string): string => `${packageJson.bugs}/new?template=${form}.yml&rule=${rule}`;
  return `${BEGIN}\n\n${TEXTS[language](formOf('false-report'), formOf('suggestion'))}\n\n${END}\n`;
}

/** A page with this section in the place of the one before; `undefined` if it has none. */
export function replaceReportSection(page: string, section: string): string | undefined {
  const [begin, end] = [page.indexOf(BEGIN), page.indexOf(`${END}\n`)];
  return begin < 0 || end < begin ? undefined : page.slice(0, begin) + section + page.slice(end + END.length + 1);
}
