import type { NormDefinition } from "@boplan/framework-sdk";
import { overcrowdingDefinition } from "../citations.ts";

const SUBJECT = "overcrowding";

/** Ways to measure overcrowding in use in Norway. None is comparable with another. */
export const norms: readonly NormDefinition[] = [
  {
    id: "ssb-25-persons",
    subject: SUBJECT,
    counts: "persons",
    citation: overcrowdingDefinition,
  },
  {
    id: "ssb-25-households",
    subject: SUBJECT,
    counts: "households",
    citation: overcrowdingDefinition,
  },
  {
    id: "ssb-25-gaps",
    subject: SUBJECT,
    counts: "persons",
    citation: {
      act: "FHI Norgeshelsa: Bor trangt",
      section: null,
      url: "http://russtatistikk.fhi.no/russtat/index/no/Norgeshelsa/",
      verified: true,
    },
  },
  {
    id: "ssb-20",
    subject: SUBJECT,
    counts: "persons",
    citation: {
      act: "SSB ordforklaring: Trangbodd",
      section: null,
      url: "https://www.ssb.no/ajax/ordforklaring?key=265119",
      verified: true,
    },
  },
];
