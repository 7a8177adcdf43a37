import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { MarginPlace, StyleTemplate, TemplateMargin } from "./read-style-template.ts";

const STYLES = "word/styles.xml";
const THEME = "word/theme/theme1.xml";
const BODY = "word/document.xml";
const TYPES = "[Content_Types].xml";
const BODY_LINKS = "word/_rels/document.xml.rels";

/** Parts of a document that name styles. */
const STYLED = /^word\/(?:document|footnotes|header\d*|footer\d*)\.xml$/;

/** Our headers and footers, as `writeDocx` numbers them: those of the pages and of the cover. */
const MARGIN_PARTS: Readonly<Record<MarginPlace, string>> = { default: "1", first: "2" };

const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

type Files = Record<string, Uint8Array>;

/**
 * Gives a document the look of a municipality's own: its styles by their names (a Swedish Word
 * calls `heading 1` by the id `Rubrik1`), its theme with fonts and colours, its page, its headers
 * and footers with logo. A style that it lacks is kept from ours, and so is what our footer says:
 * case number, version and page.
 */
export function applyStyleTemplate(options: {
  document: Uint8Array;
  template: StyleTemplate;
}): Uint8Array {
  const { template } = options;
  const files = unzipSync(options.document);
  withStyles({ files, template });
  withMargins({ files, template });
  const body = files[BODY];
  if (body) files[BODY] = strToU8(withPage({ body: strFromU8(body), section: template.section }));
  if (template.theme) addTheme({ files, theme: template.theme });
  return zipSync(files);
}

/** Their styles, and of ours those that they lack; whatever names one of ours names theirs. */
function withStyles(options: { files: Files; template: StyleTemplate }): void {
  const { files, template } = options;
  // Our headings have their numbers as text: a numbering of theirs would point to a list of ours.
  const theirs = template.styles.replace(/<w:numPr\b(?:[^>]*\/>|.*?<\/w:numPr>)/gs, "");
  const theirIds = new Map(stylesOf(theirs).map(({ id, name }) => [name, id]));
  const taken = new Set(theirIds.values());
  const renamed = new Map<string, string>();
  const missing: string[] = [];
  for (const { id, name, xml } of stylesOf(textOf({ files, name: STYLES }))) {
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
    theirs.replace("</w:styles>", () => `${missing.map(rename).join("")}</w:styles>`),
  );
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

/** Without a header of its own for the first page, theirs stands there as well. */
function withMargins(options: { files: Files; template: StyleTemplate }): void {
  const { files, template } = options;
  const ownFirst = /<w:titlePg\b(?![^>]*w:val="(?:0|false)")/.test(template.section);
  for (const place of ["default", "first"] as const) {
    const chosen = place === "first" && ownFirst ? "first" : "default";
    const header = template.headers[chosen];
    if (header) setMargin({ files, name: `header${MARGIN_PARTS[place]}`, margin: header });
    const footer = template.footers[chosen];
    if (footer) setMargin({ files, name: `footer${MARGIN_PARTS[place]}`, margin: footer });
  }
}

function setMargin(options: { files: Files; name: string; margin: TemplateMargin }): void {
  const { files, name, margin } = options;
  const part = `word/${name}.xml`;
  const ours = /<w:ftr\b[^>]*>(.*)<\/w:ftr>/s.exec(textOf({ files, name: part }))?.[1] ?? "";
  const xml = margin.xml
    .replace(/<w:numPr\b(?:[^>]*\/>|.*?<\/w:numPr>)/gs, "")
    .replace(/<w:dataBinding\b[^>]*\/>/g, "")
    .replace(/<\/w:ftr>\s*$/, () => `${ours}</w:ftr>`);
  files[part] = strToU8(xml);
  const links = margin.pictures.map(({ id, kind, bytes }, at) => {
    const file = `media/template-${name}-${at + 1}.${kind}`;
    files[`word/${file}`] = bytes;
    addType({ files, kind });
    return `<Relationship Id="${id}" Type="${RELATIONS}/image" Target="${file}"/>`;
  });
  files[`word/_rels/${name}.xml.rels`] = strToU8(
    `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${links.join("")}</Relationships>`,
  );
}

function addType(options: { files: Files; kind: string }): void {
  const { files, kind } = options;
  const types = textOf({ files, name: TYPES });
  if (types.includes(`Extension="${kind}"`)) return;
  files[TYPES] = strToU8(
    types.replace(
      "</Types>",
      `<Default ContentType="image/x-${kind}" Extension="${kind}"/></Types>`,
    ),
  );
}

/** Their paper and margins; a table of many columns keeps lying. */
function withPage(options: { body: string; section: string }): string {
  const { body, section } = options;
  const margins = /<w:pgMar\b[^>]*\/>/.exec(section)?.[0];
  const size = /<w:pgSz\b[^>]*\/>/.exec(section)?.[0] ?? "";
  const [one, other] = ["w", "h"].map((side) =>
    Number(new RegExp(`\\sw:${side}="(\\d{4,5})"`).exec(size)?.[1]),
  );
  const lies = /<w:pgSz\b[^>]*w:orient="landscape"/.test(body);
  const short = Math.min(one ?? Number.NaN, other ?? Number.NaN);
  const long = Math.max(one ?? Number.NaN, other ?? Number.NaN);
  const paper = Number.isNaN(short)
    ? null
    : `<w:pgSz w:w="${lies ? long : short}" w:h="${lies ? short : long}" w:orient="${lies ? "landscape" : "portrait"}"/>`;
  const sized = paper === null ? body : body.replace(/<w:pgSz\b[^>]*\/>/, () => paper);
  return margins === undefined ? sized : sized.replace(/<w:pgMar\b[^>]*\/>/, () => margins);
}

function addTheme(options: { files: Files; theme: Uint8Array }): void {
  const { files, theme } = options;
  files[THEME] = theme;
  const override = `<Override PartName="/${THEME}" ContentType="application/vnd.openxmlformats-officedocument.theme+xml"/>`;
  const relation = `<Relationship Id="rIdTheme" Type="${RELATIONS}/theme" Target="theme/theme1.xml"/>`;
  files[TYPES] = strToU8(
    textOf({ files, name: TYPES }).replace("</Types>", () => `${override}</Types>`),
  );
  files[BODY_LINKS] = strToU8(
    textOf({ files, name: BODY_LINKS }).replace(
      "</Relationships>",
      () => `${relation}</Relationships>`,
    ),
  );
}

function textOf(options: { files: Files; name: string }): string {
  return strFromU8(options.files[options.name] ?? new Uint8Array());
}
