import { cookies } from "next/headers";
import { type Display, displayBy } from "@/lib/site/display";

/** What the visitor chose with the switch; the cookies hold its words and nothing else. */
export async function displayChoice(): Promise<Display> {
  const jar = await cookies();
  return displayBy((name) => jar.get(name)?.value);
}
