import { describe, expect, it } from "vitest";
import { defineFramework } from "../define-framework.ts";
import { requiredTexts } from "./required-texts.ts";
import { SOUND_DEFINITION } from "./sound-definition.ts";

describe("requiredTexts", () => {
  const required = requiredTexts(defineFramework(SOUND_DEFINITION));

  it.each([
    "indicators.homes-built.title",
    "units.dwellings",
    "norms.crowded.title",
    "norms.crowded.text",
    "unitTypes.planning-office",
    "decidingBodies.council",
    "hearingBodies.county",
    "analysisTopics.need",
    "statements.how-heard.title",
    "relatedDocuments.land-use-plan",
    "periods.term",
    "processes.full",
    "phases.hearing.title",
    "phases.hearing.milestone",
    "phases.hearing.document",
    "measureTemplates.lease.title",
  ])("asks for %s", (key) => {
    expect(required).toContain(key);
  });

  it("asks for each text once, however many use it", () => {
    const [indicator] = SOUND_DEFINITION.indicators;
    const [process] = SOUND_DEFINITION.processes;
    const twice = requiredTexts(
      defineFramework({
        ...SOUND_DEFINITION,
        indicators: [indicator, { ...indicator, id: "homes-sold" }],
        processes: [process, { ...process, id: "short" }],
      }),
    );
    expect(twice.filter((key) => key === "units.dwellings")).toHaveLength(1);
    expect(twice.filter((key) => key === "phases.hearing.title")).toHaveLength(1);
  });
});
