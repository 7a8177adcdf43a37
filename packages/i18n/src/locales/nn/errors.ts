import type { Messages } from "../../messages.ts";

export const errors: Messages["errors"] = {
  unknown: "Noko gjekk gale. Prøv igjen.",
  framework: {
    unknown: "Rammeverket «{{id}}» finst ikkje i denne installasjonen.",
    invalid: "Rammeverket {{framework}} er feil bygd: {{part}}, {{id}} ({{problem}}).",
  },
  import: {
    empty: "Fila {{fileName}} er tom.",
    binary: "Fila {{fileName}} er ikkje ei tekstfil. Lagre henne som rein tekst og prøv igjen.",
    tooLarge: "Fila {{fileName}} er for stor. Grensa er {{limitMegabytes}} MB.",
    encoding:
      "Teksten i {{fileName}} har ei teiknkoding som ikkje kan lesast. Lagre fila som UTF-8.",
    noPlanStructure:
      "Fann ingen planstruktur: teksten har ingen mål eller tiltak som lèt seg kjenne igjen. Teksten er teken vare på blant det som ikkje er plassert.",
  },
};
