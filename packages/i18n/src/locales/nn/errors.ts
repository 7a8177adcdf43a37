import type { Messages } from "../../messages.ts";
import { apiErrors } from "./api-errors.ts";
import { publishingErrors } from "./publishing-errors.ts";
import { styleTemplateErrors } from "./report-template.ts";

export const errors: Messages["errors"] = {
  ...publishingErrors,
  ...apiErrors,
  styleTemplate: styleTemplateErrors,
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
  comparisonFile: {
    restless: "Planar blir delte og trekte tilbake akkurat no. Prøv igjen om litt.",
    withdrawn: "Ein kommune trekte tilbake planen sin etter tinginga. Ting rapporten på nytt.",
    tooManyRows:
      "Samanlikninga har {{count}} tiltak, fleire enn eit rekneark tek imot her. Vel færre kommunar, eller hent CSV.",
  },
  register: {
    badFile: "Fila er ikkje ei liste over folketal. Feilen er ved {{place}}.",
    unknownMunicipality:
      "Registeret har ingen kommunar med desse kodane: {{codes}}. Ingenting er lese inn.",
    doubleFigure: "Folketalet står to gonger for same dagen: {{codes}}. Ingenting er lese inn.",
  },
  tenant: {
    unknown: "Det finst ingen kommune med kortnamnet «{{slug}}».",
    invalid: "Opplysninga {{field}} er ikkje gyldig.",
    slugTaken: "Kortnamnet «{{slug}}» er alt i bruk.",
  },
  plan: {
    notFound: "Planen finst ikkje.",
    alreadyAdopted: "Planen er alt vedteken.",
    findingsBlock:
      "Planen kan ikkje vedtakast: {{count}} lovkrav manglar. Fyll dei ut, eller legg dei til side med ei grunngjeving.",
    badPredecessor: "Den valde planen gjeld ikkje, så han kan ikkje erstattast.",
    changedMeanwhile: "Nokon andre endra samstundes. Last sida på nytt og prøv igjen.",
    titleMissing: "Planen treng ein tittel.",
    notEditable: "Planen er ikkje eit utkast og kan ikkje endrast.",
    versionNotFound: "Planen har ingen slik versjon.",
  },
  part: { full: "Lista har tusen postar. Fjern ein før du legg til ein ny." },
  element: {
    kindNotAllowedThere: "{{kind}} kan ikkje stå der. Der kan det stå: {{allowed}}.",
    intoItself: "Ein del kan ikkje flyttast inn i seg sjølv.",
    noStep: "Delen står alt ytst. Det er ingen stad å flytte han i den retninga.",
    mergeKindsDiffer: "Berre to delar av same slag kan slåast saman.",
    parentRemoved: "Det delen låg under, er fjerna. Hent det tilbake først.",
    removedMeanwhile: "Delen er fjerna i mellomtida.",
    notFound: "Delen finst ikkje lenger i planen.",
    unknownMember: "Personen er ikkje medlem i kommunen.",
    badCustomValue: "Verdien passar ikkje til feltet «{{field}}».",
    unknownUnit: "Eininga finst ikkje i organisasjonen til kommunen.",
    endsBeforeStart: "Slutten ligg før starten.",
    wrongProgress: "Denne typen del har ein annan type status.",
  },
  process: {
    unknown: "Malen finst ikkje i rammeverket.",
    notEmpty: "Prosessen har alt fasar. Endre dei, eller ta dei bort først.",
    phaseGone: "Fasen er teken bort i mellomtida.",
    tooMany: "Ein prosess kan ha høgst {{limit}} fasar.",
    badDate: "Skriv datoen som 2027, 2027-02 eller 2027-02-14.",
    badDay: "Skriv heile datoen, til dømes 2027-02-14.",
    nameMissing: "Skriv namnet på fasen.",
  },
  calendar: {
    notFound: "Kalenderadressa gjeld ikkje.",
  },
  customField: {
    typeFixed: "Felttypen kan ikkje endrast når feltet finst. Fjern feltet og legg til eit nytt.",
    notFound: "Feltet finst ikkje.",
  },
  decision: {
    unknown: "Vedtaket finst ikkje lenger.",
    inFuture: "Vedtaket kan ikkje liggje i framtida.",
  },
  attachment: {
    tooMany: "Høgst {{limit}} vedlegg kan sendast om gongen.",
    tooLarge: "{{name}} er for stor. Grensa er {{megabytes}} MB.",
    type: "{{name}} kan ikkje takast imot. Lagre fila som PDF, Word, OpenDocument, Excel, tekst eller bilete.",
  },
  consultation: {
    notFound: "Det finst ingen slik runde eller lenkje.",
    alreadyOpen: "Runden er alt opna og kan ikkje endrast.",
    notOpen: "Runden er ikkje open.",
    closed: "Runden er lukka. Ingen fleire svar blir tekne imot.",
    linkExpired: "Lenkja gjeld ikkje lenger.",
    changedMeanwhile: "Nokon andre endra samstundes. Kontroller og prøv igjen.",
    deadlinePassed: "Fristen må liggje fram i tid.",
    beforeDeadline: "Runden kan ikkje lukkast før fristen er ute.",
    nobodyToAsk: "Legg til minst éin part som skal høyrast.",
    partyTwice: "{{name}} står alt på lista.",
    partyAsked: "Parten er alt spurd og blir ståande på lista.",
    badEmail: "Skriv ei e-postadresse, til dømes namn@kommune.no.",
    throttled: "For mange svar på kort tid. Vent {{minutes}} min og send igjen.",
    answerEmpty: "Skriv minst éin merknad, eller kryss av for at de ikkje har merknader.",
    answerBoth:
      "Det står merknader i svaret. Fjern krysset for «ingen merknader», eller merknadene.",
    remarkTooLong: "Ein merknad er for lang. Del han opp, eller legg teksten i eit vedlegg.",
    elementGone: "Ein merknad gjeld ein del som ikkje finst i det utsende forslaget.",
    receivedOdd: "Dagen må liggje mellom dagen runden vart opna og i dag.",
    outcomeMissing: "Vel ein konklusjon.",
    assessmentMissing: "Skriv ei vurdering.",
    changedElementGone: "Ein av dei valde delane finst ikkje i planen.",
  },
  finding: {
    reasonMissing: "Skriv kvifor punktet blir lagt til side.",
  },
  member: {
    notFound: "Personen er ikkje medlem her.",
    badRole: "Vel ei rolle.",
    nameMissing: "Skriv namnet ditt.",
    changedMeanwhile: "Nokon annan har endra rolla i mellomtida. Kontroller og prøv igjen.",
    lastAdministrator:
      "Det må finnast minst éin administrator. Gjer nokon annan til administrator først.",
    notOfficer: "Berre ansvarlege sakshandsamarar blir knytte til einingar.",
  },
  invitation: {
    notFound: "Invitasjonen finst ikkje.",
    badEmail: "Skriv ei e-postadresse, til dømes namn@kommune.no.",
    alreadyMember: "Personen er alt medlem her.",
    closed: "Invitasjonen gjeld ikkje lenger.",
    accountExists: "Det finst alt ein konto med den e-postadressa. Logg inn for å bli med.",
  },
  password: {
    tooShort: "Passordet må ha minst {{min}} teikn.",
    tooLong: "Passordet kan ha høgst {{max}} teikn.",
  },
  handOver: {
    noneChosen: "Kryss av for minst éin del",
    noUnit: "Vel ei eining",
  },
  unit: {
    notFound: "Eininga finst ikkje.",
    nameMissing: "Skriv namnet på eininga.",
    nameTooLong: "Namnet er for langt.",
    nameTaken: "Det finst alt ei eining som heiter {{name}}.",
    badDay: "Skriv ein dag, til dømes 2026-01-31.",
    badEnd: "Skriv ein dag, til dømes 2026-12-31.",
    dayAhead: "Dagen ligg fram i tid.",
    dayBeforeLastName: "Dagen må kome etter dagen då det noverande namnet tok til å gjelde.",
    underItself: "Ei eining kan ikkje høyre til seg sjølv eller til ei eining under seg.",
    badSuccessor: "Etterfølgjaren må vere ei anna eining som finst, og som ikkje høyrer til denne.",
    changedMeanwhile: "Nokon annan har endra eininga i mellomtida. Kontroller og prøv igjen.",
  },
  mail: {
    tryLater: "E-posttenaren kunne ikkje ta imot brevet. Det blir prøvd igjen.",
    refused: "E-posttenaren tok ikkje imot brevet.",
    uncertain: "Sambandet vart brote då brevet vart overlevert. Det kan ha kome fram.",
    unreachable: "E-posttenaren kunne ikkje nåast etter fleire forsøk.",
    failed: "Brevet kunne ikkje sendast.",
  },
  comparison: {
    nameMissing: "Gi samanlikninga eit namn",
    nameTooLong: "Namnet kan ha høgst {{longest}} teikn",
    nameTaken: "Det finst alt ei lagra samanlikning som heiter «{{name}}»",
    savedNotFound: "Den lagra samanlikninga finst ikkje lenger.",
    changedMeanwhile:
      "Nokon andre har endra namnet på samanlikninga. Last sida på nytt og gjer endringa om att.",
  },
  region: {
    noSuchName: "Ingen kommune heiter {{name}}.",
    severalNames: "Fleire kommunar passar: {{names}}. Skriv heile namnet.",
    notARegion: "Berre eit regionalt organ har eit område å samanlikne.",
    unknownMunicipality: "Det finst ingen kommune og ikkje noko fylke med koden {{key}}.",
  },
  share: {
    notFound: "Delinga finst ikkje.",
    unknownRecipient: "Det finst ikkje noko regionalt organ å dele med under det namnet.",
  },
  file: {
    storeUnreachable: "Fillageret svarar ikkje akkurat no. Prøv igjen om litt.",
    missing: "Dokumentet finst ikkje lenger i lageret. Ting det på nytt.",
    badKey: "Dokumentet har eit namn som ikkje kan stemme.",
  },
  job: {
    notFound: "Arbeidet finst ikkje. Det er alt gjort, eller id-en er feil.",
    unknown: "Ukjend type arbeid i køen: {{name}}.",
    badPayload: "Arbeidet {{name}} i køen er feil skrive.",
  },
  demo: {
    badDate: "Datoen «{{written}}» i demoen kan ikkje lesast.",
    foreignTenants:
      "Installasjonen har {{count}} eigne kommunar eller regionale organ. Oppdikta planar blir ikkje skrivne ved sida av dei; --force gjer det likevel.",
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
  start: {
    otherFramework: "Planen har eit anna rammeverk. Konverter han i staden.",
    nothingPicked: "Vel minst éin mal eller eitt tiltak.",
  },
  regime: {
    unconfirmed: "Stadfest kvar del som blir endra.",
  },
  catalogue: {
    gone: "Eitt av tiltaka er ikkje offentleg lenger. Last sida på nytt.",
  },
  framework: {
    badChoice:
      "Valet for «{{id}}» kan ikkje gjennomførast: det som blir valt, finst ikkje eller kan ikkje stå der.",
    noTransition: "Rammeverket {{framework}} skildrar ingen overgang frå {{from}} til {{to}}.",
    inUse: "Rammeverket blir brukt av {{count}} planar og kan ikkje slåast av.",
    lastEnabled: "Minst eitt rammeverk må vere slått på.",
    notEnabled: "Rammeverket «{{id}}» er ikkje slått på for kommunen.",
    unknown: "Rammeverket «{{id}}» finst ikkje i denne installasjonen.",
    invalid: "Rammeverket {{framework}} er feil bygd: {{part}}, {{id}} ({{problem}}).",
  },
  import: {
    noFile: "Vel ei fil å lese inn.",
    titleMissing: "Skriv ein tittel på høgst 500 teikn.",
    linesMissing: "Vel minst éi linje.",
    notFound: "Innlesinga finst ikkje.",
    notRead: "Dokumentet er ikkje lese enno. Vent litt og last sida på nytt.",
    failed: "Dokumentet kunne ikkje lesast. Prøv igjen, eller lagre det i eit anna format.",
    alreadySaved: "Utkastet er alt lagra. Gjer endringane i planen.",
    changedMeanwhile:
      "Nokon andre, eller du i ei anna fane, har endra noko i mellomtida. Ingenting er overskrive. Last sida på nytt og gjer det siste om att.",
    nothingToUndo: "Det er ingenting å angre eller gjere om.",
    nothingToSave: "Det er ingen delar å lagre. Gjer minst éi linje til eit mål eller eit tiltak.",
    elementGone: "Delen finst ikkje lenger i framlegget. Last sida på nytt.",
    intoItself: "Ein del kan ikkje flyttast inn under seg sjølv.",
    nothingBefore: "Det er ingenting framfor delen å slå han saman med.",
    noSuchLine: "Linja kan ikkje veljast her. Last sida på nytt.",
    badJson: "Fila {{fileName}} er ikkje gyldig JSON. Eksporter planen på nytt.",
    otherSchema: "Fila er skriven i {{schema}}, som denne versjonen ikkje kan lese.",
    badValue: "Feil i fila ved {{place}}. Tillate: {{wanted}}.",
    badCell:
      "Feil i arket {{sheet}}, rad {{row}}, kolonne {{column}}: «{{written}}». Tillate: {{wanted}}.",
    stillHolds:
      "«{{title}}» kan ikkje fjernast, for delar under han blir ståande. Vel dei òg, eller lat han stå.",
    nothingChosen: "Vel minst éin skilnad å føre inn.",
    tooManyLines: "Fila {{fileName}} har for mange linjer. Grensa er {{limit}}.",
    empty: "Fila {{fileName}} er tom.",
    binary:
      "Fila {{fileName}} er ikkje eit dokument som kan lesast. Lagre henne som Word, PDF, ODT, Excel eller tekst og prøv igjen.",
    tooLarge: "Fila {{fileName}} er for stor. Grensa er {{limitMegabytes}} MB.",
    encoding:
      "Teksten i {{fileName}} har ei teiknkoding som ikkje kan lesast. Lagre fila som UTF-8.",
    noPlanStructure:
      "Fann ingen planstruktur: teksten har ingen mål eller tiltak som lèt seg kjenne igjen. Teksten er teken vare på blant det som ikkje er plassert.",
    encrypted: "Fila {{fileName}} er verna med passord. Lagre henne utan passord og prøv igjen.",
    oldFormat:
      "Fila {{fileName}} har eit eldre format. Opne henne i tekstbehandlaren, lagre henne som .docx eller PDF og prøv igjen.",
    unknownFormat:
      "Fila {{fileName}} er eit arkiv av eit slag som ikkje kan lesast. Lagre henne som Word, PDF, ODT eller Excel.",
    noTextLayer:
      "Fila {{fileName}} er skanna: sidene er bilete utan tekst. Køyr tekstattkjenning (OCR) på henne og prøv igjen.",
    corrupt:
      "Fila {{fileName}} er skadd og kan ikkje lesast. Opne henne i programmet sitt, lagre henne på nytt og prøv igjen.",
    zipBomb: "Fila {{fileName}} blir pakka ut til urimeleg mykje data og blir ikkje lesen.",
    tooManyPages: "Fila {{fileName}} har for mange sider. Grensa er {{limit}}.",
    timeLimit: "Fila {{fileName}} tok for lang tid å lese. Del henne opp og prøv igjen.",
    memoryLimit:
      "Fila {{fileName}} krev meir enn {{limitMegabytes}} MB minne å lese. Del henne opp og prøv igjen.",
    crashed: "Lesinga av {{fileName}} stoppa uventa. Prøv igjen.",
    cancelled: "Lesinga av {{fileName}} vart avbroten.",
    hadMacros: "Fila inneheld makroar. Dei er ikkje køyrde; berre teksten er lesen.",
    hadExternalLinks: "Fila viser til innhald andre stader. Det er ikkje henta.",
    hadTrackedChanges: "Fila har spora endringar. Teksten er lesen som om alle var godtekne.",
    hadPagesWithoutText: "Nokre sider er bilete utan tekst og har ikkje kunna lesast.",
  },
  schedule: {
    notFound: "Den faste rapporten finst ikkje.",
    changedMeanwhile:
      "Nokon andre har endra den faste rapporten. Last sida på nytt og gjer endringa om att.",
    planMissing: "Vel ein plan",
    badDay: "Vel ein dag frå 1 til 28, eller siste dagen",
  },
  retention: {
    badDays: "Oppgi eit heilt tal dagar, frå 1 til 36 500",
    changedMeanwhile: "Nokon andre har endra regelen. Last sida på nytt og gjer endringa om att.",
  },
  report: {
    alreadyOver: "Rapporten er alt ferdig eller avslutta og kan ikkje avbrytast.",
    fileRemoved:
      "Fila til rapporten er sletta etter regelen kommunen har for oppbevaring. Bestill rapporten på nytt om du treng han.",
    linkExpired: "Lenkja til fila gjeld berre i nokre minutt. Hent fila frå sida til rapporten.",
    formatMissing: "Vel minst eitt format",
    notFound: "Rapporten finst ikkje.",
    notReady: "Rapporten er ikkje ferdig enno.",
    failed: "Rapporten kunne ikkje lagast.",
    poisoned:
      "Rapporten vart avbroten fleire gonger og er gjeven opp. Ting han på nytt, og sei frå om det skjer igjen.",
    timeout: "Dokumentet tok for lang tid å lage.",
    crashed: "Arbeidet med dokumentet stoppa uventa. Prøv igjen.",
    invalidDocument: "Innhaldet i planen kunne ikkje setjast til eit dokument.",
    cancelled: "Arbeidet med dokumentet vart avbrote før det var ferdig.",
    fontsMissing:
      "Installasjonen manglar skrifttypar, så ingen PDF kan lagast. Be den som driv løysinga, om å installere dei, eller vel eit anna format.",
    badTemplate: "Malen er ikkje eit Word-dokument (.docx) som kan lesast.",
    templateTooLarge: "Malen er for stor. Lagre ein mal utan innhald, på høgst 10 MB.",
    templateActive:
      "Malen har makroar, innebygde objekt eller felt som hentar noko. Lagre han som vanleg Word-dokument utan dei.",
    templateExternal: "Malen hentar bilete frå ein annan stad. Set bileta inn i malen i staden.",
    nothingToCompare: "Det finst ingen annan versjon å samanlikne med.",
  },
};
