import "./globals.css";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { ReactNode } from "react";
import * as links from "@/lib/site/links";
import { displayChoice } from "./display/choice";

/** Known by its content: browsers may keep it for good. */
const script = links.script(
  createHash("sha256").update(readFileSync("public/site.js")).digest("hex").slice(0, 12),
);

/** Reading the visitor's cookie keeps every page out of the build: none is older than the last import. */
export default async function RootLayout({ children }: { children: ReactNode }) {
  const { size, contrast } = await displayChoice();
  return (
    <html
      lang="zh-CN"
      data-size={size ?? undefined}
      data-contrast={contrast ?? undefined}
      // The script says on it that it runs.
      suppressHydrationWarning
    >
      <head>
        <script type="module" src={script} />
      </head>
      <body>{children}</body>
    </html>
  );
}
