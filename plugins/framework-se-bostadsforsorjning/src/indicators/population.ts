import type { IndicatorDefinition } from "@boplan/framework-sdk";
import { kolada, scb } from "./sources.ts";

/** Who lives in the municipality, and how many are expected: what the need is reckoned from. */
export const populationIndicators: readonly IndicatorDefinition[] = [
  {
    id: "folkmangd",
    unit: "persons",
    themes: ["new-supply"],
    better: null,
    norm: null,
    sources: [kolada("N01951"), scb("TAB638")],
  },
  {
    id: "framskrivning-tio-ar",
    unit: "persons",
    themes: ["new-supply"],
    better: null,
    norm: null,
    sources: [kolada("N02834"), scb("TAB698")],
  },
  {
    id: "framskrivning-80-plus",
    unit: "persons",
    themes: ["adapted-housing"],
    better: null,
    norm: null,
    sources: [kolada("N02837")],
  },
  {
    id: "invanare-80-plus",
    unit: "persons",
    themes: ["adapted-housing"],
    better: null,
    norm: null,
    sources: [kolada("N01957")],
  },
  {
    id: "flyttnetto",
    unit: "persons",
    themes: ["new-supply"],
    better: null,
    norm: null,
    sources: [kolada("N01800")],
  },
  {
    id: "hushall",
    unit: "number-households",
    themes: ["new-supply"],
    better: null,
    norm: null,
    sources: [kolada("N02938")],
  },
  {
    id: "ensamstaende-hushall",
    unit: "percent",
    themes: ["new-supply"],
    better: null,
    norm: null,
    sources: [kolada("N02942")],
  },
  {
    id: "marknadslage-totalt",
    unit: "balance",
    themes: ["new-supply", "organisation-knowledge"],
    better: null,
    norm: null,
    sources: [kolada("U30446")],
  },
];
