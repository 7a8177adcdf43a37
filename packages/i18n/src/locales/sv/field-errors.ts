/** What is wrong with a field of a form, by the code its schema gives. */
export const fieldErrors = {
  title: { missing: "Skriv en rubrik", tooLong: "Rubriken får ha högst 500 tecken" },
  text: {
    missing: "Skriv en text",
    tooLong: "Texten är för lång",
    malformed:
      "Texten kan inte läsas. Kopiera den, läs in sidan igen och klistra in den som vanlig text.",
  },
  date: {
    dayMissing: "Ange hela datumet, med dag",
    missing: "Ange ett datum",
    malformed: "Skriv datumet som 2027, 2027-02 eller 2027-02-14",
  },
  choice: { missing: "Välj i listan" },
  unit: { unknown: "Välj en enhet i listan" },
  url: { malformed: "Skriv en webbadress som börjar med https://" },
  list: { tooLong: "Listan har för många rader" },
  year: { odd: "Skriv ett årtal med fyra siffror" },
  amount: { malformed: "Skriv ett tal, noll eller större" },
  period: { missing: "Ange perioden", reversed: "Perioden slutar före den börjar" },
  priority: { malformed: "Skriv ett heltal från 1 till 999" },
  share: { malformed: "Skriv en andel mellan 0 och 100 procent" },
  reason: { missing: "Skriv en motivering" },
  kinds: { missing: "Välj minst en sorts del" },
  options: { missing: "Ange minst två alternativ" },
  id: { twice: "Samma rad finns två gånger" },
  other: "Kontrollera uppgiften",
} as const;
