// @ts-check
/**
 * The site's only script. Every page works without it: it adds what a page cannot do alone, and remembers nothing.
 * What it works on says so with a `data-` attribute, so no component needs to be named here.
 */

const root = document.documentElement;

/** How long a reader who stops typing waits for suggestions, in milliseconds. */
const PAUSE = 200;

/** @param {string} text */
async function copied(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/**
 * What a button copies stands in its `data-copy`; the status beside it tells what became of it.
 * @param {HTMLElement} button
 */
async function copyText(button) {
  const done = await copied(button.dataset.copy ?? "");
  const status = button.parentElement?.querySelector("[role=status]");
  if (status) status.textContent = done ? "已复制" : "未能复制，请选中文字";
}

/**
 * The link has been followed: where nothing could be copied, its address stands in the address bar.
 * @param {HTMLAnchorElement} link
 */
async function copyAddress(link) {
  if (!(await copied(link.href))) return;
  link.dataset.copied = "";
  setTimeout(() => delete link.dataset.copied, 1500);
}

/** The browser's own list, in the form of whichever field is typed in. */
const list = document.createElement("datalist");
list.id = "suggestions";
let asking = new AbortController();
let pause = 0;

/** @param {Event} event */
function typing(event) {
  const field = event.target;
  if (!(field instanceof HTMLInputElement) || field.dataset.suggest === undefined) return;
  // Letters on their way to becoming characters are not yet what the reader means.
  if (event instanceof InputEvent && event.isComposing) return;
  clearTimeout(pause);
  asking.abort();
  asking = new AbortController();
  const { signal } = asking;
  const typed = field.value.trim();
  // Without an answer the reader types on, as without script.
  if (typed) pause = window.setTimeout(() => suggest(field, typed, signal).catch(() => {}), PAUSE);
}

/**
 * @param {HTMLInputElement} field
 * @param {string} typed
 * @param {AbortSignal} signal
 */
async function suggest(field, typed, signal) {
  const query = new URLSearchParams({ q: typed });
  const response = await fetch(`${field.dataset.suggest}?${query}`, { signal });
  /** @type {[string, string[]]} */
  const [asked, queries] = await response.json();
  list.replaceChildren(...queries.map((query) => option(query, asked)));
  field.form?.append(list);
  field.setAttribute("list", list.id);
}

/**
 * Browsers leave out what does not hold the typed letters: a name found by its sound says them too.
 * @param {string} query
 * @param {string} asked
 */
function option(query, asked) {
  const option = document.createElement("option");
  option.value = query;
  if (!query.toLowerCase().includes(asked.toLowerCase())) option.label = `${query}（${asked}）`;
  return option;
}

/** A table of links is one stop on the way through the page: the newest column's head. Arrows lead on from there. */
for (const table of document.querySelectorAll("table[data-arrows]")) {
  for (const link of table.querySelectorAll("a")) link.tabIndex = -1;
  const start = [...table.querySelectorAll("thead a")].at(-1);
  if (start instanceof HTMLElement) start.tabIndex = 0;
}

/** Where each arrow leads, in rows and in links of a row. */
const STEPS = /** @type {Record<string, [rows: number, links: number]>} */ ({
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
});

/**
 * Up and down in the column, over cells without a link; left and right from link to link.
 * @param {HTMLElement} link
 * @param {[rows: number, links: number]} step
 */
function nextIn(link, [rows, links]) {
  const cell = link.closest("th, td");
  const row = link.closest("tr");
  if (!(cell instanceof HTMLTableCellElement) || !row) return undefined;
  if (links) {
    const all = [...row.querySelectorAll("a")];
    return all[all.indexOf(/** @type {HTMLAnchorElement} */ (link)) + links];
  }
  const all = [...(link.closest("table")?.rows ?? [])];
  for (let at = all.indexOf(row) + rows; all[at]; at += rows) {
    const found = all[at]?.cells[cell.cellIndex]?.querySelector("a");
    if (found) return found;
  }
  return undefined;
}

/** @param {KeyboardEvent} event */
function arrow(event) {
  const step = STEPS[event.key];
  const { target } = event;
  if (!step || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  if (!(target instanceof HTMLElement) || !target.closest("table[data-arrows]")) return;
  event.preventDefault();
  const next = nextIn(target, step);
  if (!next) return;
  target.tabIndex = -1;
  next.tabIndex = 0;
  next.focus();
}

const speech = window.speechSynthesis;

/** One that speaks another language reads no Chinese. */
function voice() {
  const voices = speech.getVoices().filter(({ lang }) => /^(?:zh|cmn)/i.test(lang));
  return voices.find(({ lang }) => /CN|Hans/i.test(lang)) ?? voices[0] ?? null;
}

/** Browsers learn of their voices after the page. */
const offerSpeech = () => root.toggleAttribute("data-speech", voice() !== null);

/** @typedef {{ block: Element, text: string, range: Range }} Sentence */

/**
 * A part's text without what print has in place of a corrected word, which is not read out; and where each of its
 * characters stands in the page.
 * @param {Element} part
 */
function readable(part) {
  const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
  /** @type {[number, Node][]} */
  const pieces = [];
  let text = "";
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.parentElement?.closest(".as-printed")) continue;
    pieces.push([text.length, node]);
    text += node.nodeValue;
  }
  /** @param {number} at */
  const placeOf = (at) => {
    const [from, node] = pieces.filter(([from]) => from <= at).at(-1) ?? [0, part];
    return /** @type {const} */ ([node, at - from]);
  };
  return { text, placeOf };
}

