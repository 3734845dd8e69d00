import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { packageFolderOf, writeNotices } from '../../../scripts/notices.ts';

it.each([
  ['/a/node_modules/b/index.js', '/a/node_modules/b'],
  ['/a/node_modules/@b/c/dist/d.js', '/a/node_modules/@b/c'],
  ['/a/node_modules/b/node_modules/c/d.js', '/a/node_modules/b/node_modules/c'],
  ['C:\\a\\node_modules\\b\\c.js', 'C:/a/node_modules/b'],
  ['/a/src/b.ts', undefined],
  ['silent:debug', undefined],
])('finds the package of %s', (file, folder) => {
  expect(packageFolderOf(file)).toBe(folder);
});

it('hands on each licence once, whole, and names packages that have no text', () => {
  const root = mkdtempSync(join(tmpdir(), 'notices-'));
  onTestFinished(() => {
    rmSync(root, { recursive: true });
  });
  const add = (folder: string, name: string, files: Readonly<Record<string, string>>): string => {
    const path = join(root, 'node_modules', folder);
    mkdirSync(path, { recursive: true });
    writeFileSync(join(path, 'package.json'), JSON.stringify({ name, version: '1.0.0', license: 'MIT' }));
    for (const [file, text] of Object.entries(files)) writeFileSync(join(path, file), text);
    return join(path, 'index.js');
  };
  const files = [
    add('b', 'b', { LICENSE: 'Text of b\n', 'NOTICE.md': 'Notice of b' }),
    add('b/node_modules/a', 'a', { 'license.txt': 'Text of a' }),
    add('a', 'a', { 'license.txt': 'Text of a' }),
    add('c', 'c', { 'README.md': 'Readme' }),
    join(root, 'src/own.ts'),
  ];
  const line = '-'.repeat(80);
  expect(writeNotices(files)).toBe(
    `a 1.0.0 (MIT)\n\nText of a\n\n${line}\n\nb 1.0.0 (MIT)\n\nText of b\n\nNotice of b\n\n${line}\n\nc 1.0.0 (MIT)\n`,
  );
});
