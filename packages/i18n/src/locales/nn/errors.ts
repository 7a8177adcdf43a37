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
  access: {
    forbidden: "Rolla di her har ikkje lov til det.",
  },
  signIn: {
    wrong: "Feil e-postadresse eller passord.",
    throttled: "For mange forsøk. Vent {{minutes}} min og prøv igjen.",
  },
  tenant: {
    unknown: "Det finst ingen kommune med kortnamnet «{{slug}}».",
    invalid: "Opplysninga {{field}} er ikkje gyldig.",
    slugTaken: "Kortnamnet «{{slug}}» er alt i bruk.",
  },
  plan: {
    notFound: "Planen finst ikkje.",
    changedMeanwhile: "Nokon andre endra samstundes. Last sida på nytt og prøv igjen.",
    titleMissing: "Planen treng ein tittel.",
    notEditable: "Planen er ikkje eit utkast og kan ikkje endrast.",
    versionNotFound: "Planen har ingen slik versjon.",
  },
  element: {
    notFound: "Delen finst ikkje lenger i planen.",
    unknownMember: "Personen er ikkje medlem i kommunen.",
    badCustomValue: "Verdien passar ikkje til feltet «{{field}}».",
    unknownUnit: "Eininga finst ikkje i organisasjonen til kommunen.",
    endsBeforeStart: "Slutten ligg før starten.",
    wrongProgress: "Denne typen del har ein annan type status.",
  },
  customField: {
    typeFixed: "Felttypen kan ikkje endrast når feltet finst. Fjern feltet og legg til eit nytt.",
    notFound: "Feltet finst ikkje.",
  },
  finding: {
    reasonMissing: "Skriv kvifor punktet blir lagt til side.",
  },
  share: {
    notFound: "Delinga finst ikkje.",
    unknownRecipient: "Det finst ikkje noko regionalt organ å dele med under det namnet.",
  },
  file: {
    missing: "Dokumentet finst ikkje lenger i lageret. Ting det på nytt.",
    badKey: "Dokumentet har eit namn som ikkje kan stemme.",
  },
  job: {
    unknown: "Ukjend type arbeid i køen: {{name}}.",
    badPayload: "Arbeidet {{name}} i køen er feil skrive.",
  },
  demo: {
    badDate: "Datoen «{{written}}» i demoen kan ikkje lesast.",
  },
  database: {
    unreachable: "Databasen kan ikkje nåast. Prøv igjen om litt.",
    unsafe: "Databasen held ikkje kommunane frå kvarandre: {{problems}}. Ingenting blir starta.",
    migrationPending:
      "Databasen er ikkje oppdatert: {{migrations}}. Køyr `npm run boplan -- db migrate`.",
    migrationFailed: "Databasen kunne ikkje oppdaterast; {{migration}} feila.",
    handleEnded: "Arbeidet mot databasen var alt avslutta.",
    badScope: "Id-en til kommunen er ikkje gyldig.",
  },
  framework: {
    notEnabled: "Rammeverket «{{id}}» er ikkje slått på for kommunen.",
    unknown: "Rammeverket «{{id}}» finst ikkje i denne installasjonen.",
    invalid: "Rammeverket {{framework}} er feil bygd: {{part}}, {{id}} ({{problem}}).",
  },
  import: {
    tooManyLines: "Fila {{fileName}} har for mange linjer. Grensa er {{limit}}.",
    empty: "Fila {{fileName}} er tom.",
    binary: "Fila {{fileName}} er ikkje ei tekstfil. Lagre henne som rein tekst og prøv igjen.",
    tooLarge: "Fila {{fileName}} er for stor. Grensa er {{limitMegabytes}} MB.",
    encoding:
      "Teksten i {{fileName}} har ei teiknkoding som ikkje kan lesast. Lagre fila som UTF-8.",
    noPlanStructure:
      "Fann ingen planstruktur: teksten har ingen mål eller tiltak som lèt seg kjenne igjen. Teksten er teken vare på blant det som ikkje er plassert.",
  },
  report: {
    notFound: "Rapporten finst ikkje.",
    notReady: "Rapporten er ikkje ferdig enno.",
    failed: "Rapporten kunne ikkje lagast.",
    poisoned:
      "Rapporten vart avbroten fleire gonger og er gjeven opp. Ting han på nytt, og sei frå om det skjer igjen.",
    timeout: "Dokumentet tok for lang tid å lage.",
    crashed: "Arbeidet med dokumentet stoppa uventa. Prøv igjen.",
    invalidDocument: "Innhaldet i planen kunne ikkje setjast til eit dokument.",
    cancelled: "Arbeidet med dokumentet vart avbrote før det var ferdig.",
  },
};
