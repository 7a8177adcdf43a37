export const errors = {
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
  tenant: {
    unknown: "Det finns ingen kommun med kortnamnet ”{{slug}}”.",
    invalid: "Uppgiften {{field}} är inte giltig.",
    slugTaken: "Kortnamnet ”{{slug}}” används redan.",
  },
  plan: {
    notFound: "Planen finns inte.",
    changedMeanwhile: "Någon annan ändrade samtidigt. Läs in sidan igen och försök på nytt.",
    titleMissing: "Planen behöver en titel.",
    notEditable: "Planen är inte ett utkast och kan inte ändras.",
    versionNotFound: "Planen har ingen sådan version.",
  },
  element: {
    notFound: "Delen finns inte längre i planen.",
    unknownMember: "Personen är inte medlem i kommunen.",
    badCustomValue: "Värdet passar inte fältet ”{{field}}”.",
    unknownUnit: "Enheten finns inte i kommunens organisation.",
    endsBeforeStart: "Slutet ligger före starten.",
    wrongProgress: "Den här sortens del har en annan sorts status.",
  },
  customField: {
    typeFixed: "Fältets sort kan inte ändras när det finns. Ta bort fältet och lägg till ett nytt.",
    notFound: "Fältet finns inte.",
  },
  finding: {
    reasonMissing: "Skriv varför punkten läggs åt sidan.",
  },
  share: {
    notFound: "Delningen finns inte.",
    unknownRecipient: "Det finns inget regionalt organ att dela med under det namnet.",
  },
  file: {
    missing: "Dokumentet finns inte kvar i lagret. Beställ det igen.",
    badKey: "Dokumentet har ett namn som inte kan stämma.",
  },
  job: {
    unknown: "Okänd sorts arbete i kön: {{name}}.",
    badPayload: "Arbetet {{name}} i kön är felskrivet.",
  },
  demo: {
    badDate: "Demons datum ”{{written}}” kan inte läsas.",
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
  framework: {
    notEnabled: "Ramverket ”{{id}}” är inte påslaget för kommunen.",
    unknown: "Ramverket ”{{id}}” finns inte i den här installationen.",
    invalid: "Ramverket {{framework}} är felbyggt: {{part}}, {{id}} ({{problem}}).",
  },
  import: {
    tooManyLines: "Filen {{fileName}} har för många rader. Gränsen är {{limit}}.",
    empty: "Filen {{fileName}} är tom.",
    binary: "Filen {{fileName}} är ingen textfil. Spara den som ren text och försök igen.",
    tooLarge: "Filen {{fileName}} är för stor. Gränsen är {{limitMegabytes}} MB.",
    encoding:
      "Texten i {{fileName}} har en teckenkodning som inte kan läsas. Spara filen som UTF-8.",
    noPlanStructure:
      "Ingen planstruktur hittades: texten har inga mål eller åtgärder som går att känna igen. Texten finns kvar bland det som inte placerats.",
  },
  report: {
    notFound: "Rapporten finns inte.",
    notReady: "Rapporten är inte klar än.",
    failed: "Rapporten kunde inte framställas.",
    poisoned:
      "Rapporten avbröts flera gånger och ges upp. Beställ den igen, och hör av dig om det upprepas.",
    timeout: "Dokumentet tog för lång tid att framställa.",
    crashed: "Framställningen av dokumentet avbröts oväntat. Försök igen.",
    invalidDocument: "Planens innehåll kunde inte sättas till ett dokument.",
    cancelled: "Framställningen av dokumentet avbröts innan den var klar.",
  },
} as const;
