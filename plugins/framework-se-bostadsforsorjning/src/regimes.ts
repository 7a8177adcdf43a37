import type { Regime } from "@boplan/framework-sdk";
import { bfl, olderBfl } from "./citations.ts";

/** The four wordings of the act that plans in use have been written under. */
export const regimes: readonly Regime[] = [
  {
    id: "bfl-2001",
    validFrom: "2001-01-01",
    validTo: "2013-12-31",
    citation: olderBfl({
      section: "1 §",
      sfs: "2000:1383",
      url: "https://data.riksdagen.se/dokument/sfs-2000-1383.html",
    }),
  },
  {
    id: "bfl-2014",
    validFrom: "2014-01-01",
    validTo: "2022-09-30",
    citation: olderBfl({
      section: "1–2 §§",
      sfs: "2013:866",
      url: "https://rkrattsbaser.gov.se/prop?page=75&post_id=2443",
    }),
  },
  {
    id: "bfl-2022",
    validFrom: "2022-10-01",
    validTo: "2025-02-28",
    citation: olderBfl({
      section: "2 §",
      sfs: "2022:385",
      url: "https://lagen.nu/prop/2021/22:95",
    }),
  },
  { id: "bfl-2025", validFrom: "2025-03-01", validTo: null, citation: bfl("1–2 §§") },
];
