import type { Messages } from "../../messages.ts";

export const errors: Messages["errors"] = {
  unknown: "Noko gjekk gale. Prøv igjen.",
  cli: {
    noDatabase:
      "Ingen database er oppgjeven. Køyr kommandoen med `npm run boplan --`, eller oppgje DATABASE_URL og DATABASE_OWNER_URL.",
    fileNotFound: "Fila {{fileName}} finst ikkje.",
    fileUnreadable: "Fila {{fileName}} kan ikkje lesast.",
    outUnwritable: "Det går ikkje an å skrive til {{file}}.",
    reportTimeout:
      "Rapporten vart ikkje ferdig innan {{seconds}} sekund. Tinginga står; kontroller at ein worker er i gang.",
  },
  framework: {
    unknown: "Rammeverket «{{id}}» finst ikkje i denne installasjonen.",
    invalid: "Rammeverket {{framework}} er feil bygd: {{part}}, {{id}} ({{problem}}).",
  },
  import: {
    empty: "Fila {{fileName}} er tom.",
    binary: "Fila {{fileName}} er ikkje ei tekstfil. Lagre henne som rein tekst og prøv igjen.",
    tooLarge: "Fila {{fileName}} er for stor. Grensa er {{limitMegabytes}} MB.",
    encoding:
      "Teksten i {{fileName}} har ei teiknkoding som ikkje kan lesast. Lagre fila som UTF-8.",
    noPlanStructure:
      "Fann ingen planstruktur: teksten har ingen mål eller tiltak som lèt seg kjenne igjen. Teksten er teken vare på blant det som ikkje er plassert.",
  },
  report: {
    timeout: "Dokumentet tok for lang tid å lage.",
    crashed: "Arbeidet med dokumentet stoppa uventa. Prøv igjen.",
    invalidDocument: "Innhaldet i planen kunne ikkje setjast til eit dokument.",
    cancelled: "Arbeidet med dokumentet vart avbrote før det var ferdig.",
  },
};
