/** Examples of rule pages, once they are opened for editing. */
import { expect, expectAccessible, expectNoHorizontalScroll, test } from '../harness/index.ts';

test.for([
  { path: 'rules/no-retired-code', text: 'left the lists of eiam' },
  { path: 'zh/rules/no-retired-code', text: '已于 2022-02-24 从 eiam 的错误码列表中移除' },
])('can be edited, and show the reports of the rule, on $path', async ({ path, text }, { open }) => {
  const page = await open(path, { width: 360 });
  await page.locator('.rule-example.incorrect .rule-example-ways button').first().click();
  const example = page.locator('.live-example').first();
  await example.locator('.report-message', { hasText: text }).waitFor();
  await expectAccessible(page, '.live-example');
  await expectNoHorizontalScroll(page);
  await example.locator('.edit-list .button').first().click();
  await example.locator('.nothing').waitFor();
  expect(await example.locator('.cm-content').innerText()).toContain('UserNotExistInUserGroup');
});
