import "./globals.css";
import type { ReactNode } from "react";
import { displayChoice } from "./display/choice";

/** Reading the visitor's cookie keeps every page out of the build: none is older than the last import. */
export default async function RootLayout({ children }: { children: ReactNode }) {
  const { large, contrast } = await displayChoice();
  return (
    <html
      lang="zh-CN"
      data-size={large ? "large" : undefined}
      data-contrast={contrast ? "high" : undefined}
    >
      <body>{children}</body>
    </html>
  );
}
