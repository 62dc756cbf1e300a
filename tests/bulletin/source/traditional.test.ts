import { readdirSync, readFileSync } from "node:fs";
import { Converter as ToTraditional } from "opencc-js/cn2t";
import { Converter as ToSimplified } from "opencc-js/t2cn";
import { describe, expect, it } from "vitest";
import { parseBulletin } from "../../../lib/bulletin/parse";
import type { Bulletin } from "../../../lib/bulletin/schema";
import { breaches } from "../../truth/promises";

const toTraditional = ToTraditional({ from: "cn", to: "t" });
const toSimplified = ToSimplified({ from: "t", to: "cn" });

const parse = (text: string) =>
  parseBulletin({ file: "printed.txt", bytes: new TextEncoder().encode(text) });

const folder = new URL("../../fixtures/", import.meta.url);
const texts: [string, string][] = readdirSync(folder)
  .filter((name) => name.endsWith(".txt") && !name.includes("gb18030"))
  .map((name) => [name, readFileSync(new URL(name, folder), "utf8")]);
const sample = new URL("../../../content/2021-2.txt", import.meta.url);
texts.push(["2021-2.txt", readFileSync(sample, "utf8")]);

/** What was read, without what differs by the bytes alone. */
const told = ({ source: _source, ...read }: Bulletin) => read;
/** Two characters that one simplified one stands for fall together, so both sides go the same way round. */
const simple = (value: unknown) => JSON.parse(toSimplified(JSON.stringify(value)));

describe("a bulletin in traditional print", () => {
  it.each(texts)("%s tells the facts of its simplified twin", (_name, text) => {
    const traditional = toTraditional(text);
    const read = parse(traditional);
    expect(breaches(read, traditional)).toEqual([]);
    expect(simple(told(read))).toEqual(simple(simple(told(parse(toSimplified(traditional))))));
  });

  it("keeps the printed characters of names, organs, posts, titles, quotes and blocks", () => {
    const { issue, contents, documents, meetings, appointments, diagnostics } =
      parse(`雲州市青溪區人民代表大會常務委員會公報

2031年第2號（總第15號）

目　錄
青溪區人民代表大會常務委員會任免名單……（1）

青溪區人民代表大會常務委員會任免名單
（2031年7月5日青溪區第九屆人民代表大會常務委員會第十三次會議通過）

任命張乾後為青溪區人民法院審判員；
免去錢裡仁的區人大常委會辦公室副主任職務。
任命周萬裏鍾為。
`);
    expect(issue.publisher).toBe("雲州市青溪區人民代表大會常務委員會");
    expect(issue.title).toBe("雲州市青溪區人民代表大會常務委員會公報");
    expect(contents.map(({ title }) => title)).toEqual(["青溪區人民代表大會常務委員會任免名單"]);
    expect(documents[0]).toMatchObject({ type: "appointments", typeLabel: "任免名单" });
    expect(documents[0]?.title).toBe("青溪區人民代表大會常務委員會任免名單");
    expect(documents[0]?.blocks[2]?.text).toBe("任命張乾後為青溪區人民法院審判員；");
    expect(meetings.map(({ name }) => name)).toEqual([
      "青溪區第九屆人民代表大會常務委員會第十三次會議",
    ]);
    expect(appointments).toMatchObject([
      {
        person: "張乾後",
        organ: "青溪區人民法院",
        post: "審判員",
        quote: "任命張乾後為青溪區人民法院審判員；",
      },
      { person: "錢裡仁", organ: "區人大常委會辦公室", post: "副主任" },
    ]);
    expect(diagnostics.map(({ message }) => message).join()).toContain("任命周萬裏鍾為");
  });

  it("leaves a simplified text with a traditional name as it is", () => {
    const text = readFileSync(new URL("acts.txt", folder), "utf8");
    const [name = ""] = parse(text).appointments.map(({ person }) => person);
    const other = parse(text.replaceAll(name, "陳乾鍾"));
    expect(other.appointments[0]?.person).toBe("陳乾鍾");
  });

  it("reads a traditional paper of a simplified bulletin, and prints it as it stands", () => {
    const { contents, documents, appointments } = parse(`青禾县人民代表大会常务委员会公报

2031年第2号

目  录

青禾县人大常委会任免名单………（1）
雲山省人民代表大會常務委員會公告………（2）

青禾县人大常委会任免名单

青禾县第十六届人民代表大会常务委员会第三次会议审议了县人民政府关于预算执行情况的报告，听取了有关部门的意见。
任命张三、李四为县财政局副局长，王五为县常设委员会主任。

雲山省人民代表大會常務委員會公告

江灣市人大常委會罷免了錢裡仁的雲山省第十二屆人民代表大會代表職務。
`);
    expect(documents.map(({ title }) => title)).toEqual([
      "青禾县人大常委会任免名单",
      "雲山省人民代表大會常務委員會公告",
    ]);
    expect(contents.map(({ document }) => document)).toEqual(documents.map(({ id }) => id));
    expect(appointments.map(({ action, person, organ }) => [action, person, organ])).toEqual([
      ["appoint", "张三", "县财政局"],
      ["appoint", "李四", "县财政局"],
      ["appoint", "王五", "县常设委员会"],
      ["recall", "錢裡仁", "雲山省第十二屆人民代表大會"],
    ]);
  });
});
