/** Letters. `body` and `note` may have several paragraphs, parted by an empty line. */
export const mail = {
  frame: { automatic: "Det här brevet skickades automatiskt och kan inte besvaras." },
  invitation: {
    subject: "Du är inbjuden till {{tenant}} i Boplan",
    body: "Hej!\n\n{{inviter}} har bjudit in dig till {{tenant}} i Boplan, där kommunen skriver och följer upp sin plan för bostäder.\n\nDin roll blir: {{role}}.",
    action: "Tacka ja till inbjudan",
    note: "Länken är personlig, kan användas en gång och gäller till och med {{expires}}.\n\nVäntade du dig inte brevet kan du låta det vara. Utan dig händer inget.",
  },
  consultation: {
    subject: "{{tenant}} ber om synpunkter: {{plan}}",
    body: "Till {{party}}\n\n{{tenant}} ber om synpunkter på {{plan}} ({{round}}).\n\n{{message}}\n\nSvara senast {{expires}}.",
    action: "Läs förslaget och svara",
    note: "Länken är personlig för er och kräver inget konto. Ni kan svara flera gånger, och också svara att ni inte har något att erinra.",
  },
  consultationReminder: {
    subject: "Påminnelse: {{tenant}} ber om synpunkter på {{plan}}",
    body: "Till {{party}}\n\n{{tenant}} har inte fått något svar från er om {{plan}} ({{round}}).\n\n{{message}}\n\nSista dagen är {{expires}}. Senare svar tas emot men märks som sena.",
    action: "Läs förslaget och svara",
    note: "Länken är personlig för er och kräver inget konto. Har ni inget att erinra går det att svara det.",
  },
  consultationReceipt: {
    subject: "Ert svar om {{plan}} har kommit in",
    body: "Till {{party}}\n\n{{tenant}} har tagit emot ert svar om {{plan}} ({{round}}). Kvittens: {{reference}}.",
    action: "Se vad ni har skickat in",
    note: "Det som skickats in kan inte ändras eller tas bort. Ni kan skicka mer tills omgången stängs.",
  },
  consultationReceiptLate: {
    subject: "Ert svar om {{plan}} har kommit in, efter sista dagen",
    body: "Till {{party}}\n\n{{tenant}} har tagit emot ert svar om {{plan}} ({{round}}). Sista dagen var {{expires}}, så svaret är märkt som sent. Kvittens: {{reference}}.",
    action: "Se vad ni har skickat in",
    note: "Det som skickats in kan inte ändras eller tas bort. Ni kan skicka mer tills omgången stängs.",
  },
  reportDone: {
    subject: "Rapporten är klar: {{plan}}",
    body: "Rapporten du beställde i {{tenant}} är klar.\n\n{{plan}}: {{reportKind}} ({{reportFormat}}).",
    action: "Hämta rapporten",
    note: "Du får brevet för att du beställde rapporten. På sidan Rapporter väljer du när du vill ha brev.",
  },
  reportFailed: {
    subject: "Rapporten blev inte klar: {{plan}}",
    body: "Rapporten du beställde i {{tenant}} kunde inte göras. Planen är orörd.\n\n{{plan}}: {{reportKind}} ({{reportFormat}}).",
    action: "Se varför och beställ igen",
    note: "Du får brevet för att du beställde rapporten. På sidan Rapporter väljer du när du vill ha brev.",
  },
} as const;
