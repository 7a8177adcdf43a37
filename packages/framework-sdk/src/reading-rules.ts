/** How existing documents of the country are read; see `@boplan/ingest`. Placeholder of shape. */
export interface ReadingRules {
  readonly language: string;
}
