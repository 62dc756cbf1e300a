import type { Metadata } from "next";
import { PageTitle } from "@/components/page/page-title";
import { type Passage, Prose } from "@/components/page/prose";
import { getOverview } from "@/lib/archive/issues/overview";
import type { ArchiveOverview } from "@/lib/archive/model";
import { formatIssue } from "@/lib/site/format";
import * as links from "@/lib/site/links";
import { pageMetadata } from "../metadata";
import { Shell } from "../shell";
import { described } from "../site";

export const generateMetadata = (): Promise<Metadata> =>
  pageMetadata({
    title: "关于本站",
    path: links.about(),
    description: "本站收录什么，不收录什么，文字怎样整理，怎样核对与引用。",
    column: "关于",
  });

/** ISO time → the day, as readers here count days. */
const day = (iso: string) =>
  new Intl.DateTimeFormat("zh-CN", { dateStyle: "long", timeZone: "Asia/Shanghai" }).format(
    new Date(iso),
  );

function coverage({ newest, counts, importedAt }: ArchiveOverview): string {
  if (!newest) return "现在还没有收录公报。";
  const held = `现收录${counts.issues}期、${counts.documents}件文件，至${formatIssue(newest.issue)}`;
  return `${held}${importedAt ? `；最近一次整理在${day(importedAt)}` : ""}。`;
}

type Described = Awaited<ReturnType<typeof described>>;

/** The one body, by its names. */
function published({ publisher }: Described): string[] {
  if (!publisher || publisher.also.length === 0) return [];
  const { name, also } = publisher;
  return [`编印机关是${name}，又名${also.join("、")}；以这些名称印行的公报，都收在这里。`];
}

const passages = (archive: Described, overview: ArchiveOverview): Passage[] => [
  {
    title: "收录什么",
    paragraphs: [
      ...(archive.introduction === null ? [] : [archive.introduction]),
      `本站是《${archive.publication}》的公开档案，${coverage(overview)}`,
      ...published(archive),
      "没有收录的，不等于没有发生：会议、决定或任免可能载于其他公报，也可能不在公报登载之列。",
    ],
  },
  {
    title: "文字怎样来",
    paragraphs: [
      "每一期公报的文本照收到时的样子保存，逐行编号，一字不改，可从各期的“收到的原文”查看。" +
        "阅读用的文字由它整理：接上因分栏、分页断开的句子，去掉汉字之间的空格，统一括号与数字的宽窄；除此之外，印错的字也照印。",
      "日期、会议、出席、任免等由程序从公报里读出，每一条都附公报原句；点原句，就到它所在的那一段。" +
        "按姓名汇集，未区分同名：一个姓名可能不止一人。标明“编者加注”的话不是公报的文字。",
    ],
  },
  {
    title: "怎样引用",
    paragraphs: [
      "每一期、每件文件、每一段、每次会议都有固定的网址，重新整理也不会变。" +
        "文件页备有法学引注与GB/T 7714两种写法，可一次复制；段落旁的¶是这一段的链接。",
    ],
  },
  {
    title: "以什么为准",
    paragraphs: ["原文以纸质公报为准。发现出入，请以纸质公报核对。"],
  },
  {
    title: "怎样看得清楚",
    paragraphs: [
      "页首的“大字”“高对比”可放大文字、加深颜色，选定后在这台设备上记住一年；本站除此之外不在您的设备上留存任何东西。" +
        "各页不用脚本也可阅读，打印时只留正文、网址与引注。",
    ],
  },
];

export default async function About() {
  const [overview, archive] = await Promise.all([getOverview(), described()]);
  return (
    <Shell metadata={generateMetadata} section="about">
      <PageTitle title="关于本站" />
      <Prose passages={passages(archive, overview)} />
    </Shell>
  );
}
