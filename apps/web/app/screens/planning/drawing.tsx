/** The colour of drawings: `--bp-accent`, which is readable on white. */
export const PICTURE_ACCENT = "#0b5563";

/**
 * A picture drawn by the functions that draw for printed reports as well. `label` says in words
 * what it shows; the table beside it has everything. On a narrow screen it is scrolled, not shrunk.
 */
export function Drawing({ svg, label }: { readonly svg: string; readonly label: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <div className="bp-drawing" tabIndex={0} role="img" aria-label={label}>
      <div
        // biome-ignore lint/security/noDangerouslySetInnerHtml: our own drawing; its texts are escaped where it is drawn
        dangerouslySetInnerHTML={{ __html: svg }}
      />
    </div>
  );
}
