import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseBulletin } from "../../lib/bulletin/parse";
import { bulletinSchema } from "../../lib/bulletin/schema";
import { readingText } from "../../lib/bulletin/source/normalise";
import { parseText } from "../make/bulletin";
import {
  COVER,
  FLOODS,
  FRAMES,
  MANY_LINES,
  ONE_CHARACTER,
  ONE_LINE,
  repeated,
} from "../make/damage";

const sampleBytes = readFileSync(new URL("../../content/2021-2.txt", import.meta.url));
const sample = sampleBytes.toString("utf8");
const sampleLines = sample.split("\n");
const fixtures = ["acts", "attendance-forms", "law", "plenary", "credentials-plan", "hard-wrapped"]
  .map((name) => readFileSync(new URL(`../fixtures/${name}.txt`, import.meta.url), "utf8"))
  .map((text) => text.split("\n"));

const MEGABYTE = 1 << 20;
/** A run that fails prints its seed's path; the seed is fixed so that the next run fails as well. */
const runs = { seed: 20_210_311, numRuns: 60 };

const parseBytes = (bytes: Uint8Array) => parseBulletin({ file: "damaged.txt", bytes });

/** The JSON is whole, keeps every promise made of it, and says what is wrong. */
function expectSound(text: string) {
  const bulletin = parseText(text);
  // No key more than the schema knows, each in its place.
  expect(JSON.stringify(bulletinSchema.parse(bulletin))).toBe(JSON.stringify(bulletin));
  return bulletin;
}

const told = (bytes: Uint8Array) =>
  parseBytes(bytes).diagnostics.filter(({ severity }) => severity !== "info");

describe("a damaged bulletin still gives the JSON and says what is wrong", () => {
  const line = fc.constantFrom(...sampleLines, ...fixtures.flat());
  const bulletin = fc.constantFrom(sampleLines, ...fixtures);

  it("with its lines shuffled", () => {
    const shuffled = bulletin.chain((lines) =>
      fc.shuffledSubarray(lines, { minLength: lines.length }),
    );
    fc.assert(
      fc.property(shuffled, (lines) => {
        expectSound(lines.join("\n"));
      }),
      runs,
    );
  });

  it("cut at both ends", () => {
    const piece = fc
      .tuple(bulletin, fc.double({ min: 0, max: 1, noNaN: true }), fc.nat({ max: 9_000 }))
      .map(([lines, from, length]) => {
        const text = lines.join("\n");
        const start = Math.floor(from * text.length);
        return text.slice(start, start + length);
      });
    fc.assert(
      fc.property(piece, (text) => {
        expectSound(text);
      }),
      runs,
    );
  });

  it("with lines doubled, missing and strange", () => {
    const edit = fc.record({
      at: fc.nat(),
      what: fc.oneof(
        fc.constantFrom("double", "drop", "blank"),
        line,
        fc.string({ unit: "binary" }),
      ),
    });
    const damaged = fc.tuple(bulletin, fc.array(edit, { maxLength: 60 })).map(([lines, edits]) => {
      const changed = [...lines];
      for (const { at, what } of edits) {
        const place = at % changed.length;
        if (what === "double") changed.splice(place, 0, changed[place] ?? "");
        else if (what === "drop") changed.splice(place, 1);
        else if (what === "blank") changed.splice(place, 0, "");
        else changed.splice(place, 0, what);
      }
      return changed.join("\n");
    });
    fc.assert(
      fc.property(damaged, (text) => {
        expectSound(text);
      }),
      runs,
    );
  });

  it.each(["王一、李二\n、赵三、钱四\n", "、赵三、钱四\n", "王一；李二\n；赵三\n"])(
    "in a list of names broken before its separator: %j",
    (names) => {
      expectSound(FRAMES["an attendance list"] + names);
    },
  );

  it("doubled fifty times", () => {
    expect(expectSound(sample.repeat(50)).diagnostics).not.toEqual([]);
  });

  it("in bytes that are no text", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 4_000 }), (bytes) => {
        expect(told(bytes)).not.toEqual([]);
      }),
      runs,
    );
    const noise = Uint8Array.from({ length: MEGABYTE }, (_, at) => (at * 2_654_435_761) >>> 24);
    expect(told(noise)).not.toEqual([]);
    expect(told(new Uint8Array(MEGABYTE))).not.toEqual([]);
    expect(told(new Uint8Array())).not.toEqual([]);
  });

  it("with NULs, lone surrogates and half a character in its bytes", () => {
    const surrogate = [0xed, 0xa0, 0x80, 0xed, 0xb0, 0x80];
    for (const bytes of [[0], surrogate, [0xff, 0xfe], [0xe4, 0xb8], [0x81], [0xef, 0xbb, 0xbf]]) {
      for (const at of [0, 40, 3_000, sampleBytes.length]) {
        parseBytes(
          Buffer.concat([
            sampleBytes.subarray(0, at),
            Buffer.from(bytes),
            sampleBytes.subarray(at),
          ]),
        );
      }
    }
  });
});

