"use client";

import "./globals.css";
import { Failure } from "@/components/page/failure";

/** When even the frame fails, the archive's name is not at hand: nothing here asks for data. */
export default function GlobalError() {
  return (
    <html lang="zh-CN">
      <body>
        <title>页面暂时打不开</title>
        <main className="wrap">
          <Failure />
        </main>
      </body>
    </html>
  );
}
