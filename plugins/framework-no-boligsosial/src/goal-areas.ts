import type { GoalArea } from "@boplan/framework-sdk";
import { nationalStrategy } from "./citations.ts";

/**
 * The four national goals. They hold no pure supply goal: new supply lies in the municipal plan,
 * and is listed second under social sustainability.
 */
export const goalAreas: readonly GoalArea[] = [
  {
    id: "m1",
    themes: { primary: ["ownership"], secondary: ["existing-stock"] },
    citation: nationalStrategy("kapittel 2"),
  },
  {
    id: "m2",
    themes: { primary: ["secure-renting", "homelessness"], secondary: ["existing-stock"] },
    citation: nationalStrategy("kapittel 3"),
  },
  {
    id: "m3",
    themes: {
      primary: ["social-mix", "adapted-housing", "overcrowding"],
      secondary: ["new-supply", "land-policy", "existing-stock"],
    },
    citation: nationalStrategy("kapittel 4"),
  },
  {
    id: "m4",
    themes: { primary: ["organisation-knowledge"], secondary: [] },
    citation: nationalStrategy("kapittel 5"),
  },
];
