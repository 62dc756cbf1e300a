import type { Example, Narrowed, SearchHelp, Topic } from "@/lib/archive/search/help/help";
import * as links from "@/lib/site/links";
import { SearchDataHelp } from "./data-help";

interface Section {
  id: string;
  title: string;
  paragraphs: string[];
  examples?: (help: SearchHelp) => Example[];
}

const both = (pair: Narrowed | null) => (pair ? [pair.wide, pair.narrow] : []);

/** The site's own words, as data: a line broken in markup would put a blank between Chinese sentences. */
const BEFORE_FIELDS: Section[] = [
  {
    id: "phrase",
    title: "一字不差地查全文",
    paragraphs: [
      "输入原句、人名、职务，一个字也可以。含有它的文件一件不漏，不含它的一件不出；" +
        "公报里因分栏、换行、分页断开的句子，照整句查。",
      "题目就是这几个字的最先，其次是题目含有的，再次是正文说得多的；一样的，新的在前。也可全按日期排。",
    ],
    examples: ({ examples }) => examples.phrase,
  },
  {
    id: "both",
    title: "几个词同时有",
    paragraphs: ["词与词之间空一格，找同一件文件里都有的；各在何处、孰先孰后不论。"],
    examples: ({ examples }) => examples.both,
  },
  {
    id: "quoted",
    title: "加引号，当作一句",
    paragraphs: [
      "“ ”、「 」与半角引号都可以。引号里的字须紧挨着出现，其中的空格不计；两种写法找到的，多少不同：",
    ],
    examples: ({ contrasts }) => both(contrasts.quoted),
  },
  {
    id: "excluded",
    title: "不要含有某词的",
    paragraphs: ["在词前紧写一个减号。减号后面可以是词、加引号的一句，也可以是下面的一栏。"],
    examples: ({ contrasts }) => both(contrasts.excluded),
  },
];

const AFTER_FIELDS: Section[] = [
  {
    id: "names",
    title: "姓名，按字也按音",
    paragraphs: [
      "“人”一栏可写姓名、姓名的一部分、拼音或拼音首字母，ü写作v、u、yu都可以，多音字各音都认；写全一个姓名，就只指这个姓名。" +
        "在查找框里直接写拼音或首字母，会列出可能所指的人。按姓名汇集，未区分同名。",
    ],
    examples: ({ examples }) => examples.sound,
  },
  {
    id: "tolerant",
    title: "不必计较的写法",
    paragraphs: [
      "繁体与简体、各地通行的字形、全角与半角、大写与小写、引号与横线的样式、文号用哪种括号、汉字之间的空格，都不影响结果。" +
        "错字不代改：公报怎样印，就怎样查。数字也是：“第5次”与“第五次”各是各的，另一种写法查得到的，结果之上写明有几件。",
    ],
    examples: ({ examples }) => examples.tolerant,
  },
  {
    id: "read-as",
    title: "按形式理解的写法",
    paragraphs: [
      "单字之间空格（张 政）当作一个姓名，数字前后空格（第 5 次会议、2021 年 3 月）当作相连；整个题目外面的书名号、句末的标点不计。这样理解时，结果之上会说明；要照字面查，加引号。",
      "问句或一整句话查不到时，列出其中真有的词句和各有多少件。要的是本站已有的清单（审判员 任命、历次会议），先给出清单。",
    ],
  },
  {
    id: "cited",
    title: "写引注，直达那一页",
    paragraphs: [
      "期号、页码、总号、会议名称，本站的网址，或从本站复制的引注，写进查找框，结果之上就给出去处。",
    ],
    examples: ({ examples }) => examples.cited,
  },
  {
    id: "never",
    title: "查不到的",
    paragraphs: [
      "名单里相邻的两个姓名、表格里相邻的两格、前后两段、题目与正文，各是各的：跨在两者之间的字句不算一句，别处都没有时才给出。" +
        "两个姓名之间空一格，便是两个词。",
      "近义词、简称与全称不互相替代；没有收录的公报，当然也查不到。",
    ],
    examples: ({ contrasts }) => both(contrasts.apart),
  },
];

