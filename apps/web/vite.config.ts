import { vitePlugin as remix } from "@remix-run/dev";
import { defineConfig } from "vite";

declare module "@remix-run/node" {
  interface Future {
    v3_singleFetch: true;
  }
}

/* Their packages do not say that importing them does nothing; without this, one button costs 300 kB. */
const PURE = /node_modules\/@(digdir\/designsystemet-react|floating-ui|tanstack|radix-ui|navikt)\//;

export default defineConfig({
  plugins: [
    remix({
      ignoredRouteFiles: ["**/*"],
      future: {
        v3_fetcherPersist: true,
        v3_relativeSplatPath: true,
        v3_throwAbortReason: true,
        v3_singleFetch: true,
        v3_lazyRouteDiscovery: true,
        v3_routeConfig: true,
        unstable_optimizeDeps: true,
      },
    }),
  ],
  // A part of the entity tags of public pages: the same data, newly drawn, is another page.
  define: { "import.meta.env.BOPLAN_BUILD": JSON.stringify(Date.now().toString(36)) },
  build: {
    target: "es2022",
    // Inlined fonts and images would need a looser content security policy.
    assetsInlineLimit: 0,
    rollupOptions: { treeshake: { moduleSideEffects: (id) => !PURE.test(id) } },
  },
  // Native code for the server; the browser must not be offered it.
  optimizeDeps: { exclude: ["@node-rs/argon2"] },
  ssr: { noExternal: [/^@boplan\//, /^@digdir\//] },
});
