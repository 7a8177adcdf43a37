import { createContext, useContext } from "react";

const Nonce = createContext<string | undefined>(undefined);

export const NonceProvider = Nonce.Provider;

/** The response's nonce while it is rendered on the server; browsers hide it afterwards. */
export function useNonce(): string | undefined {
  return useContext(Nonce);
}
