import { diffRichText, type RichText, richTextFromPlain } from "@boplan/domain/rich-text";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { ComparedText, RichTextView } from "./rich-text-view.tsx";

const labels = { footnotes: "Fotnoter", backToText: "Tillbaka, fotnot" };

function shown(richText: RichText, under = 2): string {
  return renderToStaticMarkup(
    <RichTextView value={{ text: "", richText }} id="e1" under={under} lang="sv" labels={labels} />,
  );
}

test("words alone are paragraphs, and lists where their lines begin with hyphens", () => {
  const html = renderToStaticMarkup(
    <RichTextView
      value={{ text: "En rad\noch en\n\n- punkt", richText: null }}
      id="e1"
      under={2}
      labels={labels}
    />,
  );
  expect(html).toBe(
    '<p class="bp-prose">En rad<br/>och en</p><ul class="bp-rich-list"><li><p class="bp-prose">punkt</p></li></ul>',
  );
});

test("headings come beneath the one they stand under, and never below the sixth level", () => {
  const text: RichText = {
    type: "doc",
    content: [3, 4].map((level) => ({
      type: "heading" as const,
      attrs: { level: level === 3 ? 3 : 4 },
      content: [{ type: "text" as const, text: "Rubrik" }],
    })),
  };
  expect(shown(text, 2).match(/<h\d/g)).toEqual(["<h3", "<h4"]);
  expect(shown(text, 5).match(/<h\d/g)).toEqual(["<h6", "<h6"]);
});

test("notes are numbered, lead to their text and back", () => {
  const note = (text: string) => ({ type: "footnote" as const, attrs: { text } });
  const html = shown({
    type: "doc",
    content: [{ type: "paragraph", content: [note("samma"), note("samma")] }],
  });
  for (const id of ["e1-note-1", "e1-note-2", "e1-mark-1", "e1-mark-2"]) {
    expect(html.split(`id="${id}"`), id).toHaveLength(2);
    expect(html.split(`href="#${id}"`), id).toHaveLength(2);
  }
  expect(html).toContain('aria-label="Tillbaka, fotnot 2"');
});

test("text is text, and an address that a browser would run is no link", () => {
  const html = shown({
    type: "doc",
    content: [
      {
        type: "paragraph",
        content: [
          { type: "text", text: "<img src=x onerror=alert(1)>" },
          {
            type: "text",
            text: "klicka",
            marks: [{ type: "link", attrs: { href: "javascript:alert(1)" } }],
          },
        ],
      },
    ],
  });
  expect(html).not.toMatch(/<img|href/);
  expect(html).toContain("klicka");
});

test("what another text does not have is marked, and nothing else", () => {
  const [difference] = diffRichText({
    before: richTextFromPlain("Bygg tolv nya hus"),
    after: richTextFromPlain("Bygg sju nya hus"),
  });
  if (!difference?.before) throw new Error("no difference");
  expect(renderToStaticMarkup(<ComparedText {...difference.before} as="ins" />)).toBe(
    '<p class="bp-prose" data-small="true">Bygg <ins>tolv</ins> nya hus</p>',
  );
});
