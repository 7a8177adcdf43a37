import { styleOf } from "./pasted-styles.ts";

/** The footnotes of a pasted document, which its programs put at the end. */
export interface PastedFootnotes {
  /** What is read at the marks and not where it stands. */
  readonly bodies: ReadonlySet<Element>;
  /** The note that a mark leads to; `null` for what is no mark. */
  textOf(anchor: Element): string | null;
}

/** Word: `#_ftn1`, `#_edn1`; LibreOffice: `#sdfootnote1sym`, `#sdendnote1sym`. */
const REFERENCE = /^#(?:_(?:ftn|edn)(\d+)|sd(?:footnote|endnote)(\d+)sym)$/;
const BODY_ID = /^(?:ftn|edn|sdfootnote|sdendnote)\d+$/;

export function footnotesOf(root: Element): PastedFootnotes {
  const bodies = new Set<Element>();
  for (const division of root.querySelectorAll("div")) {
    const isBody = BODY_ID.test(division.getAttribute("id") ?? "");
    if (isBody || /mso-element:\s*(footnote|endnote)/.test(styleOf(division))) bodies.add(division);
  }
  return {
    bodies,
    textOf: (anchor) => {
      const target = REFERENCE.exec(anchor.getAttribute("href") ?? "");
      if (!target) return null;
      const body = [...bodies].find((candidate) => {
        const id = candidate.getAttribute("id") ?? "";
        return BODY_ID.test(id) && `#${id}` === idOfTarget(target[0]);
      });
      return body ? noteText(body) : null;
    },
  };
}

/** `#_ftn1` leads to the division `ftn1`, `#sdfootnote1sym` to `sdfootnote1`. */
function idOfTarget(href: string): string {
  return href.replace(/^#_/, "#").replace(/sym$/, "");
}

/** The words of a note without the number that leads back. */
function noteText(body: Element): string {
  const back = [...body.querySelectorAll("a")].find((anchor) =>
    /^#(_(ftn|edn)ref|sd(footnote|endnote)\d+anc)/.test(anchor.getAttribute("href") ?? ""),
  );
  const words = [...body.childNodes].map((child) => wordsWithout(child, back)).join(" ");
  return words.replace(/\s+/g, " ").trim();
}

function wordsWithout(node: Node, left: Element | undefined): string {
  if (node === left) return "";
  return node.nodeType === 3
    ? (node.nodeValue ?? "")
    : [...node.childNodes].map((child) => wordsWithout(child, left)).join("");
}
