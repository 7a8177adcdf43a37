export const errors = {
  unknown: "Något gick fel. Försök igen.",
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
} as const;
