export const webEditing = {
  edit: {
    title: "Redigera",
    titleOf: "Redigera: {{title}}",
    hintDate: "År, månad eller dag går bra: 2027, 2027-02, 2027-02-14.",
    noUnit: "Ingen ansvarig",
    noStatus: "Ingen status",
    unjudged: "Inte bedömt",
    save: "Spara",
    cancel: "Avbryt",
    errorTitle: "Det här behöver rättas innan det går att spara",
    onlyStatus: "Du kan rapportera läget. Texten ändras av den som planerar.",
    onlyStatusAdopted:
      "Planen är inte längre ett utkast. Läget går att rapportera, texten ligger fast.",
    closed: "Planen är ersatt och kan inte ändras.",
    conflictTitle: "Någon annan ändrade samma del",
    conflictSay:
      "Inget är sparat och inget är borta. Jämför texterna nedan, ändra i formuläret om du vill, och spara. Då gäller din text.",
    conflictField: "Uppgift",
    conflictMine: "Din text",
    conflictTheirs: "Texten som gäller nu",
    keepTheirs: "Behåll texten som gäller nu",
    keepMine: "Spara min text",
  },
} as const;
