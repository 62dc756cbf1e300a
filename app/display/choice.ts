import { cookies } from "next/headers";
import type { Display } from "@/components/frame/display-switch";
import { CHOSEN } from "@/lib/site/display";

/** What the visitor chose with the switch; the cookie holds the two words and nothing else. */
export async function displayChoice(): Promise<Display> {
  const jar = await cookies();
  return {
    large: jar.get("size")?.value === CHOSEN.size,
    contrast: jar.get("contrast")?.value === CHOSEN.contrast,
  };
}