/** A document's paragraphs, in order. */
const blocks = [...document.querySelectorAll("article > .document-block")];

/** `#p12-p15`: of one paragraph the browser takes care itself. */
function showRange() {
  const named = /^#(p\d+)-(p\d+)$/.exec(location.hash)?.slice(1) ?? [];
  const [from = -1, to = -1] = named
    .map((id) => blocks.findIndex((block) => block.contains(document.getElementById(id))))
    .sort((one, other) => one - other);
  for (const [at, block] of blocks.entries()) {
    block.toggleAttribute("data-named", from >= 0 && at >= from && at <= to);
  }
  blocks[from]?.scrollIntoView();
}

/** What stands beside a paragraph's own words. */
const BESIDE = ".as-printed, .pilcrow, .no-print";

/**
 * What of a paragraph is selected.
 * @param {Element} block
 * @param {Range} selected
 */
function wordsOf(block, selected) {
  if (!selected.intersectsNode(block)) return "";
  const own = new Range();
  own.selectNodeContents(block);
  if (selected.compareBoundaryPoints(Range.START_TO_START, own) > 0) {
    own.setStart(selected.startContainer, selected.startOffset);
  }
  if (selected.compareBoundaryPoints(Range.END_TO_END, own) < 0) {
    own.setEnd(selected.endContainer, selected.endOffset);
  }
  const words = own.cloneContents();
  for (const part of words.querySelectorAll(BESIDE)) part.remove();
  return words.textContent?.trim() ?? "";
}

/**
 * Where words are marked: themselves, as lib/site/quote.ts abbreviates them; or whole paragraphs, where they stand in
 * several, or in cells.
 * @param {string} words
 * @param {Element} last
 * @param {Element} [first]
 */
function addressOf(words, last, { id } = last) {
  const url = new URL(document.querySelector("link[rel=canonical]")?.getAttribute("href") ?? "");
  if (id !== last.id || last.matches(".block-table, .block-names")) {
    url.pathname += `/${id}${id === last.id ? "" : `-${last.id}`}`;
    return url.href;
  }
  const all = [...words];
  const quote = all.length > 48 ? `${all.slice(0, 24).join("")}…${all.slice(-16).join("")}` : words;
  url.search = String(new URLSearchParams({ block: id, quote }));
  url.hash = id;
  return url.href;
}

const TURNED = /** @type {Record<string, string>} */ ({ "“": "‘", "”": "’", "‘": "“", "’": "”" });
const quoting = document.querySelector("[data-quote]");

/** Selected words are offered to be copied as they are cited, right behind them for whoever goes on by keyboard. */
function offerQuote() {
  if (!(quoting instanceof HTMLElement) || quoting.contains(document.activeElement)) return;
  const selection = getSelection();
  const range = selection?.isCollapsed === false ? selection.getRangeAt(0) : undefined;
  const named = range ? blocks.filter((block) => wordsOf(block, range)) : [];
  quoting.hidden = named.length === 0;
  const last = named.at(-1);
  const [button, status] = quoting.children;
  if (!range || !last || !(button instanceof HTMLElement)) return;
  const words = named.map((block) => wordsOf(block, range)).join("\n");
  const turned = words.replace(/[“”‘’]/g, (mark) => TURNED[mark] ?? "");
  const address = addressOf(words, last, named[0]);
  button.dataset.copy = `“${turned}”\n${quoting.dataset.quote}\n${address}`;
  status?.replaceChildren();
  if (quoting.parentElement !== last) last.append(quoting);
  const under = range.getBoundingClientRect().bottom - last.getBoundingClientRect().top;
  quoting.style.setProperty("--under", `${under}px`);
}

