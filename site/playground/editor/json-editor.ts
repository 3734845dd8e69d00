/** A small editor for JSON: options of a rule, and settings. */
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { json } from '@codemirror/lang-json';
import { bracketMatching } from '@codemirror/language';
import { EditorState } from '@codemirror/state';
import { EditorView, drawSelection, keymap } from '@codemirror/view';
import type { Language } from '../../../src/language/language.ts';
import { phrasesFor } from './phrases.ts';
import { THEME } from './theme.ts';

interface JsonEditorOptions {
  readonly parent: HTMLElement;
  readonly text: string;
  readonly label: string;
  readonly language: Language;
  readonly onChange: (text: string) => void;
}

/** An editor of JSON in a page. */
export interface JsonEditor {
  readonly text: () => string;
  readonly replace: (text: string) => void;
  readonly destroy: () => void;
}

/** Puts an editor of JSON into an element. */
export function createJsonEditor({ parent, text, label, language, onChange }: JsonEditorOptions): JsonEditor {
  const view = new EditorView({
    parent,
    state: EditorState.create({
      doc: text,
      extensions: [
        json(),
        history(),
        drawSelection(),
        bracketMatching(),
        EditorView.lineWrapping,
        keymap.of([...defaultKeymap, ...historyKeymap]),
        THEME,
        phrasesFor(language),
        EditorView.contentAttributes.of({ 'aria-label': label }),
        EditorView.updateListener.of(({ docChanged, state }) => {
          if (docChanged) onChange(state.doc.toString());
        }),
      ],
    }),
  });
  return {
    text: () => view.state.doc.toString(),
    replace: (next) => {
      view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: next } });
    },
    destroy: () => {
      view.destroy();
    },
  };
}
