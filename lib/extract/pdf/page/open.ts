import { createRequire } from "node:module";
import { dirname, join, sep } from "node:path";
import type { PDFDocumentProxy } from "pdfjs-dist";
import { Unextractable } from "../../told";

/** What pdf.js says of a file that it does not open, and what a clerk is told. */
const REFUSALS: Record<string, string> = {
  PasswordException: "PDF 设有密码，打不开。请用设密码的软件另存一份不加密的 PDF 再提取",
  InvalidPDFException:
    "不是完整的 PDF，可能没有下载完或已损坏。请重新取得文件，或请印制单位另存一份",
};

const BROKEN = "PDF 有损坏，读不下去。请印制单位重新导出，或用阅读器“打印为 PDF”后再提取";

type Library = typeof import("pdfjs-dist/legacy/build/pdf.mjs");

/** Loaded when first needed: it is large. It draws nothing here, so that a matrix by name will do where no canvas is. */
async function library(): Promise<Library> {
  if (!("DOMMatrix" in globalThis)) Object.assign(globalThis, { DOMMatrix: class {} });
  return import("pdfjs-dist/legacy/build/pdf.mjs");
}

/** The package's own folder: character maps and metrics lie in it, and nothing is fetched. */
const packageFolder = () =>
  dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json"));

export interface Opened {
  document: PDFDocumentProxy;
  operators: Library["OPS"];
}

/** Opens a PDF for as long as `use` takes. Refuses what gives no pages with one sentence. */
export async function withPdf<T>(bytes: Uint8Array, use: (opened: Opened) => Promise<T>) {
  const { getDocument, OPS, VerbosityLevel } = await library();
  const folder = packageFolder();
  const task = getDocument({
    // It takes the buffer for itself.
    data: new Uint8Array(bytes),
    cMapUrl: join(folder, "cmaps") + sep,
    cMapPacked: true,
    standardFontDataUrl: join(folder, "standard_fonts") + sep,
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    useWorkerFetch: false,
    verbosity: VerbosityLevel.ERRORS,
  });
  try {
    return await use({ document: await task.promise, operators: OPS });
  } catch (cause) {
    if (cause instanceof Unextractable) throw cause;
    const name = cause instanceof Error ? cause.name : "";
    if (REFUSALS[name] === undefined && !isOfTheFile(name)) throw cause;
    throw new Unextractable(REFUSALS[name] ?? BROKEN, { cause });
  } finally {
    await task.destroy();
  }
}

/** pdf.js's own faults; any other is the program's. */
const isOfTheFile = (name: string) => /(?:Exception|XRef\w*|FormatError|ParserEOF\w*)$/u.test(name);
