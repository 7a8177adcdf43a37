/** PDF/UA-1 is published, PDF/A-2a is archived; one file can be only one of them. */
export type PdfStandard = "ua-1" | "a-2a";

/** Where the typesetter finds its template and its fonts. */
export interface TypesettingAssets {
  /** The only folder the template may read from. */
  readonly workspace: string;
  readonly template: string;
  /** Files, and folders where the bundled ones are not there. */
  readonly fonts: readonly string[];
  /** Families of the template that are not there. */
  readonly missing: readonly string[];
}

export interface RenderOrder {
  readonly kind: "render";
  /** The document as JSON: the only thing that differs between two renderings. */
  readonly document: string;
  readonly standard: PdfStandard;
  /** Seconds since 1970; the same document and time give the same bytes. */
  readonly createdAt: number;
}

export type ToChild = { readonly kind: "start"; readonly assets: TypesettingAssets } | RenderOrder;

export type FromChild =
  | { readonly kind: "ready" }
  | { readonly kind: "rendered"; readonly bytes: Uint8Array; readonly residentBytes: number }
  | { readonly kind: "refused"; readonly detail: string };
