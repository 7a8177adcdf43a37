import type { Citation } from "@boplan/framework-sdk";

/** A citation as one line: `Bostadsförsörjningslagen (2000:1383) 2 § första stycket 1`. */
export function citationText(citation: Citation): string {
  return citation.section === null ? citation.act : `${citation.act} ${citation.section}`;
}
