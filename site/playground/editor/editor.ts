/** An editor with reports in its text. It knows nothing of linters: reports are handed to it. */
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { javascript } from '@codemirror/lang-javascript';
import { bracketMatching, indentOnInput } from '@codemirror/language';
import { lintGutter, nextDiagnostic, previousDiagnostic, setDiagnostics } from '@codemirror/lint';
import { Compartment, EditorState, type Extension } from '@codemirror/state';
import { EditorView, drawSelection, highlightActiveLine, keymap, lineNumbers } from '@codemirror/view';
import type { Language } from '../../../src/language/language.ts';
import type { OfferedEdit, Report } from '../reports.ts';
import { type DiagnosticTexts, toDiagnostic } from './diagnostics.ts';
import { phrasesFor } from './phrases.ts';
import { THEME } from './theme.ts';

/** What an editor begins with, and whom it tells of changes. */
export interface EditorOptions {
  readonly parent: HTMLElement;
  readonly code: string;
  readonly fileName: string;
  readonly language: Language;
  /** What the field is called for those who do not see it. */
  readonly label: string;
  readonly texts: DiagnosticTexts;
  readonly onChange: (code: string) => void;
}

/** An editor in a page. */
export interface CodeEditor {
  readonly code: () => string;
  /** Replaces the text. It is one step of the history, so that it can be undone. */
  readonly replace: (code: string) => void;
  readonly apply: (edit: OfferedEdit['edit']) => void;
  readonly showReports: (reports: readonly Report[]) => void;
  /** Highlights the text as that of another file. */
  readonly setFileName: (fileName: string) => void;
  /** Moves the cursor and the view to a place, and the focus into the editor. */
  readonly reveal: (from: number, to: number) => void;
  readonly destroy: () => void;
}

/** Puts an editor into an element. */
export function createEditor(options: EditorOptions): CodeEditor {
  const highlighting = new Compartment();
  const view = new EditorView({
    parent: options.parent,
    state: EditorState.create({
      doc: options.code,
      extensions: [
        BASICS,
        highlighting.of(grammarOf(options.fileName)),
        phrasesFor(options.language),
        EditorView.contentAttributes.of({ 'aria-label': options.label }),
        EditorView.updateListener.of(({ docChanged, state }) => {
          if (docChanged) options.onChange(state.doc.toString());
        }),
      ],
    }),
  });
  return {
    code: () => view.state.doc.toString(),
    replace: (code) => {
      view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: code }, userEvent: 'input' });
    },
    apply: (edit) => {
      view.dispatch({ changes: edit, userEvent: 'input', scrollIntoView: true });
    },
    showReports: (reports) => {
      const { length } = view.state.doc;
      const shown = reports.filter(({ to }) => to <= length).map((report) => toDiagnostic(report, options.texts));
      view.dispatch(setDiagnostics(view.state, shown));
    },
    setFileName: (fileName) => {
      view.dispatch({ effects: highlighting.reconfigure(grammarOf(fileName)) });
    },
    reveal: (from, to) => {
      const { length } = view.state.doc;
      const selection = { anchor: Math.min(from, length), head: Math.min(to, length) };
      view.dispatch({ selection, effects: EditorView.scrollIntoView(selection.anchor, { y: 'center' }) });
      view.focus();
    },
    destroy: () => {
      view.destroy();
    },
  };
}

/** Tab is left to the browser: nobody is caught in the editor. */
const BASICS: Extension = [
  lineNumbers(),
  lintGutter(),
  history(),
  drawSelection(),
  indentOnInput(),
  bracketMatching(),
  highlightActiveLine(),
  EditorView.lineWrapping,
  keymap.of([
    { key: 'F8', run: nextDiagnostic },
    { key: 'Shift-F8', run: previousDiagnostic },
    ...defaultKeymap,
    ...historyKeymap,
  ]),
  THEME,
];

function grammarOf(fileName: string): Extension {
  return javascript({ jsx: fileName.endsWith('x') || fileName.endsWith('js'), typescript: /tsx?$/.test(fileName) });
}
