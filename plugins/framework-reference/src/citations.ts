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

/** Advice of the Homes Agency: good practice, never severity `must`. */
export function homesGuide(chapter: string): Citation {
  return {
    act: "Guide to homes plans, Homes Agency of Examplia",
    section: `chapter ${chapter}`,
    url: `https://homes.example/guide/${chapter}`,
    verified: true,
  };
}
