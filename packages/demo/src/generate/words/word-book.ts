/** A plan's title with the document type it has, newest law first. `{from}` and `{to}` are years. */
export interface TitleWords {
  readonly title: string;
  readonly type: string;
  /** Titles of the former wording of the law are used for plans adopted before this day. */
  readonly before?: string;
}

/** A measure of no template, with words of the framework. */
export interface MeasureWords {
  readonly title: string;
  readonly instruments: readonly string[];
  readonly targetGroups: readonly string[];
}

export interface NeedWords {
  readonly targetGroup: string;
  readonly size: string | null;
  readonly text: string;
}

export interface TopicWords {
  readonly topic: string;
  readonly title: string;
  readonly text: string;
}

/**
 * What invented plans of one language are written with. Every sentence is ours. `{place}` is the
 * municipality, `{from}`, `{to}` and `{year}` are years, `{n}` is a number.
 */
export interface WordBook {
  readonly titles: readonly TitleWords[];
  readonly summaries: readonly string[];
  readonly visions: readonly { readonly title: string; readonly text: string }[];
  /** What may be said below a goal area. */
  readonly areaTexts: readonly string[];
  readonly strategies: readonly string[];
  readonly measures: readonly MeasureWords[];
  readonly activities: readonly string[];
  /** What is said below a measure; most say nothing. */
  readonly measureTexts: readonly string[];
  readonly doneWhen: readonly string[];
  /** Parts of a municipality. */
  readonly parts: readonly string[];
  readonly partners: readonly string[];
  /** Names that municipalities give to units, by unit type of the framework. */
  readonly units: Readonly<Record<string, readonly string[]>>;
  readonly fundingSources: readonly string[];
  readonly tenures: readonly string[];
  readonly needs: readonly NeedWords[];
  readonly needTexts: readonly string[];
  readonly needSources: readonly string[];
  readonly analyses: readonly TopicWords[];
  readonly providers: readonly string[];
  readonly considerations: readonly {
    readonly level: "national" | "regional";
    readonly title: string;
    readonly how: string;
  }[];
  readonly challenges: readonly { readonly title: string; readonly text: string }[];
  readonly sections: readonly TopicWords[];
  readonly statements: readonly { readonly statement: string; readonly text: string }[];
  readonly exclusions: readonly { readonly targetGroup: string; readonly reason: string }[];
  readonly norms: readonly {
    readonly norm: string | null;
    readonly name: string;
    readonly definition: string;
    readonly counts: "persons" | "households";
  }[];
  readonly relations: readonly {
    readonly relation: "basedOn" | "cites" | "implements";
    readonly documentKind: string;
    readonly title: string;
  }[];
  readonly followUpText: string;
  readonly followUpOccasion: string;
  readonly lessons: readonly string[];
  readonly owner: readonly string[];
  readonly council: { readonly id: string; readonly names: readonly string[] };
  readonly appliesTo: string;
  readonly replaces: string;
  /** Labels of frozen versions. */
  readonly labels: { readonly adopted: string; readonly followUp: string; readonly draft: string };
  /** Names of a round of hearing. */
  readonly hearing: readonly string[];
  readonly workingGroup: string;
}
