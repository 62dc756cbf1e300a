import "./globals.css";
import type { ReactNode } from "react";
import { displayChoice } from "./display/choice";

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
      <body>{children}</body>
    </html>
  );
}
