export const entryPath = "/";
export const signOutPath = "/sign-out";
export const languagePath = "/language";
export const myTenantsPath = "/t";

/** Sign-in, and where to go on afterwards. */
export function signInPath(options?: { next: string }): string {
  return options ? `/sign-in?${new URLSearchParams({ next: options.next })}` : "/sign-in";
}
