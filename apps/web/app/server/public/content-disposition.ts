/** How a file is to be named where it is kept, and whether a browser shows it first. */
export function contentDisposition(options: { name: string; isShown: boolean }): string {
  const { name, isShown } = options;
  const ascii = name.replaceAll(/[^\w.-]/g, "-");
  return `${isShown ? "inline" : "attachment"}; filename="${ascii}"; filename*=UTF-8''${encodeURIComponent(name)}`;
}
