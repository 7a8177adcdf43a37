declare const packed: unique symbol;

/** A value as one string. */
export type Packed<Value> = string & { readonly [packed]: Value };

/**
 * Packs a large list for its way to the browser. What a loader returns is taken apart value by value,
 * which for thousands of them takes longer than the query that found them; a string goes as it is.
 */
export function pack<Value>(value: Value): Packed<Value> {
  return JSON.stringify(value) as Packed<Value>;
}

/** What `pack` was given, as long as it was plain JSON. */
export function unpack<Value>(value: Packed<Value>): Value {
  return JSON.parse(value) as Value;
}
