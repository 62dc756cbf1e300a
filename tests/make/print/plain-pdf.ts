/**
 * A PDF written by hand: words where a test wants them, in a font that the file does not hold, as Chinese printers' files
 * from before embedding do. What their codes mean only pdf.js's own character maps say.
 */
export interface Word {
  text: string;
  /** In points from the upper left corner; `y` is the baseline. */
  x: number;
  y: number;
  size?: number;
}

export interface Line {
  from: [number, number];
  to: [number, number];
}

export interface Page {
  words?: Word[];
  lines?: Line[];
  /** Letters drawn as curves, each by its lower left corner. */
  curves?: [number, number][];
  /** A picture over all of it. */
  scanned?: boolean;
}

const HEIGHT = 842;
const WIDTH = 595;

const hex = (text: string) =>
  Array.from({ length: text.length }, (_, at) =>
    text.charCodeAt(at).toString(16).padStart(4, "0"),
  ).join("");

function contentOf({ words = [], lines = [], curves = [], scanned = false }: Page): string {
  const said = words.map(
    ({ text, x, y, size = 10 }) => `BT /F1 ${size} Tf ${x} ${HEIGHT - y} Td <${hex(text)}> Tj ET`,
  );
  const drawn = lines.map(
    ({ from: [x0, y0], to: [x1, y1] }) => `0.5 w ${x0} ${HEIGHT - y0} m ${x1} ${HEIGHT - y1} l S`,
  );
  const outlined = curves.map(
    ([x, y]) =>
      `${x} ${HEIGHT - y} m ${x + 9} ${HEIGHT - y + 2} l ${x + 7} ${HEIGHT - y + 9} ${x + 3} ${HEIGHT - y + 9} ${x} ${HEIGHT - y + 8} c h f`,
  );
  return [
    ...said,
    ...drawn,
    ...outlined,
    ...(scanned ? [`q ${WIDTH} 0 0 ${HEIGHT} 0 0 cm /I1 Do Q`] : []),
  ].join("\n");
}

/** `locked`: it asks for a password that nobody has. */
export function plainPdf(pages: Page[], { locked = false } = {}): Uint8Array {
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, at) => `${7 + at * 2} 0 R`).join(" ")}] >>`,
    "<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [4 0 R] >>",
    "<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> /FontDescriptor 5 0 R /DW 1000 >>",
    "<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 859 /Descent -140 /CapHeight 700 /StemV 80 >>",
    "<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 1 >>\nstream\n0\nendstream",
    ...pages.flatMap((page, at) => {
      const content = contentOf(page);
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${WIDTH} ${HEIGHT}] /Resources << /Font << /F1 3 0 R >> /XObject << /I1 6 0 R >> >> /Contents ${8 + at * 2} 0 R >>`,
        `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      ];
    }),
  ];
  let file = "%PDF-1.4\n";
  const offsets: number[] = [];
  objects.forEach((object, at) => {
    offsets.push(file.length);
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
  });
  const start = file.length;
  const rows = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  const lock = locked
    ? ` /ID [<00> <00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -44 /O <${"11".repeat(32)}> /U <${"22".repeat(32)}> >>`
    : "";
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R${lock} >>\nstartxref\n${start}\n%%EOF\n`;
  return new TextEncoder().encode(file);
}
