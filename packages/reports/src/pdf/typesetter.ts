import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import type { RenderOrder, TypesettingAssets } from "./protocol.ts";

export interface Typesetter {
  /** Throws with the typesetter's own words when the document cannot be set. */
  render(order: RenderOrder): Uint8Array;
  /** Lets go of what the last document left behind. */
  forget(): void;
}

/**
 * One Typst compiler with a constant main file. Text reaches it only through `inputs`: a main file
 * that changes between documents can abort the process, and files mapped into the compiler would
 * stay for the next tenant's document.
 */
export function createTypesetter(assets: TypesettingAssets): Typesetter {
  const compiler = NodeCompiler.create({
    workspace: assets.workspace,
    fontArgs: [{ fontPaths: [...assets.fonts] }],
  });
  return {
    render: ({ document, standard, createdAt }) => {
      const compiled = compiler.compile({
        mainFilePath: assets.template,
        inputs: { doc: document },
      });
      const failure = compiled.takeError();
      if (failure) throw new Error(JSON.stringify(compiler.fetchDiagnostics(failure)));
      if (!compiled.result) throw new Error("no document");
      return compiler.pdf(compiled.result, {
        pdfStandard: standard,
        creationTimestamp: createdAt,
      });
    },
    forget: () => compiler.evictCache(0),
  };
}
