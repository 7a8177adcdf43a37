import type { GoalArea } from "@boplan/framework-sdk";

/** Goal areas of Swedish practice. The act asks for goals but groups them in no way. */
export const goalAreas: readonly GoalArea[] = [
  {
    id: "ga1",
    themes: { primary: ["new-supply", "land-policy"], secondary: ["ownership"] },
    citation: null,
  },
  {
    id: "ga2",
    themes: { primary: ["existing-stock"], secondary: ["ownership", "secure-renting"] },
    citation: null,
  },
  {
    id: "ga3",
    themes: { primary: ["overcrowding"], secondary: ["existing-stock"] },
    citation: null,
  },
  {
    id: "ga4",
    themes: { primary: ["homelessness", "secure-renting"], secondary: ["overcrowding"] },
    citation: null,
  },
  {
    id: "ga5",
    themes: { primary: ["adapted-housing"], secondary: ["homelessness"] },
    citation: null,
  },
  {
    id: "ga6",
    themes: { primary: ["organisation-knowledge", "social-mix"], secondary: ["land-policy"] },
    citation: null,
  },
];
