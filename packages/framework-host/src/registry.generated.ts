// Written by `npm run generate` from plugins/*/package.json. Do not edit.
import { framework as framework0 } from "@boplan/framework-no-boligsosial";
import { framework as framework1 } from "@boplan/framework-se-bostadsforsorjning";
import { framework as framework2 } from "@boplan/framework-reference";

export const registeredFrameworks = {
  "no-boligsosial": framework0,
  "se-bostadsforsorjning": framework1,
  "xx-reference": framework2,
} as const;

/** Id of a framework of this installation. */
export type FrameworkId = keyof typeof registeredFrameworks;
