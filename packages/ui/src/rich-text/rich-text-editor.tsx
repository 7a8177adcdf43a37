import { type RichText, richTextFromPlain } from "@boplan/domain/rich-text";
import { DOMSerializer, Slice } from "prosemirror-model";
import { EditorState, Selection, TextSelection } from "prosemirror-state";
import { EditorView, type NodeViewConstructor } from "prosemirror-view";
import { useEffect, useRef, useState } from "react";
import { COMMANDS, editorPlugins } from "./commands.ts";
import {
  FootnoteList,
  footnoteFieldId,
  footnotesIn,
  type PlacedFootnote,
} from "./footnote-list.tsx";
import type { RichTextLabels } from "./labels.ts";
import { LinkPanel } from "./link-panel.tsx";
import { linkAt, setLink } from "./links.ts";
import { disarmStyles, htmlOf } from "./pasted-html.ts";
import { readPastedHtml } from "./read-pasted-html.ts";
import { editorDocument, schema } from "./schema.ts";
import { Toolbar } from "./toolbar.tsx";

export interface RichTextEditorProps {
  /** Id of the text; label, hint and error are found by it. */
  readonly id: string;
  readonly labelId: string;
  readonly describedBy: string | undefined;
  readonly isWrong: boolean;
  readonly lang: string | undefined;
  readonly labels: RichTextLabels;
  readonly start: RichText;
  /** Level of the heading that the field stands under, 1 to 4. */
  readonly under: number;
  /** The cursor stood in the field that the editor replaces. */
  readonly takesFocus: boolean;
  /** The text as JSON after each change. */
  readonly onChange: (text: unknown) => void;
}

/** The editor itself; loaded by `RichTextField` alone, so that no other page is sent it. */
export function RichTextEditor(props: RichTextEditorProps) {
  const { id, labelId, describedBy, isWrong, lang, labels, under, takesFocus, onChange } = props;
  const place = useRef<HTMLDivElement>(null);
  const toolbar = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView | null>(null);
  const changed = useRef(onChange);
  changed.current = onChange;
  const [isLinking, setIsLinking] = useState(false);
  const [state, setState] = useState(() =>
    EditorState.create({
      doc: editorDocument(props.start),
      plugins: editorPlugins({
        openLink: () => setIsLinking(true),
        toToolbar: () => toolbar.current?.querySelector<HTMLElement>("[tabindex='0']")?.focus(),
      }),
    }),
  );
  const first = useRef(state);
  const attributes = {
    id,
    role: "textbox",
    "aria-multiline": "true",
    "aria-labelledby": labelId,
    ...(describedBy ? { "aria-describedby": describedBy } : {}),
    ...(isWrong ? { "aria-invalid": "true" } : {}),
    ...(lang ? { lang } : {}),
    class: "bp-rich bp-rich-editor ds-input",
  };
  const given = useRef({ attributes, takesFocus, under });

  useEffect(() => {
    if (!place.current) return;
    const made = new EditorView(place.current, {
      state: first.current,
      attributes: given.current.attributes,
      nodeViews: { heading: headingBeneath(given.current.under) },
      transformPastedHTML: cleanPastedHtml,
      clipboardTextParser: (text) => {
        const { content } = editorDocument(richTextFromPlain(text));
        return Slice.maxOpen(content);
      },
      clipboardSerializer: DOMSerializer.fromSchema(schema),
      handleClickOn: (editor, _at, node, nodeAt) => {
        if (node.type !== schema.nodes.footnote) return false;
        const number = footnotesIn(editor.state.doc).findIndex(({ at }) => at === nodeAt);
        document
          .getElementById(footnoteFieldId({ id: given.current.attributes.id, place: number }))
          ?.focus();
        return true;
      },
      dispatchTransaction: (transaction) => {
        const next = made.state.apply(transaction);
        made.updateState(next);
        setState(next);
        if (transaction.docChanged) changed.current(next.doc.toJSON());
      },
    });
    view.current = made;
    if (given.current.takesFocus) {
      made.dispatch(made.state.tr.setSelection(Selection.atEnd(made.state.doc)));
      made.focus();
    }
    // A label leads to fields of forms alone, not to a text that can be edited.
    const label = document.getElementById(given.current.attributes["aria-labelledby"]);
    const focus = () => made.focus();
    label?.addEventListener("click", focus);
    return () => {
      label?.removeEventListener("click", focus);
      view.current = null;
      made.destroy();
    };
  }, []);

  const act = (change: (editor: EditorView) => void) => {
    if (view.current) change(view.current);
  };
  const footnotes = footnotesIn(state.doc);
  const backToText = () => act((editor) => editor.focus());
  return (
    <div className="bp-rich-frame">
      <Toolbar
        controls={id}
        state={state}
        labels={labels}
        toolbar={toolbar}
        onLeave={backToText}
        onTool={(tool) => {
          if (tool === "link") setIsLinking((open) => !open);
          else if (tool === "footnote") act((editor) => insertFootnote(editor, id));
          else act((editor) => COMMANDS[tool](editor.state, editor.dispatch, editor));
        }}
      />
      {isLinking ? (
        <LinkPanel
          href={linkAt(state)?.href ?? ""}
          labels={labels}
          onClose={() => {
            setIsLinking(false);
            backToText();
          }}
          onRemove={() => {
            setIsLinking(false);
            act((editor) => {
              setLink({ state: editor.state, dispatch: editor.dispatch, href: null });
              editor.focus();
            });
          }}
          onSet={(href) => {
            setIsLinking(false);
            act((editor) => {
              setLink({ state: editor.state, dispatch: editor.dispatch, href });
              editor.focus();
            });
          }}
        />
      ) : null}
      <div ref={place} />
      <FootnoteList
        id={id}
        lang={lang}
        footnotes={footnotes}
        labels={labels}
        onWrite={({ at, text }) =>
          act((editor) => editor.dispatch(editor.state.tr.setNodeAttribute(at, "text", text)))
        }
        onRemove={({ at }) =>
          act((editor) => {
            editor.dispatch(editor.state.tr.delete(at, at + 1));
            editor.focus();
          })
        }
        onLeave={(footnote) => act((editor) => standAfter(editor, footnote))}
      />
    </div>
  );
}

/** Headings of the text as parts of the page around it; copied out, they keep their own level. */
function headingBeneath(under: number): NodeViewConstructor {
  return ({ attrs }) => {
    const dom = document.createElement(`h${attrs.level}`);
    dom.setAttribute("aria-level", String(under + Number(attrs.level) - 2));
    return { dom, contentDOM: dom };
  };
}

function cleanPastedHtml(html: string): string {
  // What was copied in an editor of ours is of the closed set already, and knows where it was cut.
  if (html.includes("data-pm-slice")) return html;
  const pasted = new DOMParser().parseFromString(disarmStyles(html), "text/html");
  return htmlOf(readPastedHtml(pasted.body));
}

function insertFootnote(editor: EditorView, id: string): void {
  const { state } = editor;
  const at = state.selection.to;
  const note = schema.nodes.footnote.create({ text: "" });
  editor.dispatch(state.tr.insert(at, note));
  const place = footnotesIn(editor.state.doc).findIndex((footnote) => footnote.at === at);
  // The field for it is drawn first.
  requestAnimationFrame(() => document.getElementById(footnoteFieldId({ id, place }))?.focus());
}

function standAfter(editor: EditorView, { at }: PlacedFootnote): void {
  editor.dispatch(
    editor.state.tr.setSelection(TextSelection.create(editor.state.doc, at + 1)).scrollIntoView(),
  );
  editor.focus();
}
