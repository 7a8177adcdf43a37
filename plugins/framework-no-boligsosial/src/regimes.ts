import type { Regime } from "@boplan/framework-sdk";
import { boligsosialLov, nationalStrategy, planOgBygningsloven, whitePaper } from "./citations.ts";

/**
 * What a plan was written under. Law and national goals change apart from each other, so a regime
 * is the pair in force: the goal set cited most, and whether the act of 2023 applies.
 */
export const regimes: readonly Regime[] = [
  {
    id: "plan-act",
    validFrom: "2009-07-01",
    validTo: "2020-12-31",
    citation: planOgBygningsloven("§§ 10-1 og 11-1"),
  },
  {
    id: "strategy-2021",
    validFrom: "2021-01-01",
    validTo: "2023-06-30",
    citation: nationalStrategy(null),
  },
  {
    id: "act-2023",
    validFrom: "2023-07-01",
    validTo: "2024-03-14",
    citation: boligsosialLov("§ 5"),
  },
  { id: "white-paper-2024", validFrom: "2024-03-15", validTo: null, citation: whitePaper },
];
