/**
 * The part of a code before the first dot; a bare code is its own namespace.
 *
 * `ResourceNotFound.FunctionName  →  ResourceNotFound`, `ResourceNotFound  →  ResourceNotFound`
 */
export function namespaceOf(code: string): string {
  const dot = code.indexOf('.');
  return dot === -1 ? code : code.slice(0, dot);
}

/**
 * The part of a code after the first dot; `undefined` for a bare code.
 *
 * `FailedOperation.DeleteTrigger.UrlUsed  →  DeleteTrigger.UrlUsed`, `ResourceNotFound  →  undefined`
 */
export function subCodeOf(code: string): string | undefined {
  const dot = code.indexOf('.');
  return dot === -1 ? undefined : code.slice(dot + 1);
}
