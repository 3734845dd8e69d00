/** `npm run new -- <rule>`: starts a rule, with its test and pages. */
import { fileURLToPath } from 'node:url';
import { NewRuleError, createRuleFiles } from './create.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const [rule = '', root = ROOT] = process.argv.slice(2);

try {
  const written = createRuleFiles(rule, root);
  console.log(`${written.map((path) => `wrote ${path}`).join('\n')}\n`);
  console.log(
    'Next: write the rule, its cases and its pages, describe it in Chinese in scripts/rule-pages/descriptions.ts,',
  );
  console.log('set its place in the presets, then run: npm run generate');
} catch (error) {
  if (!(error instanceof NewRuleError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
