import type { Messages } from "../../messages.ts";

export const errors: Messages["errors"] = {
  unknown: "Noe gikk galt. Prøv igjen.",
  cli: {
    noDatabase:
      "Ingen database er oppgitt. Kjør kommandoen med `npm run boplan --`, eller oppgi DATABASE_URL og DATABASE_OWNER_URL.",
    fileNotFound: "Filen {{fileName}} finnes ikke.",
    fileUnreadable: "Filen {{fileName}} kan ikke leses.",
    outUnwritable: "Det går ikke an å skrive til {{file}}.",
    reportTimeout:
      "Rapporten ble ikke ferdig innen {{seconds}} sekunder. Bestillingen står; kontroller at en worker er i gang.",
  },
  framework: {
    unknown: "Rammeverket «{{id}}» finnes ikke i denne installasjonen.",
    invalid: "Rammeverket {{framework}} er feil bygd: {{part}}, {{id}} ({{problem}}).",
  },
  import: {
    empty: "Filen {{fileName}} er tom.",
    binary: "Filen {{fileName}} er ikke en tekstfil. Lagre den som ren tekst og prøv igjen.",
    tooLarge: "Filen {{fileName}} er for stor. Grensen er {{limitMegabytes}} MB.",
    encoding: "Teksten i {{fileName}} har en tegnkoding som ikke kan leses. Lagre filen som UTF-8.",
    noPlanStructure:
      "Fant ingen planstruktur: teksten har ingen mål eller tiltak som lar seg kjenne igjen. Teksten er beholdt blant det som ikke er plassert.",
  },
  report: {
    timeout: "Dokumentet tok for lang tid å lage.",
    crashed: "Arbeidet med dokumentet stoppet uventet. Prøv igjen.",
    invalidDocument: "Innholdet i planen kunne ikke settes til et dokument.",
    cancelled: "Arbeidet med dokumentet ble avbrutt før det var ferdig.",
  },
};
