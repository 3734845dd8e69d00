/** A program that imports the SDK of `scf`, and so names the product. */
export const IMPORT = "import { scf } from 'tencentcloud-sdk-nodejs-scf';\n";

/** Statements that handle the error of one call of `scf`. */
export function handle(statements: string, action = 'CreateTrigger'): string {
  return `${IMPORT}const client = new scf.v20180416.Client({});
    async function run() {
      try { await client.${action}({}); } catch (err) { ${statements} }
    }`;
}

/** Statements that handle an error of which nothing is known. */
export function handleAny(statements: string): string {
  return `function run(err) { ${statements} }`;
}
