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

/**
 * The text from the block that the address names, or else from its beginning. A sentence at a time: browsers break off
 * what takes long. What print has in place of a corrected word is not read out.
 */
function* sentences() {
  const blocks = [...document.querySelectorAll("article > .block")];
  const named = blocks.findIndex(
    (block) => block.matches(":target") || block.querySelector(":target"),
  );
  for (const block of blocks.slice(Math.max(0, named))) {
    for (const part of block.querySelectorAll("h1, h2, h3, h4, h5, h6, p, th, td")) {
      const own = /** @type {Element} */ (part.cloneNode(true));
      for (const remark of own.querySelectorAll(".as-printed")) remark.remove();
      for (const [text] of own.textContent?.matchAll(/[^。！？；]+[。！？；]*/g) ?? []) {
        yield { block, text };
      }
    }
  }
}

/**
 * What is being said: kept, or a browser may drop it and never tell that it ended.
 * @type {SpeechSynthesisUtterance | undefined}
 */
let said;
/** @type {Element | undefined} */
let spoken;

/**
 * @param {SpeechSynthesisUtterance} [utterance]
 * @param {Element} [block]
 */
function saying(utterance, block) {
  said = utterance;
  spoken?.removeAttribute("data-spoken");
  spoken = block;
  spoken?.setAttribute("data-spoken", "");
  for (const button of document.querySelectorAll("[data-read-aloud]")) {
    button.textContent = utterance ? "停止" : "朗读";
  }
}

/** @param {ReturnType<typeof sentences>} rest */
function readOut(rest) {
  const { value: sentence } = rest.next();
  if (!sentence) return saying();
  const utterance = new SpeechSynthesisUtterance(sentence.text);
  utterance.lang = "zh-CN";
  utterance.voice = voice();
  // One that was stopped tells its end as well, later.
  utterance.onend = () => said === utterance && readOut(rest);
  utterance.onerror = () => said === utterance && saying();
  saying(utterance, sentence.block);
  speech.speak(utterance);
}

function hush() {
  if (!said) return;
  saying();
  speech.cancel();
}

document.addEventListener("keydown", arrow);
document.addEventListener("input", typing);
document.addEventListener("compositionend", typing);
document.addEventListener("click", ({ target }) => {
  const worked =
    target instanceof Element &&
    target.closest("[data-copy], [data-copy-address], [data-read-aloud]");
  if (worked instanceof HTMLAnchorElement) copyAddress(worked);
  else if (!(worked instanceof HTMLElement)) return;
  else if (worked.dataset.copy !== undefined) copyText(worked);
  else if (said) hush();
  else readOut(sentences());
});
if (speech) {
  offerSpeech();
  speech.addEventListener?.("voiceschanged", offerSpeech);
  window.addEventListener("pagehide", hush);
}
// Styles show what only this script can work.
root.dataset.script = "";
