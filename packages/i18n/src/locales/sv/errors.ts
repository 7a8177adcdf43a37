import { apiErrors } from "./api-errors.ts";
import { publishingErrors } from "./publishing-errors.ts";
import { styleTemplateErrors } from "./report-template.ts";

export const errors = {
  ...publishingErrors,
  ...apiErrors,
  styleTemplate: styleTemplateErrors,
  unknown: "Något gick fel. Försök igen.",
  cli: {
    noDatabase:
      "Ingen databas är angiven. Kör kommandot med `npm run boplan --`, eller ange DATABASE_URL och DATABASE_OWNER_URL.",
    fileNotFound: "Filen {{fileName}} finns inte.",
    fileUnreadable: "Filen {{fileName}} kan inte läsas.",
    outUnwritable: "Det går inte att skriva till {{file}}.",
    reportTimeout:
      "Rapporten blev inte klar inom {{seconds}} sekunder. Beställningen ligger kvar; kontrollera att en worker är igång.",
  },
  access: {
    forbidden: "Din roll här får inte göra det.",
  },
  signIn: {
    wrong: "Fel e-postadress eller lösenord.",
    throttled: "För många försök. Vänta {{minutes}} min och försök igen.",
  },
  comparisonFile: {
    restless: "Planer delas och tas tillbaka just nu. Försök igen om en stund.",
    withdrawn: "En kommun tog tillbaka sin plan efter beställningen. Beställ rapporten på nytt.",
    tooManyRows:
      "Jämförelsen har {{count}} åtgärder, fler än ett kalkylblad tar emot här. Välj färre kommuner, eller hämta CSV.",
  },
  register: {
    badFile: "Filen är ingen lista med folkmängd. Felet finns vid {{place}}.",
    unknownMunicipality:
      "Registret har inga kommuner med dessa koder: {{codes}}. Ingenting har lästs in.",
    doubleFigure: "Folkmängden står två gånger för samma dag: {{codes}}. Ingenting har lästs in.",
  },
  tenant: {
    unknown: "Det finns ingen kommun med kortnamnet ”{{slug}}”.",
    invalid: "Uppgiften {{field}} är inte giltig.",
    slugTaken: "Kortnamnet ”{{slug}}” används redan.",
  },
  plan: {
    notFound: "Planen finns inte.",
    alreadyAdopted: "Planen är redan antagen.",
    findingsBlock:
      "Planen kan inte antas: {{count}} lagkrav saknas. Fyll i dem, eller lägg dem åt sidan med en motivering.",
    badPredecessor: "Den valda planen gäller inte, så den kan inte ersättas.",
    changedMeanwhile: "Någon annan ändrade samtidigt. Läs in sidan igen och försök på nytt.",
    titleMissing: "Planen behöver en titel.",
    notEditable: "Planen är inte ett utkast och kan inte ändras.",
    versionNotFound: "Planen har ingen sådan version.",
  },
  part: { full: "Listan har tusen poster. Ta bort någon innan du lägger till en ny." },
  element: {
    kindNotAllowedThere: "{{kind}} kan inte stå där. Där kan stå: {{allowed}}.",
    intoItself: "En del kan inte flyttas in i sig själv.",
    noStep: "Delen står redan ytterst. Det finns ingenstans att flytta den åt det hållet.",
    mergeKindsDiffer: "Bara två delar av samma sort kan slås ihop.",
    parentRemoved: "Det som delen låg under är borttaget. Ta tillbaka det först.",
    removedMeanwhile: "Delen har tagits bort under tiden.",
    notFound: "Delen finns inte längre i planen.",
    unknownMember: "Personen är inte medlem i kommunen.",
    badCustomValue: "Värdet passar inte fältet ”{{field}}”.",
    unknownUnit: "Enheten finns inte i kommunens organisation.",
    endsBeforeStart: "Slutet ligger före starten.",
    wrongProgress: "Den här sortens del har en annan sorts status.",
  },
  process: {
    unknown: "Mallen finns inte i ramverket.",
    notEmpty: "Processen har redan faser. Ändra dem, eller ta bort dem först.",
    phaseGone: "Fasen har tagits bort under tiden.",
    tooMany: "En process kan ha högst {{limit}} faser.",
    badDate: "Skriv datumet som 2027, 2027-02 eller 2027-02-14.",
    badDay: "Skriv hela datumet, till exempel 2027-02-14.",
    nameMissing: "Skriv fasens namn.",
  },
  calendar: {
    notFound: "Kalenderadressen gäller inte.",
  },
  customField: {
    typeFixed: "Fältets sort kan inte ändras när det finns. Ta bort fältet och lägg till ett nytt.",
    notFound: "Fältet finns inte.",
  },
  decision: {
    unknown: "Beslutet finns inte längre.",
    inFuture: "Beslutet kan inte ligga i framtiden.",
  },
  attachment: {
    tooMany: "Högst {{limit}} bilagor kan skickas på en gång.",
    tooLarge: "{{name}} är för stor. Gränsen är {{megabytes}} MB.",
    type: "{{name}} kan inte tas emot. Spara filen som PDF, Word, OpenDocument, Excel, text eller bild.",
  },
  consultation: {
    notFound: "Det finns ingen sådan omgång eller länk.",
    alreadyOpen: "Omgången är redan öppnad och kan inte ändras.",
    notOpen: "Omgången är inte öppen.",
    closed: "Omgången är stängd. Inga fler svar tas emot.",
    linkExpired: "Länken gäller inte längre.",
    changedMeanwhile: "Någon annan ändrade samtidigt. Kontrollera och försök igen.",
    deadlinePassed: "Sista dagen behöver ligga framåt i tiden.",
    beforeDeadline: "Omgången kan inte stängas förrän sista dagen har gått.",
    nobodyToAsk: "Lägg till minst en part att höra.",
    partyTwice: "{{name}} står redan i listan.",
    partyAsked: "Parten är redan tillfrågad och står kvar i listan.",
    badEmail: "Skriv en e-postadress, till exempel namn@kommun.se.",
    throttled: "För många svar på kort tid. Vänta {{minutes}} min och skicka igen.",
    answerEmpty: "Skriv minst en synpunkt, eller kryssa för att ni inte har något att erinra.",
    answerBoth:
      "Det står synpunkter i svaret. Ta bort krysset för ”inget att erinra”, eller synpunkterna.",
    remarkTooLong: "En synpunkt är för lång. Dela upp den, eller lägg texten i en bilaga.",
    elementGone: "En synpunkt gäller en del som inte finns i det utskickade förslaget.",
    receivedOdd: "Dagen behöver ligga mellan den dag omgången öppnades och i dag.",
    outcomeMissing: "Välj en slutsats.",
    assessmentMissing: "Skriv en bedömning.",
    changedElementGone: "En av de valda delarna finns inte i planen.",
  },
  finding: {
    reasonMissing: "Skriv varför punkten läggs åt sidan.",
  },
  member: {
    notFound: "Personen är inte medlem här.",
    badRole: "Välj en roll.",
    nameMissing: "Skriv ditt namn.",
    changedMeanwhile: "Någon annan har ändrat rollen under tiden. Kontrollera och försök igen.",
    lastAdministrator:
      "Det behöver finnas minst en administratör. Gör någon annan till administratör först.",
    notOfficer: "Bara ansvariga handläggare knyts till enheter.",
  },
  invitation: {
    notFound: "Inbjudan finns inte.",
    badEmail: "Skriv en e-postadress, till exempel namn@kommun.se.",
    alreadyMember: "Personen är redan medlem här.",
    closed: "Inbjudan gäller inte längre.",
    accountExists: "Det finns redan ett konto med den e-postadressen. Logga in för att gå med.",
  },
  password: {
    tooShort: "Lösenordet behöver minst {{min}} tecken.",
    tooLong: "Lösenordet får ha högst {{max}} tecken.",
  },
  handOver: {
    noneChosen: "Markera minst en del",
    noUnit: "Välj en enhet",
  },
  unit: {
    notFound: "Enheten finns inte.",
    nameMissing: "Skriv enhetens namn.",
    nameTooLong: "Namnet är för långt.",
    nameTaken: "Det finns redan en enhet som heter {{name}}.",
    badDay: "Skriv en dag, till exempel 2026-01-31.",
    badEnd: "Skriv en dag, till exempel 2026-12-31.",
    dayAhead: "Dagen ligger framåt i tiden.",
    dayBeforeLastName: "Dagen behöver ligga efter den dag då det nuvarande namnet började gälla.",
    underItself: "En enhet kan inte höra till sig själv eller till en enhet under sig.",
    badSuccessor:
      "Efterträdaren behöver vara en annan enhet som finns kvar och inte hör till den här.",
    changedMeanwhile: "Någon annan har ändrat enheten under tiden. Kontrollera och försök igen.",
  },
  mail: {
    tryLater: "E-postservern kunde inte ta emot brevet. Det försöks igen.",
    refused: "E-postservern tog inte emot brevet.",
    uncertain: "Förbindelsen bröts när brevet lämnades över. Det kan ha kommit fram.",
    unreachable: "E-postservern kunde inte nås efter flera försök.",
    failed: "Brevet kunde inte skickas.",
  },
  comparison: {
    nameMissing: "Ge jämförelsen ett namn",
    nameTooLong: "Namnet får ha högst {{longest}} tecken",
    nameTaken: "Det finns redan en sparad jämförelse som heter ”{{name}}”",
    savedNotFound: "Den sparade jämförelsen finns inte längre.",
    changedMeanwhile:
      "Någon annan har bytt namn på jämförelsen. Läs om sidan och gör om ändringen.",
  },
  region: {
    noSuchName: "Ingen kommun heter {{name}}.",
    severalNames: "Flera kommuner passar: {{names}}. Skriv hela namnet.",
    notARegion: "Bara ett regionalt organ har ett område att jämföra.",
    unknownMunicipality: "Det finns ingen kommun och inget län med koden {{key}}.",
  },
  share: {
    notFound: "Delningen finns inte.",
    unknownRecipient: "Det finns inget regionalt organ att dela med under det namnet.",
  },
  file: {
    storeUnreachable: "Lagringen av filer svarar inte just nu. Försök igen om en stund.",
    missing: "Dokumentet finns inte kvar i lagret. Beställ det igen.",
    badKey: "Dokumentet har ett namn som inte kan stämma.",
  },
  job: {
    notFound: "Arbetet finns inte. Det är redan gjort, eller id:t är fel.",
    unknown: "Okänd sorts arbete i kön: {{name}}.",
    badPayload: "Arbetet {{name}} i kön är felskrivet.",
  },
  demo: {
    badDate: "Demons datum ”{{written}}” kan inte läsas.",
    foreignTenants:
      "Installationen har {{count}} egna kommuner eller regionala organ. Påhittade planer skrivs inte bredvid dem; --force gör det ändå.",
  },
  database: {
    unreachable: "Databasen kan inte nås. Försök igen om en stund.",
    unsafe: "Databasen håller inte kommunerna isär: {{problems}}. Ingenting startas.",
    migrationPending:
      "Databasen är inte aktuell: {{migrations}}. Kör `npm run boplan -- db migrate`.",
    migrationFailed: "Databasen kunde inte uppdateras; {{migration}} misslyckades.",
    handleEnded: "Arbetet mot databasen var redan avslutat.",
    badScope: "Kommunens id är inte giltigt.",
  },
  start: {
    otherFramework: "Planen har ett annat ramverk. Konvertera den i stället.",
    nothingPicked: "Välj minst en mall eller åtgärd.",
  },
  regime: {
    unconfirmed: "Bekräfta varje del som ändras.",
  },
  catalogue: {
    gone: "En av åtgärderna är inte offentlig längre. Läs in sidan igen.",
  },
  framework: {
    badChoice:
      "Valet för ”{{id}}” går inte att genomföra: det som väljs finns inte, eller får inte stå där.",
    noTransition: "Ramverket {{framework}} beskriver ingen övergång från {{from}} till {{to}}.",
    inUse: "Ramverket används av {{count}} planer och kan inte slås av.",
    lastEnabled: "Minst ett ramverk behöver vara påslaget.",
    notEnabled: "Ramverket ”{{id}}” är inte påslaget för kommunen.",
    unknown: "Ramverket ”{{id}}” finns inte i den här installationen.",
    invalid: "Ramverket {{framework}} är felbyggt: {{part}}, {{id}} ({{problem}}).",
  },
  import: {
    noFile: "Välj en fil att läsa in.",
    titleMissing: "Skriv en rubrik på högst 500 tecken.",
    linesMissing: "Välj minst en rad.",
    notFound: "Inläsningen finns inte.",
    notRead: "Dokumentet är inte läst än. Vänta en stund och läs om sidan.",
    failed: "Dokumentet kunde inte läsas. Försök igen, eller spara det i ett annat format.",
    alreadySaved: "Utkastet är redan sparat. Ändra i planen i stället.",
    changedMeanwhile:
      "Någon annan, eller du i en annan flik, har ändrat under tiden. Inget skrevs över. Läs om sidan och gör om det sista.",
    nothingToUndo: "Det finns inget att ångra eller göra om.",
    nothingToSave: "Det finns inga delar att spara. Gör minst en rad till ett mål eller en åtgärd.",
    elementGone: "Delen finns inte längre i förslaget. Läs om sidan.",
    intoItself: "En del kan inte flyttas in under sig själv.",
    nothingBefore: "Det finns inget före delen att slå ihop den med.",
    noSuchLine: "Raden går inte att välja här. Läs om sidan.",
    badJson: "Filen {{fileName}} är ingen giltig JSON. Exportera planen på nytt.",
    otherSchema: "Filen är skriven i {{schema}}, som den här versionen inte kan läsa.",
    badValue: "Fel i filen vid {{place}}. Tillåtet: {{wanted}}.",
    badCell:
      "Fel i bladet {{sheet}}, rad {{row}}, kolumn {{column}}: ”{{written}}”. Tillåtet: {{wanted}}.",
    stillHolds:
      "”{{title}}” kan inte tas bort, för delar under den blir kvar. Välj dem också, eller låt den stå.",
    nothingChosen: "Välj minst en skillnad att föra in.",
    tooManyLines: "Filen {{fileName}} har för många rader. Gränsen är {{limit}}.",
    empty: "Filen {{fileName}} är tom.",
    binary:
      "Filen {{fileName}} är inget dokument som kan läsas. Spara den som Word, PDF, ODT, Excel eller text och försök igen.",
    tooLarge: "Filen {{fileName}} är för stor. Gränsen är {{limitMegabytes}} MB.",
    encoding:
      "Texten i {{fileName}} har en teckenkodning som inte kan läsas. Spara filen som UTF-8.",
    noPlanStructure:
      "Ingen planstruktur hittades: texten har inga mål eller åtgärder som går att känna igen. Texten finns kvar bland det som inte placerats.",
    encrypted:
      "Filen {{fileName}} är skyddad med lösenord. Spara den utan lösenord och försök igen.",
    oldFormat:
      "Filen {{fileName}} har ett äldre format. Öppna den i ordbehandlaren, spara den som .docx eller PDF och försök igen.",
    unknownFormat:
      "Filen {{fileName}} är ett arkiv av ett slag som inte kan läsas. Spara den som Word, PDF, ODT eller Excel.",
    noTextLayer:
      "Filen {{fileName}} är inskannad: sidorna är bilder utan text. Kör textigenkänning (OCR) på den och försök igen.",
    corrupt:
      "Filen {{fileName}} är skadad och kan inte läsas. Öppna den i sitt program, spara den på nytt och försök igen.",
    zipBomb: "Filen {{fileName}} packas upp till orimligt mycket data och läses inte.",
    tooManyPages: "Filen {{fileName}} har för många sidor. Gränsen är {{limit}}.",
    timeLimit: "Filen {{fileName}} tog för lång tid att läsa. Dela upp den och försök igen.",
    memoryLimit:
      "Filen {{fileName}} kräver mer än {{limitMegabytes}} MB minne att läsa. Dela upp den och försök igen.",
    crashed: "Läsningen av {{fileName}} avbröts oväntat. Försök igen.",
    cancelled: "Läsningen av {{fileName}} avbröts.",
    hadMacros: "Filen innehåller makron. De har inte körts; bara texten har lästs.",
    hadExternalLinks: "Filen hänvisar till innehåll på andra platser. Det har inte hämtats.",
    hadTrackedChanges: "Filen har spårade ändringar. Texten har lästs som om alla hade godkänts.",
    hadPagesWithoutText: "Några sidor är bilder utan text och har inte kunnat läsas.",
  },
  schedule: {
    notFound: "Schemat finns inte.",
    changedMeanwhile: "Någon annan har ändrat schemat. Läs om sidan och gör om ändringen.",
    planMissing: "Välj en plan",
    badDay: "Välj en dag från 1 till 28, eller sista dagen",
  },
  retention: {
    badDays: "Ange ett helt antal dagar, från 1 till 36 500",
    changedMeanwhile: "Någon annan har ändrat regeln. Läs om sidan och gör om ändringen.",
  },
  report: {
    alreadyOver: "Rapporten är redan klar eller avslutad och kan inte avbrytas.",
    fileRemoved:
      "Rapportens fil är borttagen enligt kommunens gallringsregel. Beställ rapporten igen om du behöver den.",
    linkExpired: "Länken till filen gäller bara i några minuter. Hämta filen från rapportens sida.",
    formatMissing: "Välj minst ett format",
    notFound: "Rapporten finns inte.",
    notReady: "Rapporten är inte klar än.",
    failed: "Rapporten kunde inte framställas.",
    poisoned:
      "Rapporten avbröts flera gånger och ges upp. Beställ den igen, och hör av dig om det upprepas.",
    timeout: "Dokumentet tog för lång tid att framställa.",
    crashed: "Framställningen av dokumentet avbröts oväntat. Försök igen.",
    invalidDocument: "Planens innehåll kunde inte sättas till ett dokument.",
    cancelled: "Framställningen av dokumentet avbröts innan den var klar.",
    fontsMissing:
      "Installationen saknar typsnitt, så ingen PDF kan framställas. Be den som sköter driften att installera dem, eller välj ett annat format.",
    badTemplate: "Mallen är inget Word-dokument (.docx) som går att läsa.",
    templateTooLarge: "Mallen är för stor. Spara en mall utan innehåll, på högst 10 MB.",
    templateActive:
      "Mallen har makron, inbäddade objekt eller fält som hämtar något. Spara den som vanligt Word-dokument utan dem.",
    templateExternal:
      "Mallen hämtar bilder från en annan plats. Infoga bilderna i mallen i stället.",
    nothingToCompare: "Det finns ingen annan version att jämföra med.",
  },
} as const;
