import type { Messages } from "../../messages.ts";

export const errors: Messages["errors"] = {
  unknown: "Noe gikk galt. Prøv igjen.",
  framework: {
    unknown: "Rammeverket «{{id}}» finnes ikke i denne installasjonen.",
    invalid: "Rammeverket {{framework}} er feil bygd: {{part}}, {{id}} ({{problem}}).",
  },
  import: {
    empty: "Filen {{fileName}} er tom.",
    binary: "Filen {{fileName}} er ikke en tekstfil. Lagre den som ren tekst og prøv igjen.",
    tooLarge: "Filen {{fileName}} er for stor. Grensen er {{limitMegabytes}} MB.",
    encoding: "Teksten i {{fileName}} har en tegnkoding som ikke kan leses. Lagre filen som UTF-8.",
    noPlanStructure:
      "Fant ingen planstruktur: teksten har ingen mål eller tiltak som lar seg kjenne igjen. Teksten er beholdt blant det som ikke er plassert.",
  },
};
