import { CodedError } from "@boplan/domain/error";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** A template is a letterhead, not a book: what unpacks to more is refused. */
const LARGEST_PART = 20_000_000;

const STYLES = "word/styles.xml";
const THEME = "word/theme/theme1.xml";
const BODY = "word/document.xml";

/** Parts of a document that name styles. */
const STYLED = /^word\/(?:document|footnotes|header\d*|footer\d*)\.xml$/;

/**
 * Gives a document the look of a municipality's own: its styles by their names (a Swedish Word
 * calls `heading 1` by the id `Rubrik1`), its theme with fonts and colours, its page and margins.
 * A style that it lacks is kept from ours. Throws `report.badTemplate`.
 */
export function applyStyleTemplate(options: {
  document: Uint8Array;
  styleTemplate: Uint8Array;
}): Uint8Array {
  const files = unzipSync(options.document);
  const template = readTemplate(options.styleTemplate);
  const ours = strFromU8(files[STYLES] ?? new Uint8Array());
  const theirs = strFromU8(template[STYLES] ?? new Uint8Array());
  const renamed = new Map<string, string>();
  const missing: string[] = [];
  const theirIds = idsByName(theirs);
  const taken = new Set(theirIds.values());
  for (const { id, name, xml } of stylesOf(ours)) {
    const counterpart = theirIds.get(name);
    if (counterpart !== undefined) renamed.set(id, counterpart);
    else if (!taken.has(id)) missing.push(xml);
  }
  const rename = (xml: string) =>
    xml.replace(
      /(<w:(?:pStyle|rStyle|tblStyle|basedOn|next|link) w:val=")([^"]*)(")/g,
      (_, before: string, id: string, after: string) => `${before}${renamed.get(id) ?? id}${after}`,
    );
  for (const [name, bytes] of Object.entries(files)) {
    if (STYLED.test(name)) files[name] = strToU8(rename(strFromU8(bytes)));
  }
  files[STYLES] = strToU8(
    theirs.replace("</w:styles>", `${missing.map(rename).join("")}</w:styles>`),
  );
  const body = files[BODY];
  if (body) files[BODY] = strToU8(withPage({ body: strFromU8(body), template }));
  const theme = template[THEME];
  if (theme) addTheme({ files, theme });
  return zipSync(files);
}

type Files = Record<string, Uint8Array>;

function readTemplate(bytes: Uint8Array): Files {
  let files: Files;
  try {
    files = unzipSync(bytes, {
      filter: ({ name, originalSize }) =>
        [STYLES, THEME, BODY].includes(name) && originalSize <= LARGEST_PART,
    });
  } catch {
    throw new CodedError("report.badTemplate");
  }
  const styles = files[STYLES];
  if (!styles || !strFromU8(styles).includes("</w:styles>")) {
    throw new CodedError("report.badTemplate");
  }
  return files;
}

function stylesOf(xml: string): { id: string; name: string; xml: string }[] {
  return [...xml.matchAll(/<w:style\b[^>]*>.*?<\/w:style>/gs)].flatMap(([style]) => {
    const id = /w:styleId="([^"]*)"/.exec(style)?.[1];
    const name = /<w:name w:val="([^"]*)"/.exec(style)?.[1];
    return id === undefined || name === undefined
      ? []
      : [{ id, name: name.toLowerCase(), xml: style }];
  });
}

function idsByName(xml: string): Map<string, string> {
  return new Map(stylesOf(xml).map(({ id, name }) => [name, id]));
}

/** The size and margins of the template's last page; its headers and footers are its own matter. */
function withPage(options: { body: string; template: Files }): string {
  const { body, template } = options;
  const theirs = strFromU8(template[BODY] ?? new Uint8Array());
  return ["pgSz", "pgMar"].reduce((xml, tag) => {
    const found = [...theirs.matchAll(new RegExp(`<w:${tag}\\b[^>]*/>`, "g"))].at(-1)?.[0];
    return found === undefined ? xml : xml.replace(new RegExp(`<w:${tag}\\b[^>]*/>`), found);
  }, body);
}

function addTheme(options: { files: Files; theme: Uint8Array }): void {
  const { files, theme } = options;
  files[THEME] = theme;
  const types = files["[Content_Types].xml"];
  const relations = files["word/_rels/document.xml.rels"];
  if (!types || !relations) return;
  const override = `<Override PartName="/${THEME}" ContentType="application/vnd.openxmlformats-officedocument.theme+xml"/>`;
  const relation =
    '<Relationship Id="rIdTheme" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/theme" Target="theme/theme1.xml"/>';
  files["[Content_Types].xml"] = strToU8(
    strFromU8(types).replace("</Types>", `${override}</Types>`),
  );
  files["word/_rels/document.xml.rels"] = strToU8(
    strFromU8(relations).replace("</Relationships>", `${relation}</Relationships>`),
  );
}
