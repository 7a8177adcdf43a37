/** What is wrong with a field of a form, by the code its schema gives. */
export const fieldErrors = {
  title: { missing: "Skriv ei overskrift", tooLong: "Overskrifta kan ha høgst 500 teikn" },
  text: {
    missing: "Skriv ein tekst",
    tooLong: "Teksten er for lang",
    malformed:
      "Teksten kan ikkje lesast. Kopier han, last sida på nytt og lim han inn som vanleg tekst.",
  },
  date: {
    dayMissing: "Oppgi heile datoen, med dag",
    missing: "Oppgi ein dato",
    malformed: "Skriv datoen som 2027, 2027-02 eller 2027-02-14",
  },
  choice: { missing: "Vel i lista" },
  unit: { unknown: "Vel ei eining i lista" },
  url: { malformed: "Skriv ei nettadresse som byrjar med https://" },
  list: { tooLong: "Lista har for mange linjer" },
  year: { odd: "Skriv eit årstal med fire siffer" },
  amount: { malformed: "Skriv eit tal, null eller større" },
  period: { missing: "Oppgi perioden", reversed: "Perioden sluttar før han byrjar" },
  priority: { malformed: "Skriv eit heiltal frå 1 til 999" },
  share: { malformed: "Skriv ein del mellom 0 og 100 prosent" },
  reason: { missing: "Skriv ei grunngjeving" },
  kinds: { missing: "Vel minst éin type" },
  options: { missing: "Oppgi minst to alternativ" },
  id: { twice: "Same linja finst to gonger" },
  other: "Kontroller opplysninga",
};
