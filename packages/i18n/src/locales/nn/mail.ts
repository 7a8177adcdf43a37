import type { Messages } from "../../messages.ts";

export const mail: Messages["mail"] = {
  frame: { automatic: "Dette brevet er sendt automatisk og kan ikkje svarast på." },
  invitation: {
    subject: "Du er invitert til {{tenant}} i Boplan",
    body: "Hei!\n\n{{inviter}} har invitert deg til {{tenant}} i Boplan, der kommunen skriv og følgjer opp bustadplanen sin.\n\nRolla di blir: {{role}}.",
    action: "Takk ja til invitasjonen",
    note: "Lenkja er personleg, kan brukast éin gong og gjeld til og med {{expires}}.\n\nVenta du ikkje dette brevet, kan du la det liggje. Då skjer det ingenting.",
  },
};
