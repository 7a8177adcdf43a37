/** Letters. `body` and `note` may have several paragraphs, parted by an empty line. */
export const mail = {
  frame: { automatic: "Det här brevet skickades automatiskt och kan inte besvaras." },
  invitation: {
    subject: "Du är inbjuden till {{tenant}} i Boplan",
    body: "Hej!\n\n{{inviter}} har bjudit in dig till {{tenant}} i Boplan, där kommunen skriver och följer upp sin plan för bostäder.\n\nDin roll blir: {{role}}.",
    action: "Tacka ja till inbjudan",
    note: "Länken är personlig, kan användas en gång och gäller till och med {{expires}}.\n\nVäntade du dig inte brevet kan du låta det vara. Utan dig händer inget.",
  },
} as const;
