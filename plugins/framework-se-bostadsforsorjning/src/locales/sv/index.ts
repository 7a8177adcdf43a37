import type { FrameworkMessages } from "@boplan/framework-sdk";
import { findings } from "./findings.ts";
import { measuring } from "./measuring.ts";
import { planning } from "./planning.ts";
import { requirements } from "./requirements.ts";
import { templates } from "./templates.ts";
import { words } from "./words.ts";

export const sv: FrameworkMessages = {
  ...words,
  ...templates,
  ...measuring,
  ...planning,
  requirements,
  findings,
};
