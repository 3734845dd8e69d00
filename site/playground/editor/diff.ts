/** Shows what an edit changes, before it is made. */
import { javascript } from '@codemirror/lang-javascript';
import { unifiedMergeView } from '@codemirror/merge';
import { EditorState } from '@codemirror/state';
import { EditorView, lineNumbers } from '@codemirror/view';
import type { Language } from '../../../src/language/language.ts';
import { phrasesFor } from './phrases.ts';
import { THEME } from './theme.ts';

interface DiffOptions {
  readonly parent: HTMLElement;
  readonly before: string;
  readonly after: string;
  readonly label: string;
  readonly language: Language;
}

/** Puts a view of the differences into an element; what is unchanged is folded. Returns what removes it. */
export function showDiff({ parent, before, after, label, language }: DiffOptions): () => void {
  const view = new EditorView({
    parent,
    state: EditorState.create({
      doc: after,
      extensions: [
        lineNumbers(),
        javascript({ jsx: true, typescript: true }),
        EditorView.lineWrapping,
        EditorState.readOnly.of(true),
        EditorView.contentAttributes.of({ 'aria-label': label, 'aria-readonly': 'true' }),
        THEME,
        phrasesFor(language),
        unifiedMergeView({
          original: before,
          mergeControls: false,
          gutter: true,
          collapseUnchanged: { margin: 3, minSize: 6 },
        }),
      ],
    }),
  });
  return () => {
    view.destroy();
  };
}
