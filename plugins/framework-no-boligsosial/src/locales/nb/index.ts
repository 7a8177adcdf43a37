import type { FrameworkMessages } from "@boplan/framework-sdk";
import { findings } from "./findings.ts";
import { goals } from "./goals.ts";
import { measuring } from "./measuring.ts";
import { names } from "./names.ts";
import { planning } from "./planning.ts";
import { requirements } from "./requirements.ts";

export const nb: FrameworkMessages = {
  ...names,
  ...goals,
  ...planning,
  ...measuring,
  ...requirements,
  ...findings,
};
