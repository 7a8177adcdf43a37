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
  framework: {
    unknown: "Ramverket ”{{id}}” finns inte i den här installationen.",
    invalid: "Ramverket {{framework}} är felbyggt: {{part}}, {{id}} ({{problem}}).",
  },
  import: {
    empty: "Filen {{fileName}} är tom.",
    binary: "Filen {{fileName}} är ingen textfil. Spara den som ren text och försök igen.",
    tooLarge: "Filen {{fileName}} är för stor. Gränsen är {{limitMegabytes}} MB.",
    encoding:
      "Texten i {{fileName}} har en teckenkodning som inte kan läsas. Spara filen som UTF-8.",
    noPlanStructure:
      "Ingen planstruktur hittades: texten har inga mål eller åtgärder som går att känna igen. Texten finns kvar bland det som inte placerats.",
  },
  report: {
    timeout: "Dokumentet tog för lång tid att framställa.",
    crashed: "Framställningen av dokumentet avbröts oväntat. Försök igen.",
    invalidDocument: "Planens innehåll kunde inte sättas till ett dokument.",
    cancelled: "Framställningen av dokumentet avbröts innan den var klar.",
  },
} as const;
