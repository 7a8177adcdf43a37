/** What is wrong with a field of a form, by the code its schema gives. */
export const fieldErrors = {
  title: { missing: "Skriv en overskrift", tooLong: "Overskriften kan ha høyst 500 tegn" },
  text: {
    missing: "Skriv en tekst",
    tooLong: "Teksten er for lang",
    malformed:
      "Teksten kan ikke leses. Kopier den, last siden på nytt og lim den inn som vanlig tekst.",
  },
  date: {
    dayMissing: "Oppgi hele datoen, med dag",
    missing: "Oppgi en dato",
    malformed: "Skriv datoen som 2027, 2027-02 eller 2027-02-14",
  },
  choice: { missing: "Velg i listen" },
  unit: { unknown: "Velg en enhet i listen" },
  url: { malformed: "Skriv en nettadresse som begynner med https://" },
  list: { tooLong: "Listen har for mange linjer" },
  year: { odd: "Skriv et årstall med fire sifre" },
  amount: { malformed: "Skriv et tall, null eller større" },
  period: { missing: "Oppgi perioden", reversed: "Perioden slutter før den begynner" },
  priority: { malformed: "Skriv et heltall fra 1 til 999" },
  share: { malformed: "Skriv en andel mellom 0 og 100 prosent" },
  reason: { missing: "Skriv en begrunnelse" },
  kinds: { missing: "Velg minst én type" },
  options: { missing: "Oppgi minst to alternativer" },
  id: { twice: "Samme linje finnes to ganger" },
  other: "Kontroller opplysningen",
};
