/** Words of the editor, in the page's language. */
export interface RichTextLabels {
  readonly toolbar: string;
  readonly heading: string;
  readonly subheading: string;
  readonly strong: string;
  readonly emphasis: string;
  readonly bulletList: string;
  readonly orderedList: string;
  readonly indent: string;
  readonly outdent: string;
  readonly link: string;
  readonly footnote: string;
  readonly undo: string;
  readonly redo: string;
  /** Label of the field for a link's address. */
  readonly address: string;
  readonly addressWrong: string;
  readonly setLink: string;
  readonly removeLink: string;
  readonly close: string;
  readonly footnotes: string;
  readonly footnoteNumber: (number: number) => string;
  readonly removeFootnote: (number: number) => string;
}
