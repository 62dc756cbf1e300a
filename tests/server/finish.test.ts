import { createElement } from "react";
import { renderToString } from "react-dom/server";
import { expect, test } from "vitest";
import { finish, hasHole } from "../../server/finish";

const page = (head: string, body: string) =>
  `<!DOCTYPE html><html lang="zh-CN"><head>${head}</head><body>${body}</body></html>`;

test.each([
  ["a script of its own", '<script src="/_next/static/chunks/1.js" async=""></script>'],
  ["one for old browsers", '<script src="/_next/static/chunks/1.js" noModule=""></script>'],
  ["what starts it", '<script id="_R_">(globalThis["T"] ||= []).push({"a":["<b>"]});</script>'],
  ["flight data", '<script>self.__next_f.push([1,"<\\/script>\\n1:\\"$Sreact\\""])</script>'],
  ["one over lines", "<script>\nself.a = 1;\n</script>"],
  [
    "a script ahead of time",
    '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/1.js"/>',
  ],
  ["a module ahead of time", '<link rel="modulepreload" href="/_next/static/chunks/1.js"/>'],
])("the framework's: %s goes", (_, markup) => {
  expect(finish(page(markup, `${markup}<p>甲</p>${markup}`))).toBe(page("", "<p>甲</p>"));
});

test.each([
  ["the site's script", '<script type="module" src="/site.js"></script>'],
  ["it ahead of time", '<link rel="modulepreload" href="/site.js"/>'],
  ["data", '<script type="application/ld+json">{"a":"<!-- --> $& $1","b":"/_next/"}</script>'],
  ["a stylesheet", '<link rel="stylesheet" href="/_next/static/a.css" data-precedence="next"/>'],
  ["a stylesheet ahead", '<link rel="preload" as="style" href="/_next/static/a.css"/>'],
  [
    "text that speaks of it",
    "<p>&lt;script src=&quot;/_next/a.js&quot;&gt; &lt;!-- --&gt; $&amp;</p>",
  ],
])("%s stays", (_, markup) => {
  expect(finish(page(markup, markup))).toBe(page(markup, markup));
});

test("React's markers go, and the text is as it was", () => {
  const drawn = renderToString(
    createElement("p", null, "第", 3, "页", createElement("b", null, "甲", "乙"), "<!-- -->"),
  );
  expect(drawn).toContain("<!-- -->");
  expect(finish(drawn)).toBe("<p>第3页<b>甲乙</b>&lt;!-- --&gt;</p>");
  expect(finish("<div><!--$--><p>甲</p><!--/$--><!--&--></div>")).toBe("<div><p>甲</p></div>");
});

test("where a marker holds a line's end in its place, markers stay", () => {
  const kept = "<p>甲<!-- -->乙</p><pre><!-- -->\n丙</pre>";
  expect(finish(kept)).toBe(kept);
});

test("what is to come later is seen, and what only speaks of it is not", () => {
  for (const late of [
    '<template id="B:0"></template>',
    "<!--$?--><i></i><!--/$-->",
    "<!--$!--><i></i><!--/$-->",
    '<script>$RC=function(a,b){};$RC("B:0","S:0")</script>',
  ]) {
    expect(hasHole(page("", late)), late).toBe(true);
  }
  const spoken = '<p>$RC(1) &lt;template id="B:0"&gt;</p><script>f.push([1,"$RC(1)"])</script>';
  expect(hasHole(page("", spoken))).toBe(false);
});
