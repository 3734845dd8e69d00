/** Objects as people write them in a field of JSON. */
import type { TextName } from './texts.ts';

/** The object, or why there is none. */
type ReadObject =
  | { readonly value: Readonly<Record<string, unknown>> }
  | { readonly problem: Extract<TextName, 'notJson' | 'notObject'>; readonly detail?: string };

/** Reads an object. An empty field is an empty object. */
export function readObject(text: string): ReadObject {
  if (text.trim() === '') return { value: {} };
  try {
    const value = JSON.parse(text) as unknown;
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject ? { value: value as Readonly<Record<string, unknown>> } : { problem: 'notObject' };
  } catch (error) {
    return { problem: 'notJson', ...(error instanceof Error && { detail: error.message }) };
  }
}

/** Writes an object. */
export function writeObject(value: Readonly<Record<string, unknown>>): string {
  return Object.keys(value).length === 0 ? '{}' : JSON.stringify(value, undefined, 2);
}
