import { CodedError } from "@boplan/domain/error";
import type { TemplateHolding } from "@boplan/domain/report";
import { strFromU8, unzipSync } from "fflate";
import { type PictureKind, pictureKind, requireInert } from "./inert-part.ts";

/** A letterhead, not a book. */
const LARGEST_FILE = 10_000_000;
const LARGEST_PART = 5_000_000;
const LARGEST_WHOLE = 20_000_000;
const MOST_ENTRIES = 2_000;

const STYLES = "word/styles.xml";
const BODY = "word/document.xml";
const BODY_LINKS = "word/_rels/document.xml.rels";
const KNOWN = /^word\/(?:styles\.xml|document\.xml|_rels\/[\w.-]+\.rels|theme\/theme\d*\.xml)$/;
const MARGINS = /^word\/(?:header|footer)\d*\.xml$/;
const MEDIA = /^word\/media\/[\w.-]+$/;
/** What holds programs, whatever the file is called. */
const PROGRAMS = /(?:^|\/)(?:vbaProject\.bin|vbaData\.xml|activeX\/|macros\/)/i;

/** A header or footer of the template, with the pictures it shows. */
export interface TemplateMargin {
  readonly xml: string;
  readonly pictures: readonly {
    /** As the part's own links call it. */
    readonly id: string;
    readonly kind: PictureKind;
    readonly bytes: Uint8Array;
  }[];
}

export type MarginPlace = "default" | "first";

/** What a document takes over from a municipality's own. Everything else in the file is left there. */
export interface StyleTemplate {
  readonly styles: string;
  readonly theme: Uint8Array | null;
  /** The last `w:sectPr`: size of the page and its margins. */
  readonly section: string;
  readonly headers: Readonly<Partial<Record<MarginPlace, TemplateMargin>>>;
  readonly footers: Readonly<Partial<Record<MarginPlace, TemplateMargin>>>;
}

type Files = Readonly<Record<string, Uint8Array>>;

/**
 * Reads a municipality's own `.docx` and holds it to what is safe to pass on: nothing that runs,
 * nothing fetched from elsewhere, nothing that unpacks to more than a letterhead. Throws
 * `report.badTemplate`, `report.templateTooLarge`, `report.templateActive` (macros, embedded
 * objects, fields that fetch) or `report.templateExternal`.
 */
export function readStyleTemplate(bytes: Uint8Array): StyleTemplate {
  const files = unpack(bytes);
  const styles = textOf({ files, name: STYLES });
  const body = textOf({ files, name: BODY });
  for (const xml of [styles, body]) requireInert({ xml, of: "body" });
  if (!styles.includes("</w:styles>")) throw new CodedError("report.badTemplate");
  const section = [...body.matchAll(/<w:sectPr\b(?:[^>]*\/>|.*?<\/w:sectPr>)/gs)].at(-1)?.[0] ?? "";
  const links = linksOf({ files, name: BODY_LINKS });
  const margins = (tag: "headerReference" | "footerReference") => {
    const found: Partial<Record<MarginPlace, TemplateMargin>> = {};
    for (const [reference] of section.matchAll(new RegExp(`<w:${tag}\\b[^>]*>`, "g"))) {
      const place = attribute({ tag: reference, name: "w:type" }) ?? "default";
      const link = links.find(({ id }) => id === attribute({ tag: reference, name: "r:id" }));
      if ((place === "default" || place === "first") && link) {
        found[place] = marginOf({ files, target: link.target });
      }
    }
    return found;
  };
  const theme = links.find(({ type }) => type.endsWith("/theme"));
  return {
    styles,
    theme: themeOf({ files, target: theme?.target ?? "theme/theme1.xml" }),
    section,
    headers: margins("headerReference"),
    footers: margins("footerReference"),
  };
}

/** What there is to take over from a municipality's own `.docx`. Throws as `readStyleTemplate`. */
export function describeStyleTemplate(bytes: Uint8Array): TemplateHolding {
  const { styles, theme, section, headers, footers } = readStyleTemplate(bytes);
  const margins = [...Object.values(headers), ...Object.values(footers)];
  return {
    styles: [...styles.matchAll(/<w:style\b/g)].length,
    theme: theme !== null,
    page: /<w:pg(?:Sz|Mar)\b/.test(section),
    header: Object.keys(headers).length > 0,
    footer: Object.keys(footers).length > 0,
    pictures: margins.reduce((count, { pictures }) => count + pictures.length, 0),
  };
}

function unpack(bytes: Uint8Array): Files {
  if (bytes.byteLength > LARGEST_FILE) throw new CodedError("report.templateTooLarge");
  let entries = 0;
  let whole = 0;
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        entries += 1;
        if (PROGRAMS.test(name)) throw new CodedError("report.templateActive");
        const used = KNOWN.test(name) || MARGINS.test(name) || MEDIA.test(name);
        if (used) whole += originalSize;
        const tooLarge = used && (originalSize > LARGEST_PART || whole > LARGEST_WHOLE);
        if (tooLarge || entries > MOST_ENTRIES) throw new CodedError("report.templateTooLarge");
        return used;
      },
    });
  } catch (error) {
    if (error instanceof CodedError) throw error;
    throw new CodedError("report.badTemplate");
  }
}

function textOf(options: { files: Files; name: string }): string {
  const bytes = options.files[options.name];
  if (!bytes) throw new CodedError("report.badTemplate");
  return strFromU8(bytes);
}

interface Link {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}

function linksOf(options: { files: Files; name: string }): Link[] {
  const bytes = options.files[options.name];
  if (!bytes) return [];
  const xml = strFromU8(bytes);
  requireInert({ xml, of: "links" });
  return [...xml.matchAll(/<Relationship\b[^>]*>/g)].map(([tag]) => ({
    id: attribute({ tag, name: "Id" }) ?? "",
    type: attribute({ tag, name: "Type" }) ?? "",
    target: attribute({ tag, name: "Target" }) ?? "",
    external: attribute({ tag, name: "TargetMode" })?.toLowerCase() === "external",
  }));
}

function marginOf(options: { files: Files; target: string }): TemplateMargin {
  const { files, target } = options;
  const name = partName(target);
  if (!MARGINS.test(name)) throw new CodedError("report.badTemplate");
  const xml = textOf({ files, name });
  requireInert({ xml, of: "margin" });
  const links = linksOf({ files, name: name.replace("word/", "word/_rels/").concat(".rels") });
  return { xml, pictures: links.map((link) => pictureOf({ files, link })) };
}

function pictureOf(options: { files: Files; link: Link }): TemplateMargin["pictures"][number] {
  const { files, link } = options;
  if (link.external) throw new CodedError("report.templateExternal");
  if (!link.type.endsWith("/image")) throw new CodedError("report.templateActive");
  const name = partName(link.target);
  const bytes = files[name];
  const kind = bytes && MEDIA.test(name) ? pictureKind(bytes) : null;
  if (!bytes || kind === null) throw new CodedError("report.badTemplate");
  return { id: link.id, kind, bytes };
}

function themeOf(options: { files: Files; target: string }): Uint8Array | null {
  const bytes = options.files[partName(options.target)];
  if (!bytes) return null;
  requireInert({ xml: strFromU8(bytes), of: "body" });
  return bytes;
}

/** The part that a link of the document leads to: beside it, or from the root of the file. */
function partName(target: string): string {
  return target.startsWith("/") ? target.slice(1) : `word/${target}`;
}

function attribute(options: { tag: string; name: string }): string | undefined {
  return new RegExp(`\\s${options.name}\\s*=\\s*["']([^"']*)["']`).exec(options.tag)?.[1];
}
