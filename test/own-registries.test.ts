import { Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import plugin from '../src/index.ts';
import type { PluginSettings, UserRegistry, UserSettings } from '../src/index.ts';

const JOBS: UserRegistry = {
  commonCodes: ['GatewayBusy'],
  products: [
    {
      id: 'our-jobs',
      version: '2026-01-31',
      nodePackage: '@our/jobs',
      codes: {
        'OurQuota.DailyLimitReached': { en: 'Used up for today.', zh: '今日已用完。' },
        'OurQuota.HourlyLimitReached': {},
        'OurQuota.WeeklyLimit': { retired: '2026-03-01', replacedBy: 'OurQuota.DailyLimitReached' },
        'OurState.Paused': {},
        'my_gateway.Timeout': {},
        'my_gateway.Refused': {},
      },
      actions: {
        SendJob: ['OurQuota.DailyLimitReached', 'OurQuota.HourlyLimitReached'],
        PauseJob: ['OurState.Paused'],
      },
    },
    { id: 'scf', codes: { 'ResourceNotFound.OurThing': {} }, actions: { Invoke: ['ResourceNotFound.OurThing'] } },
  ],
};

/** Rules and messages of what is reported with all rules. */
function lint(
  code: string,
  settings: UserSettings = {},
  registries: readonly UserRegistry[] = [JOBS],
): readonly string[] {
  const shared = { 'tencentcloud-errors': { ...settings, registries } } satisfies PluginSettings;
  const messages = new Linter().verify(code, [plugin.configs.strict, { settings: shared }]);
  return messages.map(({ ruleId, message }) => `${ruleId?.split('/')[1] ?? 'fatal'}: ${message}`);
}

function fix(code: string): string {
  const settings = { 'tencentcloud-errors': { registries: [JOBS] } };
  return new Linter().verifyAndFix(code, [plugin.configs.strict, { settings }]).output;
}

const SEND = (body: string) => `
  import { Client } from '@our/jobs';
  const client = new Client({});
  async function run() { try { await client.SendJob({}); } catch (err) { ${body} } }
`;

describe('registries of one’s own', () => {
  it('make their codes known', () => {
    const code = "if (r.Response.Error.Code === 'OurQuota.DailyLimitReached') f();";
    expect(lint(code)).toEqual([]);
    expect(lint(code, {}, [])).toEqual([
      expect.stringMatching(/^no-unknown-code: 'OurQuota\.DailyLimitReached' is in no list of /),
    ]);
  });

  it('fix misspellings of their codes', () => {
    expect(fix("if (err.code === 'OurQuota.DailyLimitReachd') f();")).toBe(
      "if (err.code === 'OurQuota.DailyLimitReached') f();",
    );
    expect(fix("f(['OurQuota.DailyLimitRaeched', 'OurState.Paused'].includes(x));")).toBe(
      "f(['OurQuota.DailyLimitReached', 'OurState.Paused'].includes(x));",
    );
  });

  it('take their codes for what shows Tencent Cloud', () => {
    const code = "f('OurState.Paused'); if (err.code === 'LimitExceeds') g();";
    expect(lint(code)).toEqual([
      expect.stringMatching(/^no-unknown-code: 'LimitExceeds' is in no list .* Did you mean 'LimitExceeded'/),
    ]);
    expect(lint(code, {}, [])).toEqual([]);
  });

  it('take imports of their packages for what shows Tencent Cloud', () => {
    const code = "import '@our/jobs'; if (err.code === 'LimitExceeds') g();";
    expect(lint(code)).toEqual([
      expect.stringMatching(/^no-unknown-code: 'LimitExceeds' is in no list .* Did you mean 'LimitExceeded'/),
    ]);
    expect(lint(code, {}, [])).toEqual([]);
  });

  it('have clients in packages that are named like the official ones, but are none', () => {
    const [jobs, ...others] = JOBS.products;
    const ours = [{ ...jobs, nodePackage: 'tencentcloud-sdk-nodejs-our-jobs' }, ...others] as UserRegistry['products'];
    const code = SEND("switch (err.code) { case 'OurQuota.HourlyLimitReached': f(); }");
    const messages = lint(code.replaceAll('@our/jobs', 'tencentcloud-sdk-nodejs-our-jobs'), {}, [
      { ...JOBS, products: ours },
    ]);
    expect(messages).toEqual([
      expect.stringMatching(/^exhaustive-switch: .*'OurQuota\.DailyLimitReached'.*our-jobs SendJob/),
    ]);
  });

  it('fix and report withdrawn codes', () => {
    const code = "if (err.code === 'OurQuota.WeeklyLimit') f();";
    expect(lint(code)).toEqual([expect.stringMatching(/^no-retired-code: 'OurQuota\.WeeklyLimit' .*2026-03-01/)]);
    expect(fix(code)).toBe("if (err.code === 'OurQuota.DailyLimitReached') f();");
  });

  it('are held against dispatches by product, and described', () => {
    const code = "switch (err.code) { case 'OurQuota.HourlyLimitReached': f(); }";
    const [english] = lint(code, { products: ['our-jobs@2026-01-31'] });
    expect(english).toMatch(/^exhaustive-switch: .*'OurQuota\.DailyLimitReached'/);
    expect(english).not.toContain('WeeklyLimit');
  });

  it('are held against dispatches by the action of a client of their package', () => {
    const messages = lint(SEND("switch (err.code) { case 'OurQuota.HourlyLimitReached': f(); }"));
    expect(messages).toEqual([
      expect.stringMatching(/^exhaustive-switch: .*'OurQuota\.DailyLimitReached'.*our-jobs SendJob/),
    ]);
  });

  it('say what the calls cannot return', () => {
    expect(lint(SEND("if (err.code === 'OurState.Paused') f(); throw err;"))).toEqual([
      expect.stringMatching(/^no-impossible-code: 'OurState\.Paused' .*our-jobs PauseJob/),
    ]);
    expect(lint(SEND("if (err.code === 'GatewayBusy') f(); throw err;"))).toEqual([]);
  });

  it('pass the gate with namespaces of any shape', () => {
    expect(lint("switch (err.code) { case 'my_gateway.Timeout': f(); }", { products: ['our-jobs'] })).toEqual([
      expect.stringMatching(/^exhaustive-switch: .*'my_gateway\.Refused'/),
    ]);
  });

  it('add codes to an action of a built-in product', () => {
    const code = `
      import { scf } from 'tencentcloud-sdk-nodejs-scf';
      const client = new scf.v20180416.Client({});
      async function run(err) { try { await client.Invoke({}); } catch (err) { if (err.code === 'ResourceNotFound.OurThing') f(); throw err; } }
    `;
    expect(lint(code)).toEqual([]);
    expect(lint(code, {}, [])).toHaveLength(1);
  });

  it('do not make impossible what a product has in no action', () => {
    const added: UserRegistry = { products: [{ id: 'scf', codes: { 'InvalidInstance.NotSupported': {} } }] };
    const code = `
      import { scf } from 'tencentcloud-sdk-nodejs-scf';
      const client = new scf.v20180416.Client({});
      async function run() { try { await client.Invoke({}); } catch (err) { if (err.code === 'InvalidInstance.NotSupported') f(); throw err; } }
    `;
    expect(lint(code, {}, [])).toEqual([expect.stringMatching(/^no-impossible-code: /)]);
    expect(lint(code, {}, [added])).toEqual([]);
  });

  it('are named by API hosts with their id', () => {
    const code =
      "fetch('https://our-jobs.tencentcloudapi.com/'); switch (e.code) { case 'OurQuota.HourlyLimitReached': f(); }";
    expect(lint(code)).toEqual([
      expect.stringMatching(/^exhaustive-switch: .*'OurQuota\.DailyLimitReached'.*our-jobs/),
    ]);
  });

  it('may describe codes in Chinese', () => {
    const code = "if (r.Response.Error.Code === 'OurQuota.DailyLimitReachd') f();";
    expect(lint(code, { language: 'zh' })).toEqual([expect.stringContaining('今日已用完。')]);
    expect(lint(code)).toEqual([expect.stringContaining('Used up for today.')]);
  });

  it('may be the product of a module of the project', () => {
    const code = SEND("if (err.code === 'OurState.Paused') f(); throw err;").replace('@our/jobs', './lib/jobs.js');
    expect(lint(code, { clients: { './lib/jobs': 'our-jobs' } })).toEqual([
      expect.stringMatching(/^no-impossible-code: /),
    ]);
  });
});