const FIELDS: { names: string; says: string; topic: Topic }[] = [
  { names: "文种", says: "文件种类，可只写一部分", topic: "type" },
  { names: "届次、会议", says: "会议的编号或名称", topic: "meeting" },
  { names: "年、年份", says: "一年，或从某年到某年；一头可以不写：2015..、..2015", topic: "year" },
  { names: "日期", says: "某日、某月，或两者之间；一头可以不写", topic: "date" },
  { names: "人、人员、姓名", says: "署名、出席、任免里的姓名", topic: "person" },
  { names: "机构、机关", says: "任免与署名里的机构，可只写一部分", topic: "organ" },
  { names: "任免", says: "任命、免去、选举、接受辞职等", topic: "action" },
];

/** How to search; every way with what it finds here. */
export function SearchHelpView({ help }: { help: SearchHelp }) {
  return (
    <div className="prose-page">
      {BEFORE_FIELDS.map((section) => (
        <Explained key={section.id} section={section} help={help} />
      ))}
      <section id="fields">
        <h2>按栏缩小</h2>
        <p>
          {"栏名后紧跟冒号，全角半角均可，再紧跟要找的；其中有空格的，加引号。" +
            "可与词同用，也可只写栏；几栏并写，都须符合。写得不合的一栏会指出来，不影响其余。"}
        </p>
        <dl className="help-fields">
          {FIELDS.map(({ names, says, topic }) => (
            <div key={names}>
              <dt>{names}</dt>
              <dd>
                {says}
                <Examples of={help.examples[topic]} />
              </dd>
            </div>
          ))}
        </dl>
      </section>
      {AFTER_FIELDS.map((section) => (
        <Explained key={section.id} section={section} help={help} />
      ))}
      <section id="quote-check">
        <h2>核对引文</h2>
        <p>
          有一段引了公报的文字，可贴进<a href={links.quoteCheck()}>核对引文</a>
          ，逐处告诉是一字不差、有出入，还是本站未见。
        </p>
      </section>
      <section id="compare">
        <h2>两件文件对照</h2>
        <p>
          {"想知道今年的工作要点比去年改了哪些字，或通过的文本与草案有什么不同，可在"}
          <a href={links.compare()}>两件文件对照</a>
          {
            "里贴入两件文件的网址，逐段并列，不同的字句标出。文件页的“对照”一栏，也列出相邻年份的同题文件。"
          }
        </p>
      </section>
      <section id="verify">
        <h2>核对文件</h2>
        <p>
          {"手里有一份公报全文或公报原件，想知道是不是本站所收的那一份，可在"}
          <a href={links.verify()}>核对文件</a>
          {"里选这个文件、贴入全文，或填它的SHA-256，逐字节核对；不同的，告诉从哪一行起。"}
        </p>
      </section>
      <SearchDataHelp query={help.examples.phrase[0]?.query} />
    </div>
  );
}

function Explained({ section, help }: { section: Section; help: SearchHelp }) {
  const { id, title, paragraphs, examples } = section;
  return (
    <section id={id}>
      <h2>{title}</h2>
      {paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {examples && <Examples of={examples(help)} />}
    </section>
  );
}

/** Results are made of pages that are indexed themselves, and so are not followed by machines. */
function Examples({ of }: { of: Example[] }) {
  if (of.length === 0) return null;
  return (
    <ul className="help-examples">
      {of.map(({ query, total, cited }) => (
        <li key={query}>
          <a href={links.search({ query })} rel="nofollow">
            {query}
          </a>
          <span>{cited && total === 0 ? "直达" : `${total}件`}</span>
        </li>
      ))}
    </ul>
  );
}
