import { notFound, redirect } from "next/navigation";
import { yearsHeld } from "@/lib/archive/years/year";
import * as links from "@/lib/site/links";

/** The newest year. */
export default async function Years() {
  const [newest] = await yearsHeld();
  if (newest === undefined) notFound();
  redirect(links.year(newest));
}
