/** How lists answer as data: open to every site, and named when saved. */

const OPEN = { "Access-Control-Allow-Origin": "*" };

export function asJson(text: string, type = "application/json"): Response {
  return new Response(text, { headers: { ...OPEN, "Content-Type": `${type}; charset=utf-8` } });
}

export function asCsv(text: string, name: string): Response {
  return new Response(text, {
    headers: {
      ...OPEN,
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="${name}.csv"`,
    },
  });
}

/** XML of a kind: a feed, a description. */
export function asXml(text: string, type: string): Response {
  return new Response(text, { headers: { ...OPEN, "Content-Type": `${type}; charset=utf-8` } });
}

export const nothing = (error: string) => Response.json({ error }, { status: 404 });
