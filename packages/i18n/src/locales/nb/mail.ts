import type { Messages } from "../../messages.ts";

export const mail: Messages["mail"] = {
  frame: { automatic: "Dette brevet er sendt automatisk og kan ikke besvares." },
  invitation: {
    subject: "Du er invitert til {{tenant}} i Boplan",
    body: "Hei!\n\n{{inviter}} har invitert deg til {{tenant}} i Boplan, der kommunen skriver og følger opp boligplanen sin.\n\nRollen din blir: {{role}}.",
    action: "Takk ja til invitasjonen",
    note: "Lenken er personlig, kan brukes én gang og gjelder til og med {{expires}}.\n\nVentet du ikke dette brevet, kan du la det ligge. Da skjer det ingenting.",
  },
  consultation: {
    subject: "{{tenant}} ber om innspill: {{plan}}",
    body: "Til {{party}}\n\n{{tenant}} ber om innspill til {{plan}} ({{round}}).\n\n{{message}}\n\nSvarfristen er {{expires}}.",
    action: "Les forslaget og svar",
    note: "Lenken er personlig for dere og krever ingen konto. Dere kan svare flere ganger, og også svare at dere ikke har merknader.",
  },
  consultationReminder: {
    subject: "Påminnelse: {{tenant}} ber om innspill til {{plan}}",
    body: "Til {{party}}\n\n{{tenant}} har ikke fått svar fra dere om {{plan}} ({{round}}).\n\n{{message}}\n\nFristen er {{expires}}. Senere svar tas imot, men merkes som for sene.",
    action: "Les forslaget og svar",
    note: "Lenken er personlig for dere og krever ingen konto. Har dere ingen merknader, kan dere svare det.",
  },
  consultationReceipt: {
    subject: "Svaret deres om {{plan}} er mottatt",
    body: "Til {{party}}\n\n{{tenant}} har mottatt svaret deres om {{plan}} ({{round}}). Kvittering: {{reference}}.",
    action: "Se hva dere har sendt inn",
    note: "Det som er sendt inn, kan ikke endres eller slettes. Dere kan sende mer til runden lukkes.",
  },
  consultationReceiptLate: {
    subject: "Svaret deres om {{plan}} er mottatt, etter fristen",
    body: "Til {{party}}\n\n{{tenant}} har mottatt svaret deres om {{plan}} ({{round}}). Fristen var {{expires}}, så svaret er merket som for sent. Kvittering: {{reference}}.",
    action: "Se hva dere har sendt inn",
    note: "Det som er sendt inn, kan ikke endres eller slettes. Dere kan sende mer til runden lukkes.",
  },
  reportDone: {
    subject: "Rapporten er ferdig: {{plan}}",
    body: "Rapporten du bestilte i {{tenant}}, er ferdig.\n\n{{plan}}: {{reportKind}} ({{reportFormat}}).",
    action: "Hent rapporten",
    note: "Du får denne e-posten fordi du bestilte rapporten. På siden Rapporter velger du når du vil ha e-post.",
  },
  reportFailed: {
    subject: "Rapporten ble ikke ferdig: {{plan}}",
    body: "Rapporten du bestilte i {{tenant}}, kunne ikke lages. Planen er urørt.\n\n{{plan}}: {{reportKind}} ({{reportFormat}}).",
    action: "Se hvorfor og bestill på nytt",
    note: "Du får denne e-posten fordi du bestilte rapporten. På siden Rapporter velger du når du vil ha e-post.",
  },
};
