import { readFileSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import ts from 'typescript';

/**
 * Deletes the declarations in a folder that no entry needs: nine in ten describe the inside of the plugin, and import types of packages
 * that users do not have.
 */
export function pruneTypes(folder: string, entries: readonly string[]): void {
  const needed = findNeeded(entries.map((entry) => resolve(entry)));
  for (const { name, parentPath } of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = resolve(parentPath, name);
    if (name.endsWith('.d.ts') && !needed.has(path)) rmSync(path);
  }
}

/** The files, and all that they import, directly or not. */
function findNeeded(entries: readonly string[]): ReadonlySet<string> {
  const needed = new Set(entries);
  // A set goes on to what is added to it meanwhile.
  for (const path of needed) {
    for (const imported of findImports(path)) needed.add(imported);
  }
  return needed;
}

function findImports(path: string): readonly string[] {
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest);
  const own = findSpecifiers(file).filter((name) => name.startsWith('.'));
  return own.map((name) => join(dirname(path), name.replace(/\.ts$/, '.d.ts')));
}

/** The modules that a file names in imports, exports and types such as `import('./types.ts').Product`. */
function findSpecifiers(file: ts.SourceFile): readonly string[] {
  const specifiers: string[] = [];
  const visit = (node: ts.Node): void => {
    const isImport = ts.isImportDeclaration(node) || ts.isExportDeclaration(node);
    const specifier = isImport ? node.moduleSpecifier : ts.isImportTypeNode(node) ? literalOf(node) : undefined;
    if (specifier !== undefined && ts.isStringLiteral(specifier)) specifiers.push(specifier.text);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return specifiers;
}

function literalOf({ argument }: ts.ImportTypeNode): ts.Node | undefined {
  return ts.isLiteralTypeNode(argument) ? argument.literal : undefined;
}
