"use client";

import { Failure } from "@/components/page/failure";

/** Next wants it drawn by its own script, as in development. Readers are answered with /failure. */
export default function ErrorPage() {
  return (
    <main className="wrap">
      <Failure />
    </main>
  );
}
