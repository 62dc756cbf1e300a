import type { Metadata } from "next";
import { Failure } from "@/components/page/failure";

export const metadata: Metadata = { title: "页面暂时打不开", robots: { index: false } };

/** Made once, for it must be at hand when nothing else is. */
export const dynamic = "force-static";

/**
 * What is answered where a page could not be drawn: Next itself would send a blank one that its script fills. Asks for no
 * data, which may be what is missing.
 */
export default function FailurePage() {
  return (
    <>
      <div className="double-rule" />
      <main className="wrap">
        <Failure />
      </main>
    </>
  );
}