// How long each takes, `npm run bench -- damage` tells: a time asserted here would fail on a busy machine.
// Vitest's limit is out of the way of all but what hangs.
describe("a flood of one thing", { timeout: 600_000 }, () => {
  it.each(ONE_CHARACTER)("1 MB of %j", (character) => {
    expectSound(COVER + repeated(character, MEGABYTE));
  });

  it("1 MB in one line, 200,000 brackets, 100,000 lines", () => {
    expectSound(COVER + repeated("任命甲、", MEGABYTE));
    expectSound("（".repeat(200_000));
    expectSound(repeated("A-", MEGABYTE));
    expectSound(`${COVER}目 录\n关于${repeated(" ", MEGABYTE / 4)}的报告（1）\n\n关于甲的报告\n`);
    expectSound(`${COVER}${"附件：x\n".repeat(100_000)}`);
    expectSound(
      `${COVER}青禾县第十六届人大常委会第三次会议出席名单\n${repeated("1．　", MEGABYTE / 4)}`,
    );
  });

  it.each([
    "　　　　今年，我县教育工作取得了很大成绩，各项事业\n　　院决策部署。\n",
    "│甲│乙│\n├─┼─┤\n",
  ])("more lines of %j than a call may have arguments", (lines) => {
    const title = "关于全县教育工作情况的报告";
    const text = `${COVER}目 录\n${title}（1）\n\n${title}\n${lines.repeat(300_000)}`;
    expect(parseBytes(Buffer.from(text)).documents).toHaveLength(1);
  });

  it("1 MB of lines of which each continues the one before", () => {
    for (const line of ["甲，\n", "甲　乙　丙\n"]) {
      expectSound(FRAMES["a list of appointments"] + repeated(line, MEGABYTE));
    }
  });

  it.each([
    ["an attendance list", "第一条 甲\n"],
    ["an attendance list", "甲　乙　丙\n"],
    ["a plan", "甲\t乙\n"],
  ] as const)("a block of a thousand facts and more: %s of %j", (frame, line) => {
    expectSound(FRAMES[frame] + repeated(line, MEGABYTE / 4));
  });

  describe.each(Object.entries(FRAMES))("in %s", (_name, frame) => {
    it.each(FLOODS)("of $of", ({ text }) => {
      expectSound(frame + text(MEGABYTE / 16));
    });
  });
});

describe("any mix of a bulletin's own words", () => {
  const word = fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...MANY_LINES, ...ONE_LINE, ...ONE_CHARACTER) },
    {
      weight: 3,
      arbitrary: fc.constantFrom(...sampleLines, ...fixtures.flat()).map((l) => l.slice(0, 60)),
    },
    {
      weight: 2,
      arbitrary: fc.constantFrom("\n", "\n\n", "\t", "　", "  ", "\r\n", "\u00a0", "\u2028"),
    },
    { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 6 }) },
  );
  const mix = fc
    .tuple(fc.constantFrom("", ...Object.values(FRAMES)), fc.array(word, { maxLength: 80 }))
    .map(([frame, words]) => frame + words.join(""));

  it("parses, conserves every character and quotes what stands there", () => {
    fc.assert(
      fc.property(mix, (text) => {
        expectSound(text);
      }),
      { ...runs, numRuns: 400 },
    );
  });

  it("reads the same when read again", () => {
    fc.assert(
      fc.property(fc.oneof(mix, fc.string({ unit: "binary" })), (text) => {
        for (const line of text.split("\n")) {
          const once = readingText(line);
          expect(readingText(once)).toBe(once);
        }
      }),
      { ...runs, numRuns: 400 },
    );
  });
});
