/** One address of each page type of the archive under test, and of the states a page can be in. */
export const PAGES = [
  "/",
  "/issues",
  "/issues/2021-2",
  "/issues/2021-2/1",
  "/issues/2021-2/6",
  `/issues/2021-2/8?${new URLSearchParams({ q: "一网统管" })}`,
  "/issues/2021-2/10",
  "/issues/2021-2/source",
  "/meetings",
  "/meetings/16-37",
  "/appointments",
  "/search",
  `/search?${new URLSearchParams({ q: "执法检查" })}`,
  `/search?${new URLSearchParams({ q: "此语不见于公报" })}`,
  "/about",
];

/** Nothing stands at these; each must say so with a real 404. */
export const NOWHERE = [
  "/nowhere",
  "/issues/1999-1",
  "/issues/not-an-issue",
  "/issues/2021-2/99",
  "/issues/2021-2/0",
  "/issues/2021-2/x",
  "/issues/2021-2/7/8",
  "/issues/1999-1/source",
  "/issues/no/99999",
  "/issues/no/x",
  "/issues/%E0%A4%A",
  "/issues/2021-2%2F7",
  "/meetings/1-1",
  "/meetings/%3Cscript%3E",
  "/meetings/%00",
  `/search?${new URLSearchParams({ q: "良", page: "x" })}`,
  `/search?${new URLSearchParams({ q: "良", page: "999" })}`,
];
