"use client";

import { Failure } from "@/components/page/failure";

export default function ErrorPage() {
  return (
    <main className="wrap">
      <Failure />
    </main>
  );
}
