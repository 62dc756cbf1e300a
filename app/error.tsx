"use client";

import { Failure } from "@/components/failure";

export default function ErrorPage() {
  return (
    <main className="wrap">
      <Failure />
    </main>
  );
}
