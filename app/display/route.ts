import { cookies } from "next/headers";
import { siteOrigin } from "@/lib/site/deployment";
import * as links from "@/lib/site/links";
import { displayChoice } from "@/lib/site/params";

const YEAR = 60 * 60 * 24 * 365;

/** Back to where the visitor was, never to another site. */
function whence(request: Request): string {
  const referer = request.headers.get("referer");
  if (referer === null || !URL.canParse(referer)) return links.home();
  const { host, pathname, search } = new URL(referer);
  // By the name it was asked by, or where a proxy asks by another, by its own.
  const own = [request.headers.get("host"), new URL(siteOrigin()).host];
  // Of `//elsewhere` a browser would make another site.
  return own.includes(host) ? pathname.replace(/^\/+/u, "/") + search : links.home();
}

export async function POST(request: Request): Promise<Response> {
  const form = await request.formData().catch(() => new FormData());
  const choice = displayChoice.safeParse(Object.fromEntries(form));
  if (!choice.success) return new Response("没有这样的显示设置。", { status: 400 });
  const jar = await cookies();
  for (const [name, value] of Object.entries(choice.data)) {
    jar.set(name, value, { path: "/", maxAge: YEAR, sameSite: "lax", httpOnly: true });
  }
  return new Response(null, { status: 303, headers: { Location: whence(request) } });
}
