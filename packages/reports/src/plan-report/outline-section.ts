import type { OutlineContent } from "@boplan/framework-sdk";
import type { Block } from "../document-model.ts";
import { analysesBlocks } from "./analyses-section.ts";
import { considerationsBlocks } from "./considerations-section.ts";
import { consultationBlocks } from "./consultation-section.ts";
import type { ReportContext } from "./context.ts";
import { costsBlocks } from "./costs-section.ts";
import { financingBlocks } from "./financing-section.ts";
import { followUpBlocks } from "./follow-up-section.ts";
import { goalsBlocks } from "./goals-section.ts";
import { lessonsBlocks } from "./lessons-section.ts";
import { measuresBlocks } from "./measures-section.ts";
import { needsBlocks } from "./needs-section.ts";
import { processBlocks } from "./process-section.ts";
import { relationsBlocks } from "./relations-section.ts";
import { requirementsBlocks } from "./requirements-section.ts";
import { summaryBlocks } from "./summary-section.ts";
import { timelineBlocks } from "./timeline-section.ts";

interface ContentOptions {
  readonly context: ReportContext;
  /** What the section with the requirements is called: the summary points there. */
  readonly requirementsTitle: string;
}

const BLOCKS_OF: Readonly<Record<OutlineContent, (options: ContentOptions) => Block[]>> = {
  summary: summaryBlocks,
  // The plan's own texts are put into every section, by its id.
  text: () => [],
  needs: ({ context }) => needsBlocks(context),
  analyses: ({ context }) => analysesBlocks(context),
  considerations: ({ context }) => considerationsBlocks(context),
  goals: ({ context }) => goalsBlocks(context),
  measures: ({ context }) => measuresBlocks(context),
  costs: ({ context }) => costsBlocks(context),
  timeline: ({ context }) => timelineBlocks(context),
  process: ({ context }) => processBlocks(context),
  consultation: ({ context }) => consultationBlocks(context),
  relations: ({ context }) => relationsBlocks(context),
  financing: ({ context }) => financingBlocks(context),
  followUp: ({ context }) => followUpBlocks(context),
  lessons: ({ context }) => lessonsBlocks(context),
  requirements: ({ context }) => requirementsBlocks(context),
};

/** What a section of a kind holds; empty when the plan says nothing of it. */
export function contentBlocks(options: ContentOptions & { content: OutlineContent }): Block[] {
  return BLOCKS_OF[options.content](options);
}
