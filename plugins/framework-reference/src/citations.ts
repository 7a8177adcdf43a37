import type { Citation } from "@boplan/framework-sdk";

/** A section of Examplia's Homes Act. `verified` is true: the act exists only here. */
export function homesAct(section: string): Citation {
  return {
    act: "Homes Act of Examplia",
    section: `section ${section}`,
    url: `https://law.example/homes-act#s${section}`,
    verified: true,
  };
}
