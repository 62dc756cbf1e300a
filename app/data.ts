/** How lists answer as data: open to every site, and named when saved. */

import { toJson } from "@/lib/site/json";
import { unreadIn } from "@/lib/site/narrowing/narrowing";
import { queryOf } from "@/lib/site/params";

const OPEN = { "Access-Control-Allow-Origin": "*" };

/** A list as long as the archive is sent as it is read, and never held whole. */
type Text = string | AsyncGenerator<string, void>;

function bodyOf(text: Text): BodyInit {
  if (typeof text === "string") return text;
  const encoder = new TextEncoder();
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await text.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    async cancel() {
      await text.return();
    },
  });
}

export function asJson(text: Text, type = "application/json"): Response {
  return new Response(bodyOf(text), {
    headers: { ...OPEN, "Content-Type": `${type}; charset=utf-8` },
  });
}

export function asCsv(text: Text, name: string): Response {
  return new Response(bodyOf(text), {
    headers: {
      ...OPEN,
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="${name}.csv"`,
    },
  });
}

/** One thing in a form of its own, named when saved; a browser that can shows it. */
export const asFile = (
  content: string | Uint8Array<ArrayBuffer>,
  type: string,
  name: string,
): Response =>
  new Response(content, {
    headers: {
      ...OPEN,
      "Content-Type": typeof content === "string" ? `${type}; charset=utf-8` : type,
      "Content-Disposition": `inline; filename="${name}"`,
    },
  });

/** A text of a kind: a feed, a description. */
export function asData(text: string, type: string): Response {
  return new Response(text, { headers: { ...OPEN, "Content-Type": `${type}; charset=utf-8` } });
}

/** What is wrong with an address, in a sentence. */
export const refused = (error: string, status = 400): Response =>
  new Response(toJson({ error }), {
    status,
    headers: { ...OPEN, "Content-Type": "application/json; charset=utf-8" },
  });

export const nothing = (error: string) => refused(error, 404);

/** 400 with what is wrong, where a list is to be narrowed by what cannot be read: all of it would pass for what was asked. */
export async function refusedUnread(
  { names }: { names: string[] },
  request: Request,
): Promise<Response | null> {
  const unread = await unreadIn(names, queryOf(request));
  return unread.length > 0 ? refused(unread.join("")) : null;
}

/** What an address names, as JSON; 404 with a sentence where it names nothing. */
export async function jsonAnswer<Asked>(
  params: Promise<Asked | null>,
  query: (asked: Asked) => Promise<object | null>,
  missing: string,
): Promise<Response> {
  const asked = await params;
  const answer = asked && (await query(asked));
  return answer ? asJson(toJson(answer)) : nothing(missing);
}
