/** Contrast on white that the accent must reach: WCAG's AAA. */
const LEAST_CONTRAST = 7;

const HEX = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i;

/** A municipality's colour, darkened until it can be read on white and carry white. */
export function readableAccent(options: { accent: string; otherwise: string }): string {
  const found = HEX.exec(options.accent) ?? HEX.exec(options.otherwise);
  let channels = (found?.slice(1) ?? ["00", "00", "00"]).map((pair) => Number.parseInt(pair, 16));
  while (1.05 / (luminance(channels) + 0.05) < LEAST_CONTRAST) {
    channels = channels.map((channel) => Math.floor(channel * 0.94));
  }
  return `#${channels.map((channel) => channel.toString(16).padStart(2, "0")).join("")}`;
}

/** Relative luminance as WCAG defines it, 0 to 1. */
function luminance(channels: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = channels.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
