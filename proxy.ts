import { type NextRequest, NextResponse } from "next/server";
import * as links from "./lib/site/links";

/** A path that is no percent-encoded UTF-8 names nothing: without this the server answers 500 before any page. */
export function proxy(request: NextRequest): NextResponse {
  try {
    decodeURIComponent(request.nextUrl.pathname);
    return NextResponse.next();
  } catch {
    return NextResponse.rewrite(new URL(links.nowhere(), request.url));
  }
}

export const config = { matcher: "/((?!_next/).*)" };
