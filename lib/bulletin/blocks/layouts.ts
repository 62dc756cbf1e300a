import { actHeading, actLine, actSentence, lacksPost, numberedVerb } from "./constructs/act-line";
import { holderRow, rowUnderVerb, verbAboveRows } from "./constructs/act-rows";
import { agendaItem, agendaLine, ordinalItem } from "./constructs/agenda";
import {
  attachmentMark,
  attachmentNote,
  attachmentPointer,
  attachmentTitle,
  nextPointer,
} from "./constructs/attachment";
import {
  asideLine,
  attendanceHeading,
  attendanceLabel,
  attendanceLine,
  labelledNames,
  nameList,
} from "./constructs/attendance";
import { betweenItems } from "./constructs/between-items";
import {
  blankTable,
  blankTableLine,
  headedTable,
  narrowTable,
  narrowTableLine,
  tickedTable,
} from "./constructs/blank-table";
import { copiesNote } from "./constructs/copies";
import { drawnTable } from "./constructs/drawn-table";
import {
  adoptionNote,
  closingNote,
  datedNote,
  documentNumber,
  paperOfMeeting,
  reportingBody,
  salutation,
  sessionLine,
  speakerLine,
} from "./constructs/front";
import {
  article,
  articleItem,
  chapter,
  countedArticle,
  enclosedArticle,
  lawContents,
  lawItem,
} from "./constructs/law";
import { cutHolder } from "./constructs/names/cut-holder";
import {
  cutPost,
  groupRoster,
  heldPosts,
  listedPosts,
  nameLine,
  namesOfElected,
  namesUnderPost,
  numberedPosts,
  postLine,
  postList,
  roleHeading,
} from "./constructs/names/names";
import { noteBehindNotice, noticeNumber, noticeTitle, titleAgain } from "./constructs/notice";
import { headingApart, numbered, numberedItem, periodHeading } from "./constructs/numbered";
import { signers } from "./constructs/signers";
import { subtitle } from "./constructs/subtitle";
import { table } from "./constructs/table";
import { partyLabel, partyLabelLine } from "./constructs/timed-line";
import { numberedDay, timetableEntry, timetableLine } from "./constructs/timetable";
import { datedSignature, dateLine, signature } from "./ending";
import type { Layout } from "./view";

const NOTES = [adoptionNote, sessionLine, documentNumber, datedNote, paperOfMeeting];
const ATTACHED = [attachmentMark, attachmentTitle, attachmentNote, attachmentPointer, nextPointer];
/** A 公告 above the law or the decision that it makes known. */
const NOTICE = [noticeTitle, noticeNumber, titleAgain, noteBehindNotice];
/** What stands behind a text: how it ends, and who gets copies. */
const CLOSING = [closingNote, copiesNote];
const COMMON = [
  table,
  drawnTable,
  blankTable,
  headedTable,
  narrowTable,
  ...ATTACHED,
  dateLine,
  signers,
  signature,
];

/** What a text may hold before, and behind, who gets copies of it. */
const HEADED = [...NOTICE, verbAboveRows, rowUnderVerb, closingNote];
const PROSE = [...COMMON, groupRoster, chapter, headingApart, periodHeading, numbered];

/** Reports, statements, decisions: most of a bulletin. */
export const prose: Layout = {
  front: [...NOTES, verbAboveRows, rowUnderVerb, speakerLine, reportingBody, salutation],
  body: [...HEADED, copiesNote, ...PROSE],
  breaks: [...CLOSING, blankTableLine, narrowTableLine, verbAboveRows, rowUnderVerb],
};

/** The same where what the paper is is not known: it may be a law of another name, with its articles. */
export const unknown: Layout = {
  ...prose,
  body: [
    ...NOTICE,
    verbAboveRows,
    rowUnderVerb,
    copiesNote,
    ...COMMON,
    groupRoster,
    lawContents,
    chapter,
    enclosedArticle,
    articleItem,
    headingApart,
    periodHeading,
    numbered,
  ],
};

/** The same with who attended told in lines of its own. */
export const minutes: Layout = {
  ...prose,
  front: [...prose.front, subtitle],
  body: [
    copiesNote,
    asideLine,
    attendanceLine,
    attendanceLabel,
    labelledNames,
    ...HEADED,
    ...PROSE,
  ],
  breaks: [...CLOSING, blankTableLine, attendanceLabel, verbAboveRows, rowUnderVerb],
};

/** The same where a list of posts and names may stand between: announcements, decisions. */
export const announced: Layout = {
  front: prose.front,
  body: [
    ...CLOSING,
    table,
    drawnTable,
    blankTable,
    ...NOTICE,
    ...ATTACHED,
    verbAboveRows,
    cutHolder,
    rowUnderVerb,
    listedPosts,
    namesOfElected,
    dateLine,
    signature,
    heldPosts,
    lawContents,
    chapter,
    enclosedArticle,
    articleItem,
    numbered,
  ],
  breaks: [...CLOSING, blankTableLine, heldPosts, namesOfElected, verbAboveRows, rowUnderVerb],
  provides: "provisions",
};

/** The same of articles: an amendment counts what it changes as 第三条 or as 一、. */
export const amendment: Layout = {
  ...prose,
  body: [...CLOSING, ...COMMON, groupRoster, countedArticle, chapter, numbered],
  provides: "changes",
};

/** Sentences and numbered items, one act each. */
export const acts: Layout = {
  front: NOTES,
  body: [
    ...CLOSING,
    table,
    drawnTable,
    ...ATTACHED,
    cutHolder,
    holderRow,
    listedPosts,
    namesOfElected,
    dateLine,
    datedSignature,
    numberedVerb,
    numberedPosts,
    numberedItem,
    actSentence,
    cutPost,
    heldPosts,
    namesUnderPost,
    postList,
    actHeading,
  ],
  breaks: [...CLOSING, postLine, namesUnderPost, actLine, actHeading, holderRow],
  unfinished: lacksPost,
};

export const agenda: Layout = {
  front: NOTES,
  body: [
    ...CLOSING,
    ordinalItem,
    partyLabel,
    ...COMMON,
    numberedDay,
    timetableEntry,
    betweenItems,
    agendaItem,
  ],
  breaks: [...CLOSING, agendaLine, partyLabelLine, timetableLine, betweenItems],
};

/** Headings with counts, and the names under them. */
export const nameLists: Layout = {
  front: NOTES,
  body: [
    ...CLOSING,
    table,
    drawnTable,
    tickedTable,
    headedTable,
    asideLine,
    attendanceHeading,
    roleHeading,
    nameList,
    numberedPosts,
    dateLine,
    signature,
    numbered,
  ],
  breaks: [...CLOSING, attendanceHeading, roleHeading, nameLine],
};

/** 编 章 节 条 款 项. */
export const law: Layout = {
  front: NOTES,
  provides: "provisions",
  // Every paragraph of a law ends with its stop.
  unfinished: () => true,
  body: [
    ...CLOSING,
    table,
    drawnTable,
    ...NOTICE,
    lawContents,
    chapter,
    article,
    lawItem,
    blankTable,
    headedTable,
    narrowTable,
    attachmentMark,
    attachmentTitle,
    attachmentNote,
    attachmentPointer,
    dateLine,
    signature,
    numbered,
  ],
};
