/** A tenant's own Word file that its documents look like. */
export const reportTemplate = {
  page: "Rapporter",
  title: "Egen mall för Word",
  say: "Word-dokument som beställs här får utseendet hos en fil som ni laddar upp: rubriker, typsnitt och färger, papper och marginaler, sidhuvud och sidfot med vapen eller logotyp. Texten i filen används inte. Rapporter i andra format ändras inte.",
  none: "Ingen mall är uppladdad. Word-dokument har Boplans utseende.",
  facts: {
    file: "Fil",
    added: "Uppladdad",
    by: "Av",
    holds: "Tas över",
  },
  byOperator: "Driften",
  holds: {
    styles_one: "{{count}} formatmall",
    styles_other: "{{count}} formatmallar",
    theme: "typsnitt och färger",
    page: "papper och marginaler",
    header: "sidhuvud",
    footer: "sidfot",
    pictures_one: "{{count}} bild",
    pictures_other: "{{count}} bilder",
  },
  download: "Hämta mallen ({{size}})",
  file: "Word-fil",
  hint: "En .docx eller .dotx på högst 10 MB, utan makron, inbäddade objekt och bilder som hämtas från annan plats.",
  again: "Välj filen igen.",
  upload: "Ladda upp mallen",
  replace: "Ersätt mallen",
  remove: "Ta bort mallen",
  removeSay:
    "Word-dokument som görs därefter får Boplans utseende. De som redan är gjorda ändras inte.",
  removeDo: "Ta bort",
  used: "Mall",
  done: {
    set: "Mallen är sparad. Word-dokument som görs från och med nu får dess utseende.",
    removed: "Mallen är borttagen.",
  },
  log: { set: "Mall för Word-dokument sparad", remove: "Mall för Word-dokument borttagen" },
  sentences: {
    set: "{{who}} sparade en mall för Word-dokument",
    remove: "{{who}} tog bort mallen för Word-dokument",
  },
} as const;

/** Why such a file was not taken. */
export const styleTemplateErrors = {
  noFile: "Välj en Word-fil",
  changedMeanwhile: "Någon annan har bytt mallen under tiden. Läs om sidan och gör om ändringen.",
} as const;
