/** Every data address: what it answers, in which forms, and what it may be asked. */
import * as answers from "@/lib/archive/answers/answers";
import { DOCUMENT_FORMS } from "@/lib/site/forms/document";
import type { Address } from "@/lib/site/openapi/openapi";

const FEEDS = ["atom", "feed.json"];

export const ADDRESSES: Address[] = [
  {
    path: "/issues",
    says: "本站收录什么；各期公报，新的在前",
    answer: ["Issues", answers.issuesAnswer],
    forms: ["csv", ...FEEDS],
  },
  {
    path: "/issues/{issue}",
    says: "一期的公报JSON：目录、文件全文、会议、出席、任免、议题、核对所需的一切；CSV是目录",
    answer: ["Bulletin", answers.bulletinAnswer],
    forms: ["csv", "pdf"],
  },
  {
    path: "/issues/{issue}/{order}",
    says: "一份文件：全文逐段，从中读出的事实，前后文件，可对照的文件",
    answer: ["Document", answers.documentAnswer],
    forms: Object.keys(DOCUMENT_FORMS).filter((form) => form !== "json"),
  },
  {
    path: "/issues/{issue}/page/{page}",
    says: "印本的一页：起于这一页的文件；没有时，在它之前起始、离它最近的",
    answer: ["PrintedPage", answers.printedPageAnswer],
  },
  {
    path: "/issues/{issue}/source",
    says: "收到的原文，逐行，一字未改",
    answer: ["SourceText", answers.sourceAnswer],
  },
  {
    path: "/meetings",
    says: "会议，新的在前",
    answer: ["Meetings", answers.meetingsAnswer],
    query: ["series", "from", "to"],
    forms: ["csv"],
  },
  {
    path: "/meetings/{meeting}",
    says: "一次会议：各期所载的日期与人数、议程与对应文件、出席、任免",
    answer: ["Meeting", answers.meetingAnswer],
  },
  {
    path: "/meetings/{meeting}/{order}",
    says: "一项议程的前后：预排、报告、审议意见、研究处理、以前与以后的同题",
    answer: ["Matter", answers.matterAnswer],
    forms: FEEDS,
  },
  {
    path: "/attendance",
    says: "出席、请假、缺席、列席，公报每载一处一行",
    answer: ["AttendanceList", answers.attendanceAnswer],
    query: ["series"],
    forms: ["csv"],
  },
  {
    path: "/people",
    says: "公报里的姓名，按读音；q可写姓名的一部分、拼音或首字母",
    answer: ["People", answers.peopleAnswer],
    query: ["q"],
    forms: ["csv"],
  },
  {
    path: "/people/{name}",
    says: "一个姓名之下的一切记载，未区分同名",
    answer: ["Person", answers.personAnswer],
    forms: FEEDS,
  },
  {
    path: "/appointments",
    says: "任免，公报每载一处一行，新的在前",
    answer: ["Appointments", answers.appointmentsAnswer],
    query: ["action", "organ", "post", "person", "meeting", "year", "from", "to"],
    forms: ["csv", ...FEEDS],
  },
  {
    path: "/appointments/post",
    says: "一个职务先后由谁担任，新的在前",
    answer: ["Post", answers.postAnswer],
    query: ["organ", "post"],
    required: ["post"],
    forms: ["csv"],
  },
  {
    path: "/appointments/facet",
    says: "任免按一栏分类的条数",
    answer: ["AppointmentFacet", answers.appointmentFacetAnswer],
    query: ["of", "action", "organ", "post", "person", "meeting", "year", "from", "to"],
    required: ["of"],
    forms: ["csv"],
  },
  {
    path: "/members",
    says: "有组成人员名单的各届",
    answer: ["SeriesList", answers.seriesAnswer],
  },
  {
    path: "/members/{series}",
    says: "一届名单所列的组成人员，与名单的变动",
    answer: ["Members", answers.membersAnswer],
    forms: ["csv"],
  },
  {
    path: "/verify",
    says: "一个文件（按其SHA-256）是不是本站据以收录的那一个",
    answer: ["Verified", answers.verifyAnswer],
    query: ["sha256"],
    required: ["sha256"],
  },
  { path: "/years", says: "有文件的各年", answer: ["Years", answers.yearsAnswer] },
  {
    path: "/years/{year}",
    says: "一年的会议、文件、任免、出席、议题各有多少，与工作报告所说的对照",
    answer: ["Year", answers.yearAnswer],
    forms: ["csv"],
  },
  {
    path: "/plans",
    says: "有年度议题的各年",
    answer: ["Plans", answers.plansAnswer],
    forms: ["csv"],
  },
  {
    path: "/plans/{year}",
    says: "一年预排的议题与会议议程逐项对照",
    answer: ["Plan", answers.planAnswer],
    forms: ["csv"],
  },
  {
    path: "/checks",
    says: "公报里两处记载的数目，逐项核对；导入时给编者的提示",
    answer: ["Checks", answers.checksAnswer],
    query: ["year"],
    forms: ["csv"],
  },
  {
    path: "/search",
    says: "查找，JSON与订阅每页100件，CSV是全部",
    answer: ["Search", answers.searchAnswer],
    query: ["q", "sort", "page"],
    forms: ["csv", ...FEEDS],
  },
  {
    path: "/search/facet",
    says: "找到的文件按一栏分类的件数",
    answer: ["SearchFacet", answers.searchFacetAnswer],
    query: ["of", "q", "sort"],
    required: ["of"],
    forms: ["csv"],
  },
  {
    path: "/compare",
    says: "两份文件逐段对照；从上到下，每一边都是原文全文",
    answer: ["Comparison", answers.compareAnswer],
    query: ["a", "b"],
    required: ["a", "b"],
  },
  {
    path: "/suggest",
    says: "边写边给的提示（OpenSearch Suggestions）：所写的、可查的、各属哪一类",
    answer: ["Suggestions", answers.suggestAnswer],
    type: "application/x-suggestions+json",
    query: ["q"],
  },
  {
    path: "/data",
    says: "全库下载的文件，各有大小与SHA-256",
    answer: ["Downloads", answers.downloadsAnswer],
  },
];
