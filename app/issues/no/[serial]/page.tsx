import { notFound, redirect } from "next/navigation";
import { findIssueBySerial } from "@/lib/archive/issues/issues";
import * as links from "@/lib/site/links";
import { serialParams } from "@/lib/site/params";

/** 总第15号 is how older citations name an issue; it has one address, and this leads there. */
export default async function BySerial({ params }: PageProps<"/issues/no/[serial]">) {
  const address = await serialParams(params);
  const issue = address && (await findIssueBySerial(address.serial));
  if (!issue) notFound();
  redirect(links.issue(issue.id));
}
