export interface Fact {
  readonly term: string;
  readonly value: string;
  /** Language of the value where it is not the page's. */
  readonly lang?: string;
}

/** What the cover of the document states, name and value. */
export function FactList({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <dl className="bp-facts">
      {facts.map((fact) => (
        <div key={fact.term}>
          <dt>{fact.term}</dt>
          <dd lang={fact.lang}>{fact.value}</dd>
        </div>
      ))}
    </dl>
  );
}
