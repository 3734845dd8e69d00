import { ISSUES } from '../src/version.ts';

/** A form of `.github/ISSUE_TEMPLATE`. */
type IssueForm = 'false-report' | 'missing-code' | 'wrong-code';

/** The address of a form on GitHub. The fields, by the ids that the form gives them, are filled in. */
export function issueForm(form: IssueForm, fields: Readonly<Record<string, string>>): string {
  return `${ISSUES}/new?${new URLSearchParams({ template: `${form}.yml`, ...fields })}`;
}
