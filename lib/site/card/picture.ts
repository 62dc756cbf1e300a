/** A drawing as PNG, in letters of the project's own: whatever the machine has or lacks, the picture is the same. */
import { accessSync } from "node:fs";
import { renderAsync } from "@resvg/resvg-js";

const FONTS = ["400Regular/NotoSerifSC_400Regular.ttf", "700Bold/NotoSerifSC_700Bold.ttf"].map(
  (file) => `node_modules/@expo-google-fonts/noto-serif-sc/${file}`,
);

/** Drawn beside the thread that draws pages. Throws where a font is missing: the words would be, too. */
export async function pictureOf(drawing: string): Promise<Uint8Array<ArrayBuffer>> {
  for (const font of FONTS) accessSync(font);
  const drawn = await renderAsync(drawing, {
    font: { loadSystemFonts: false, fontFiles: FONTS, defaultFontFamily: "Noto Serif SC" },
  });
  return new Uint8Array(drawn.asPng());
}
