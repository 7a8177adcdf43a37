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
  access: {
    forbidden: "Rollen din her har ikke lov til det.",
  },
  signIn: {
    wrong: "Feil e-postadresse eller passord.",
    throttled: "For mange forsøk. Vent {{minutes}} min og prøv igjen.",
  },
  tenant: {
    unknown: "Det finnes ingen kommune med kortnavnet «{{slug}}».",
    invalid: "Opplysningen {{field}} er ikke gyldig.",
    slugTaken: "Kortnavnet «{{slug}}» er allerede i bruk.",
  },
  plan: {
    notFound: "Planen finnes ikke.",
    changedMeanwhile: "Noen andre endret samtidig. Last siden på nytt og prøv igjen.",
    titleMissing: "Planen trenger en tittel.",
    notEditable: "Planen er ikke et utkast og kan ikke endres.",
    versionNotFound: "Planen har ingen slik versjon.",
  },
  element: {
    notFound: "Delen finnes ikke lenger i planen.",
    unknownMember: "Personen er ikke medlem i kommunen.",
    badCustomValue: "Verdien passer ikke til feltet «{{field}}».",
    unknownUnit: "Enheten finnes ikke i kommunens organisasjon.",
    endsBeforeStart: "Slutten ligger før starten.",
    wrongProgress: "Denne typen del har en annen type status.",
  },
  customField: {
    typeFixed: "Felttypen kan ikke endres når feltet finnes. Fjern feltet og legg til et nytt.",
    notFound: "Feltet finnes ikke.",
  },
  finding: {
    reasonMissing: "Skriv hvorfor punktet legges til side.",
  },
  share: {
    notFound: "Delingen finnes ikke.",
    unknownRecipient: "Det finnes ikke noe regionalt organ å dele med under det navnet.",
  },
  file: {
    missing: "Dokumentet finnes ikke lenger i lageret. Bestill det på nytt.",
    badKey: "Dokumentet har et navn som ikke kan stemme.",
  },
  job: {
    unknown: "Ukjent type arbeid i køen: {{name}}.",
    badPayload: "Arbeidet {{name}} i køen er feil skrevet.",
  },
  demo: {
    badDate: "Datoen «{{written}}» i demoen kan ikke leses.",
  },
  database: {
    unreachable: "Databasen kan ikke nås. Prøv igjen om litt.",
    unsafe: "Databasen holder ikke kommunene fra hverandre: {{problems}}. Ingenting startes.",
    migrationPending:
      "Databasen er ikke oppdatert: {{migrations}}. Kjør `npm run boplan -- db migrate`.",
    migrationFailed: "Databasen kunne ikke oppdateres; {{migration}} mislyktes.",
    handleEnded: "Arbeidet mot databasen var allerede avsluttet.",
    badScope: "Kommunens id er ikke gyldig.",
  },
  framework: {
    notEnabled: "Rammeverket «{{id}}» er ikke slått på for kommunen.",
    unknown: "Rammeverket «{{id}}» finnes ikke i denne installasjonen.",
    invalid: "Rammeverket {{framework}} er feil bygd: {{part}}, {{id}} ({{problem}}).",
  },
  import: {
    tooManyLines: "Filen {{fileName}} har for mange linjer. Grensen er {{limit}}.",
    empty: "Filen {{fileName}} er tom.",
    binary: "Filen {{fileName}} er ikke en tekstfil. Lagre den som ren tekst og prøv igjen.",
    tooLarge: "Filen {{fileName}} er for stor. Grensen er {{limitMegabytes}} MB.",
    encoding: "Teksten i {{fileName}} har en tegnkoding som ikke kan leses. Lagre filen som UTF-8.",
    noPlanStructure:
      "Fant ingen planstruktur: teksten har ingen mål eller tiltak som lar seg kjenne igjen. Teksten er beholdt blant det som ikke er plassert.",
  },
  report: {
    notFound: "Rapporten finnes ikke.",
    notReady: "Rapporten er ikke ferdig ennå.",
    failed: "Rapporten kunne ikke lages.",
    poisoned:
      "Rapporten ble avbrutt flere ganger og er gitt opp. Bestill den på nytt, og si fra hvis det gjentar seg.",
    timeout: "Dokumentet tok for lang tid å lage.",
    crashed: "Arbeidet med dokumentet stoppet uventet. Prøv igjen.",
    invalidDocument: "Innholdet i planen kunne ikke settes til et dokument.",
    cancelled: "Arbeidet med dokumentet ble avbrutt før det var ferdig.",
  },
};
