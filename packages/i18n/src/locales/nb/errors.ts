import type { Messages } from "../../messages.ts";
import { apiErrors } from "./api-errors.ts";
import { publishingErrors } from "./publishing-errors.ts";
import { styleTemplateErrors } from "./report-template.ts";

export const errors: Messages["errors"] = {
  ...publishingErrors,
  ...apiErrors,
  styleTemplate: styleTemplateErrors,
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
  comparisonFile: {
    restless: "Planer deles og trekkes tilbake akkurat nå. Prøv igjen om litt.",
    withdrawn: "En kommune trakk tilbake planen sin etter bestillingen. Bestill rapporten på nytt.",
    tooManyRows:
      "Sammenligningen har {{count}} tiltak, flere enn et regneark tar imot her. Velg færre kommuner, eller hent CSV.",
  },
  register: {
    badFile: "Filen er ikke en liste over folketall. Feilen er ved {{place}}.",
    unknownMunicipality:
      "Registeret har ingen kommuner med disse kodene: {{codes}}. Ingenting er lest inn.",
    doubleFigure: "Folketallet står to ganger for samme dag: {{codes}}. Ingenting er lest inn.",
  },
  tenant: {
    unknown: "Det finnes ingen kommune med kortnavnet «{{slug}}».",
    invalid: "Opplysningen {{field}} er ikke gyldig.",
    slugTaken: "Kortnavnet «{{slug}}» er allerede i bruk.",
  },
  plan: {
    notFound: "Planen finnes ikke.",
    alreadyAdopted: "Planen er allerede vedtatt.",
    findingsBlock:
      "Planen kan ikke vedtas: {{count}} lovkrav mangler. Fyll dem ut, eller legg dem til side med en begrunnelse.",
    badPredecessor: "Den valgte planen gjelder ikke, så den kan ikke erstattes.",
    changedMeanwhile: "Noen andre endret samtidig. Last siden på nytt og prøv igjen.",
    titleMissing: "Planen trenger en tittel.",
    notEditable: "Planen er ikke et utkast og kan ikke endres.",
    versionNotFound: "Planen har ingen slik versjon.",
  },
  part: { full: "Listen har tusen poster. Fjern en før du legger til en ny." },
  element: {
    kindNotAllowedThere: "{{kind}} kan ikke stå der. Der kan det stå: {{allowed}}.",
    intoItself: "En del kan ikke flyttes inn i seg selv.",
    noStep: "Delen står allerede ytterst. Det er ingen steder å flytte den i den retningen.",
    mergeKindsDiffer: "Bare to deler av samme slag kan slås sammen.",
    parentRemoved: "Det delen lå under, er fjernet. Hent det tilbake først.",
    removedMeanwhile: "Delen er fjernet i mellomtiden.",
    notFound: "Delen finnes ikke lenger i planen.",
    unknownMember: "Personen er ikke medlem i kommunen.",
    badCustomValue: "Verdien passer ikke til feltet «{{field}}».",
    unknownUnit: "Enheten finnes ikke i kommunens organisasjon.",
    endsBeforeStart: "Slutten ligger før starten.",
    wrongProgress: "Denne typen del har en annen type status.",
  },
  process: {
    unknown: "Malen finnes ikke i rammeverket.",
    notEmpty: "Prosessen har allerede faser. Endre dem, eller fjern dem først.",
    phaseGone: "Fasen er fjernet i mellomtiden.",
    tooMany: "En prosess kan ha høyst {{limit}} faser.",
    badDate: "Skriv datoen som 2027, 2027-02 eller 2027-02-14.",
    badDay: "Skriv hele datoen, for eksempel 2027-02-14.",
    nameMissing: "Skriv navnet på fasen.",
  },
  calendar: {
    notFound: "Kalenderadressen gjelder ikke.",
  },
  customField: {
    typeFixed: "Felttypen kan ikke endres når feltet finnes. Fjern feltet og legg til et nytt.",
    notFound: "Feltet finnes ikke.",
  },
  decision: {
    unknown: "Vedtaket finnes ikke lenger.",
    inFuture: "Vedtaket kan ikke ligge i fremtiden.",
  },
  attachment: {
    tooMany: "Høyst {{limit}} vedlegg kan sendes om gangen.",
    tooLarge: "{{name}} er for stor. Grensen er {{megabytes}} MB.",
    type: "{{name}} kan ikke tas imot. Lagre filen som PDF, Word, OpenDocument, Excel, tekst eller bilde.",
  },
  consultation: {
    notFound: "Det finnes ingen slik runde eller lenke.",
    alreadyOpen: "Runden er allerede åpnet og kan ikke endres.",
    notOpen: "Runden er ikke åpen.",
    closed: "Runden er lukket. Ingen flere svar tas imot.",
    linkExpired: "Lenken gjelder ikke lenger.",
    changedMeanwhile: "Noen andre endret samtidig. Kontroller og prøv igjen.",
    deadlinePassed: "Fristen må ligge fram i tid.",
    beforeDeadline: "Runden kan ikke lukkes før fristen er ute.",
    nobodyToAsk: "Legg til minst én part som skal høres.",
    partyTwice: "{{name}} står allerede på listen.",
    partyAsked: "Parten er allerede spurt og blir stående på listen.",
    badEmail: "Skriv en e-postadresse, for eksempel navn@kommune.no.",
    throttled: "For mange svar på kort tid. Vent {{minutes}} min og send igjen.",
    answerEmpty: "Skriv minst én merknad, eller kryss av for at dere ikke har merknader.",
    answerBoth:
      "Det står merknader i svaret. Fjern krysset for «ingen merknader», eller merknadene.",
    remarkTooLong: "En merknad er for lang. Del den opp, eller legg teksten i et vedlegg.",
    elementGone: "En merknad gjelder en del som ikke finnes i det utsendte forslaget.",
    receivedOdd: "Dagen må ligge mellom dagen runden ble åpnet og i dag.",
    outcomeMissing: "Velg en konklusjon.",
    assessmentMissing: "Skriv en vurdering.",
    changedElementGone: "En av de valgte delene finnes ikke i planen.",
  },
  finding: {
    reasonMissing: "Skriv hvorfor punktet legges til side.",
  },
  member: {
    notFound: "Personen er ikke medlem her.",
    badRole: "Velg en rolle.",
    nameMissing: "Skriv navnet ditt.",
    changedMeanwhile: "Noen andre har endret rollen i mellomtiden. Kontroller og prøv igjen.",
    lastAdministrator:
      "Det må finnes minst én administrator. Gjør noen andre til administrator først.",
    notOfficer: "Bare ansvarlige saksbehandlere knyttes til enheter.",
  },
  invitation: {
    notFound: "Invitasjonen finnes ikke.",
    badEmail: "Skriv en e-postadresse, for eksempel navn@kommune.no.",
    alreadyMember: "Personen er allerede medlem her.",
    closed: "Invitasjonen gjelder ikke lenger.",
    accountExists: "Det finnes allerede en konto med den e-postadressen. Logg inn for å bli med.",
  },
  password: {
    tooShort: "Passordet må ha minst {{min}} tegn.",
    tooLong: "Passordet kan ha høyst {{max}} tegn.",
  },
  handOver: {
    noneChosen: "Kryss av for minst én del",
    noUnit: "Velg en enhet",
  },
  unit: {
    notFound: "Enheten finnes ikke.",
    nameMissing: "Skriv navnet på enheten.",
    nameTooLong: "Navnet er for langt.",
    nameTaken: "Det finnes allerede en enhet som heter {{name}}.",
    badDay: "Skriv en dag, for eksempel 2026-01-31.",
    badEnd: "Skriv en dag, for eksempel 2026-12-31.",
    dayAhead: "Dagen ligger fram i tid.",
    dayBeforeLastName: "Dagen må komme etter dagen da det nåværende navnet begynte å gjelde.",
    underItself: "En enhet kan ikke høre til seg selv eller til en enhet under seg.",
    badSuccessor: "Etterfølgeren må være en annen enhet som finnes, og som ikke hører til denne.",
    changedMeanwhile: "Noen andre har endret enheten i mellomtiden. Kontroller og prøv igjen.",
  },
  mail: {
    tryLater: "E-posttjeneren kunne ikke ta imot brevet. Det forsøkes igjen.",
    refused: "E-posttjeneren tok ikke imot brevet.",
    uncertain: "Forbindelsen ble brutt da brevet ble overlevert. Det kan ha kommet fram.",
    unreachable: "E-posttjeneren kunne ikke nås etter flere forsøk.",
    failed: "Brevet kunne ikke sendes.",
  },
  comparison: {
    nameMissing: "Gi sammenligningen et navn",
    nameTooLong: "Navnet kan ha høyst {{longest}} tegn",
    nameTaken: "Det finnes allerede en lagret sammenligning som heter «{{name}}»",
    savedNotFound: "Den lagrede sammenligningen finnes ikke lenger.",
    changedMeanwhile:
      "Noen andre har endret navnet på sammenligningen. Last siden på nytt og gjør endringen om igjen.",
  },
  region: {
    noSuchName: "Ingen kommune heter {{name}}.",
    severalNames: "Flere kommuner passer: {{names}}. Skriv hele navnet.",
    notARegion: "Bare et regionalt organ har et område å sammenligne.",
    unknownMunicipality: "Det finnes ingen kommune og ikke noe fylke med koden {{key}}.",
  },
  share: {
    notFound: "Delingen finnes ikke.",
    unknownRecipient: "Det finnes ikke noe regionalt organ å dele med under det navnet.",
  },
  file: {
    storeUnreachable: "Fillageret svarer ikke akkurat nå. Prøv igjen om litt.",
    missing: "Dokumentet finnes ikke lenger i lageret. Bestill det på nytt.",
    badKey: "Dokumentet har et navn som ikke kan stemme.",
  },
  job: {
    notFound: "Arbeidet finnes ikke. Det er allerede gjort, eller id-en er feil.",
    unknown: "Ukjent type arbeid i køen: {{name}}.",
    badPayload: "Arbeidet {{name}} i køen er feil skrevet.",
  },
  demo: {
    badDate: "Datoen «{{written}}» i demoen kan ikke leses.",
    foreignTenants:
      "Installasjonen har {{count}} egne kommuner eller regionale organer. Oppdiktede planer skrives ikke ved siden av dem; --force gjør det likevel.",
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
  start: {
    otherFramework: "Planen har et annet rammeverk. Konverter den i stedet.",
    nothingPicked: "Velg minst én mal eller ett tiltak.",
  },
  regime: {
    unconfirmed: "Bekreft hver del som endres.",
  },
  catalogue: {
    gone: "Et av tiltakene er ikke offentlig lenger. Last siden på nytt.",
  },
  framework: {
    badChoice:
      "Valget for «{{id}}» kan ikke gjennomføres: det som velges, finnes ikke eller kan ikke stå der.",
    noTransition: "Rammeverket {{framework}} beskriver ingen overgang fra {{from}} til {{to}}.",
    inUse: "Rammeverket brukes av {{count}} planer og kan ikke slås av.",
    lastEnabled: "Minst ett rammeverk må være slått på.",
    notEnabled: "Rammeverket «{{id}}» er ikke slått på for kommunen.",
    unknown: "Rammeverket «{{id}}» finnes ikke i denne installasjonen.",
    invalid: "Rammeverket {{framework}} er feil bygd: {{part}}, {{id}} ({{problem}}).",
  },
  import: {
    noFile: "Velg en fil å lese inn.",
    titleMissing: "Skriv en tittel på høyst 500 tegn.",
    linesMissing: "Velg minst én linje.",
    notFound: "Innlesingen finnes ikke.",
    notRead: "Dokumentet er ikke lest ennå. Vent litt og last siden på nytt.",
    failed: "Dokumentet kunne ikke leses. Prøv igjen, eller lagre det i et annet format.",
    alreadySaved: "Utkastet er allerede lagret. Gjør endringene i planen.",
    changedMeanwhile:
      "Noen andre, eller du i en annen fane, har endret noe i mellomtiden. Ingenting er overskrevet. Last siden på nytt og gjør det siste om igjen.",
    nothingToUndo: "Det er ingenting å angre eller gjøre om.",
    nothingToSave: "Det er ingen deler å lagre. Gjør minst én linje til et mål eller et tiltak.",
    elementGone: "Delen finnes ikke lenger i forslaget. Last siden på nytt.",
    intoItself: "En del kan ikke flyttes inn under seg selv.",
    nothingBefore: "Det er ingenting foran delen å slå den sammen med.",
    noSuchLine: "Linjen kan ikke velges her. Last siden på nytt.",
    badJson: "Filen {{fileName}} er ikke gyldig JSON. Eksporter planen på nytt.",
    otherSchema: "Filen er skrevet i {{schema}}, som denne versjonen ikke kan lese.",
    badValue: "Feil i filen ved {{place}}. Tillatt: {{wanted}}.",
    badCell:
      "Feil i arket {{sheet}}, rad {{row}}, kolonne {{column}}: «{{written}}». Tillatt: {{wanted}}.",
    stillHolds:
      "«{{title}}» kan ikke fjernes, for deler under den blir stående. Velg dem også, eller la den stå.",
    nothingChosen: "Velg minst én forskjell å føre inn.",
    tooManyLines: "Filen {{fileName}} har for mange linjer. Grensen er {{limit}}.",
    empty: "Filen {{fileName}} er tom.",
    binary:
      "Filen {{fileName}} er ikke et dokument som kan leses. Lagre den som Word, PDF, ODT, Excel eller tekst og prøv igjen.",
    tooLarge: "Filen {{fileName}} er for stor. Grensen er {{limitMegabytes}} MB.",
    encoding: "Teksten i {{fileName}} har en tegnkoding som ikke kan leses. Lagre filen som UTF-8.",
    noPlanStructure:
      "Fant ingen planstruktur: teksten har ingen mål eller tiltak som lar seg kjenne igjen. Teksten er beholdt blant det som ikke er plassert.",
    encrypted: "Filen {{fileName}} er beskyttet med passord. Lagre den uten passord og prøv igjen.",
    oldFormat:
      "Filen {{fileName}} har et eldre format. Åpne den i tekstbehandleren, lagre den som .docx eller PDF og prøv igjen.",
    unknownFormat:
      "Filen {{fileName}} er et arkiv av et slag som ikke kan leses. Lagre den som Word, PDF, ODT eller Excel.",
    noTextLayer:
      "Filen {{fileName}} er skannet: sidene er bilder uten tekst. Kjør tekstgjenkjenning (OCR) på den og prøv igjen.",
    corrupt:
      "Filen {{fileName}} er skadet og kan ikke leses. Åpne den i programmet sitt, lagre den på nytt og prøv igjen.",
    zipBomb: "Filen {{fileName}} pakkes ut til urimelig mye data og blir ikke lest.",
    tooManyPages: "Filen {{fileName}} har for mange sider. Grensen er {{limit}}.",
    timeLimit: "Filen {{fileName}} tok for lang tid å lese. Del den opp og prøv igjen.",
    memoryLimit:
      "Filen {{fileName}} krever mer enn {{limitMegabytes}} MB minne å lese. Del den opp og prøv igjen.",
    crashed: "Lesingen av {{fileName}} stoppet uventet. Prøv igjen.",
    cancelled: "Lesingen av {{fileName}} ble avbrutt.",
    hadMacros: "Filen inneholder makroer. De er ikke kjørt; bare teksten er lest.",
    hadExternalLinks: "Filen viser til innhold andre steder. Det er ikke hentet.",
    hadTrackedChanges: "Filen har sporede endringer. Teksten er lest som om alle var godtatt.",
    hadPagesWithoutText: "Noen sider er bilder uten tekst og har ikke kunnet leses.",
  },
  schedule: {
    notFound: "Den faste rapporten finnes ikke.",
    changedMeanwhile:
      "Noen andre har endret den faste rapporten. Last siden på nytt og gjør endringen om igjen.",
    planMissing: "Velg en plan",
    badDay: "Velg en dag fra 1 til 28, eller siste dag",
  },
  retention: {
    badDays: "Oppgi et helt antall dager, fra 1 til 36 500",
    changedMeanwhile:
      "Noen andre har endret regelen. Last siden på nytt og gjør endringen om igjen.",
  },
  report: {
    alreadyOver: "Rapporten er allerede ferdig eller avsluttet og kan ikke avbrytes.",
    fileRemoved:
      "Filen til rapporten er slettet etter kommunens regel for oppbevaring. Bestill rapporten på nytt hvis du trenger den.",
    linkExpired:
      "Lenken til filen gjelder bare i noen minutter. Hent filen fra siden til rapporten.",
    formatMissing: "Velg minst ett format",
    notFound: "Rapporten finnes ikke.",
    notReady: "Rapporten er ikke ferdig ennå.",
    failed: "Rapporten kunne ikke lages.",
    poisoned:
      "Rapporten ble avbrutt flere ganger og er gitt opp. Bestill den på nytt, og si fra hvis det gjentar seg.",
    timeout: "Dokumentet tok for lang tid å lage.",
    crashed: "Arbeidet med dokumentet stoppet uventet. Prøv igjen.",
    invalidDocument: "Innholdet i planen kunne ikke settes til et dokument.",
    cancelled: "Arbeidet med dokumentet ble avbrutt før det var ferdig.",
    fontsMissing:
      "Installasjonen mangler skrifttyper, så ingen PDF kan lages. Be den som driver løsningen, om å installere dem, eller velg et annet format.",
    badTemplate: "Malen er ikke et Word-dokument (.docx) som kan leses.",
    templateTooLarge: "Malen er for stor. Lagre en mal uten innhold, på høyst 10 MB.",
    templateActive:
      "Malen har makroer, innebygde objekter eller felt som henter noe. Lagre den som vanlig Word-dokument uten dem.",
    templateExternal: "Malen henter bilder fra et annet sted. Sett bildene inn i malen i stedet.",
    nothingToCompare: "Det finnes ingen annen versjon å sammenligne med.",
  },
};
