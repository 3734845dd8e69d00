import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { failureOf, generated, smsWith, writeFact } from './facts-folder.ts';
import type { Workspace } from './facts-folder.ts';

describe('the check', () => {
  const edit = (path: string, from: string, to: string) => (workspace: Workspace) => {
    const file = join(workspace.out, path);
    const text = readFileSync(file, 'utf8');
    expect(text).toContain(from);
    writeFileSync(file, text.replace(from, to));
  };

  it('accepts what the generator wrote, with the facts and without', () => {
    const workspace = generated();
    expect(failureOf(workspace, '--check')).toBe('no failure');
    expect(failureOf(workspace, '--check', workspace.facts)).toBe('no failure');
  });

  it.each<[string, (workspace: Workspace) => void, string]>([
    ['an edited code', edit('products/sms.json', 'cmq_x', 'cmq_y'), 'codes/0.json: the contents differ'],
    ['an edited digest', edit('manifest.json', '"digest":"', '"digest":"0'), 'manifest.json: digest: "'],
    [
      'an edited count',
      edit('manifest.json', '"current":6', '"current":7'),
      'manifest.json: counts.current: 6 expected, 7 found',
    ],
    ['an edited name', edit('manifest.json', '短信', '短讯'), 'manifest.json: digest: "'],
    [
      'an edited list of codes',
      edit('codes/0.json', 'AppNotExist,', 'AppNotExists,'),
      'codes/0.json: the contents differ',
    ],
    [
      'an edited description',
      edit('descriptions.json', 'try again', 'give up'),
      'descriptions.json: the contents differ',
    ],
    ['an edited line end', edit('common.json', '\n', '\r\n'), 'common.json: the contents differ'],
    ['malformed JSON', edit('products/sms.json', '}', ''), 'data/products/sms.json: malformed JSON'],
    ['a lost part', edit('products/sms.json', '"actions"', '"action"'), 'data/products/sms.json: cannot be decoded'],
    [
      'a lost shard',
      ({ out }) => {
        rmSync(join(out, 'products/sms.json'));
      },
      'data/products/sms.json: the file is missing',
    ],
    [
      'a surplus file',
      ({ out }) => {
        writeFileSync(join(out, 'x.json'), '1');
      },
      'x.json: the file should not be there',
    ],
    [
      'no data',
      ({ out }) => {
        rmSync(out, { recursive: true });
      },
      'data/manifest.json: the file is missing',
    ],
  ])('rejects %s', (_, change, message) => {
    const workspace = generated();
    change(workspace);
    expect(failureOf(workspace, '--check')).toContain(message);
    expect(failureOf(workspace, '--check', workspace.facts)).not.toBe('no failure');
  });

  it('rejects data that is older than the facts', () => {
    const workspace = generated();
    writeFact(workspace.facts, 'products/sms.json', smsWith({ actions: {} })['products/sms.json']);
    expect(failureOf(workspace, '--check')).toBe('no failure');
    expect(failureOf(workspace, '--check', workspace.facts)).toContain(
      'data is stale or was edited by hand. Generate it anew from the facts.',
    );
    expect(failureOf(workspace, '--check', workspace.facts)).toContain('products/sms.json: the contents differ');
  });
});
