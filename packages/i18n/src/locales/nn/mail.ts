import type { Messages } from "../../messages.ts";

export const mail: Messages["mail"] = {
  frame: { automatic: "Dette brevet er sendt automatisk og kan ikkje svarast på." },
  invitation: {
    subject: "Du er invitert til {{tenant}} i Boplan",
    body: "Hei!\n\n{{inviter}} har invitert deg til {{tenant}} i Boplan, der kommunen skriv og følgjer opp bustadplanen sin.\n\nRolla di blir: {{role}}.",
    action: "Takk ja til invitasjonen",
    note: "Lenkja er personleg, kan brukast éin gong og gjeld til og med {{expires}}.\n\nVenta du ikkje dette brevet, kan du la det liggje. Då skjer det ingenting.",
  },
  consultation: {
    subject: "{{tenant}} ber om innspel: {{plan}}",
    body: "Til {{party}}\n\n{{tenant}} ber om innspel til {{plan}} ({{round}}).\n\n{{message}}\n\nSvarfristen er {{expires}}.",
    action: "Les forslaget og svar",
    note: "Lenkja er personleg for dykk og krev ingen konto. De kan svare fleire gonger, og òg svare at de ikkje har merknader.",
  },
  consultationReminder: {
    subject: "Påminning: {{tenant}} ber om innspel til {{plan}}",
    body: "Til {{party}}\n\n{{tenant}} har ikkje fått svar frå dykk om {{plan}} ({{round}}).\n\n{{message}}\n\nFristen er {{expires}}. Seinare svar blir tekne imot, men merkte som for seine.",
    action: "Les forslaget og svar",
    note: "Lenkja er personleg for dykk og krev ingen konto. Har de ingen merknader, kan de svare det.",
  },
  consultationReceipt: {
    subject: "Svaret dykkar om {{plan}} er motteke",
    body: "Til {{party}}\n\n{{tenant}} har motteke svaret dykkar om {{plan}} ({{round}}). Kvittering: {{reference}}.",
    action: "Sjå kva de har sendt inn",
    note: "Det som er sendt inn, kan ikkje endrast eller slettast. De kan sende meir til runden blir lukka.",
  },
  consultationReceiptLate: {
    subject: "Svaret dykkar om {{plan}} er motteke, etter fristen",
    body: "Til {{party}}\n\n{{tenant}} har motteke svaret dykkar om {{plan}} ({{round}}). Fristen var {{expires}}, så svaret er merkt som for seint. Kvittering: {{reference}}.",
    action: "Sjå kva de har sendt inn",
    note: "Det som er sendt inn, kan ikkje endrast eller slettast. De kan sende meir til runden blir lukka.",
  },
  reportDone: {
    subject: "Rapporten er ferdig: {{plan}}",
    body: "Rapporten du bestilte i {{tenant}}, er ferdig.\n\n{{plan}}: {{reportKind}} ({{reportFormat}}).",
    action: "Hent rapporten",
    note: "Du får denne e-posten fordi du bestilte rapporten. På sida Rapportar vel du når du vil ha e-post.",
  },
  reportFailed: {
    subject: "Rapporten vart ikkje ferdig: {{plan}}",
    body: "Rapporten du bestilte i {{tenant}}, kunne ikkje lagast. Planen er urørt.\n\n{{plan}}: {{reportKind}} ({{reportFormat}}).",
    action: "Sjå kvifor og bestill på nytt",
    note: "Du får denne e-posten fordi du bestilte rapporten. På sida Rapportar vel du når du vil ha e-post.",
  },
};
