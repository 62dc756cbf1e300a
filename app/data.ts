/** How lists answer as data: open to every site, and named when saved. */

const OPEN = { "Access-Control-Allow-Origin": "*" };

export function asJson(text: string): Response {
  return new Response(text, {
    headers: { ...OPEN, "Content-Type": "application/json; charset=utf-8" },
  });
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

export const nothing = (error: string) => Response.json({ error }, { status: 404 });
