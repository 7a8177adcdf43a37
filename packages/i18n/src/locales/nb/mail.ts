import type { Messages } from "../../messages.ts";

export const mail: Messages["mail"] = {
  frame: { automatic: "Dette brevet er sendt automatisk og kan ikke besvares." },
  invitation: {
    subject: "Du er invitert til {{tenant}} i Boplan",
    body: "Hei!\n\n{{inviter}} har invitert deg til {{tenant}} i Boplan, der kommunen skriver og følger opp boligplanen sin.\n\nRollen din blir: {{role}}.",
    action: "Takk ja til invitasjonen",
    note: "Lenken er personlig, kan brukes én gang og gjelder til og med {{expires}}.\n\nVentet du ikke dette brevet, kan du la det ligge. Da skjer det ingenting.",
  },
};