/**
 * A click into the text puts focus on what holds all of it: from there the next stop would be its head.
 * @param {KeyboardEvent} event
 */
function tab(event) {
  if (event.key !== "Tab" || event.shiftKey || !(quoting instanceof HTMLElement)) return;
  if (quoting.hidden || !document.activeElement?.contains(quoting)) return;
  event.preventDefault();
  quoting.querySelector("button")?.focus();
}

/**
 * From the block that the address names, or else from the beginning. A sentence at a time: browsers break off what takes
 * long.
 * @returns {Generator<Sentence>}
 */
function* sentences() {
  const named = blocks.findIndex(
    (block) => block.matches(":target, [data-named]") || block.querySelector(":target"),
  );
  for (const block of blocks.slice(Math.max(0, named))) {
    for (const part of block.querySelectorAll("h1, h2, h3, h4, h5, h6, p:not(.no-print), th, td")) {
      const { text: whole, placeOf } = readable(part);
      for (const { 0: text, index } of whole.matchAll(/[^。！？；]+[。！？；]*/g)) {
        const range = new Range();
        const [last, before] = placeOf(index + text.length - 1);
        range.setStart(...placeOf(index));
        range.setEnd(last, before + 1);
        yield { block, text, range };
      }
    }
  }
}

/** @type {Generator<Sentence> | undefined} */
let rest;
/** @type {Sentence | undefined} */
let sentence;
/**
 * What is being said, nothing while the reading waits. Kept, or a browser may drop it and never tell that it ended.
 * @type {SpeechSynthesisUtterance | undefined}
 */
let said;

/** The sentence at hand is marked, its block too for browsers that mark no ranges; and what can be done next. */
function show() {
  for (const block of document.querySelectorAll("[data-spoken]")) {
    block.removeAttribute("data-spoken");
  }
  sentence?.block.setAttribute("data-spoken", "");
  if (window.Highlight) {
    CSS.highlights.set("spoken", new Highlight(...(sentence ? [sentence.range] : [])));
  }
  for (const button of document.querySelectorAll("[data-read-aloud]")) {
    button.textContent = said ? "暂停" : sentence ? "继续" : "朗读";
  }
  for (const button of document.querySelectorAll("[data-hush]")) {
    button.toggleAttribute("hidden", !sentence);
  }
}

/** Under the buttons that stay at the window's head, in pixels. */
const BAR = 40;

/** Where it is out of sight the page goes along with it. */
function follow() {
  if (!sentence) return;
  const { top, bottom } = sentence.range.getBoundingClientRect();
  if (top < BAR || bottom > innerHeight) scrollBy(0, top - innerHeight / 3);
}

function next() {
  sentence = rest?.next().value;
  say();
}

function say() {
  if (!sentence) return hush();
  const utterance = new SpeechSynthesisUtterance(sentence.text);
  utterance.lang = "zh-CN";
  utterance.voice = voice();
  // One that was stopped tells its end as well, later.
  utterance.onend = () => said === utterance && next();
  utterance.onerror = () => said === utterance && hush();
  said = utterance;
  show();
  follow();
  speech.speak(utterance);
}

/** Waits before the sentence at hand: browsers that pause within one do not all go on. */
function wait() {
  said = undefined;
  speech.cancel();
  show();
}

function hush() {
  sentence = undefined;
  wait();
}

function readAloud() {
  if (said) return wait();
  if (sentence) return say();
  rest = sentences();
  next();
}

showRange();
window.addEventListener("hashchange", showRange);
document.addEventListener("selectionchange", offerQuote);
document.addEventListener("keydown", tab);
document.addEventListener("keydown", arrow);
document.addEventListener("input", typing);
document.addEventListener("compositionend", typing);
document.addEventListener("click", ({ target }) => {
  const worked =
    target instanceof Element &&
    target.closest("[data-copy], [data-copy-address], [data-read-aloud], [data-hush]");
  if (worked instanceof HTMLAnchorElement) copyAddress(worked);
  else if (!(worked instanceof HTMLElement)) return;
  else if (worked.dataset.copy !== undefined) copyText(worked);
  else if (worked.dataset.hush !== undefined) hush();
  else readAloud();
});
if (speech) {
  offerSpeech();
  speech.addEventListener?.("voiceschanged", offerSpeech);
  window.addEventListener("pagehide", hush);
}
// Styles show what only this script can work.
root.dataset.script = "";
