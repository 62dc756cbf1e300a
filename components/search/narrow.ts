/** A search's query with one field more or one fewer; its other words stay as the reader wrote them. */
import type { MeetingSummary } from "../../lib/archive/model";
import type {
  Counted,
  FieldTerm,
  SearchFacetName,
  SearchPage,
} from "../../lib/archive/search/model";
import { formatMeeting, shorten, visible } from "../../lib/site/format";
import { ACTIONS, quoted } from "../../lib/words";

type Field = FieldTerm["field"];

/** The word that a query names each field by, and that readers see. */
export const FIELD_WORDS: Record<Field, string> = {
  type: "文种",
  meeting: "届次",
  year: "年",
  date: "日期",
  person: "人",
  organ: "机构",
  action: "任免",
};

export const withField = (query: string, field: Field, value: string): string =>
  `${query} ${FIELD_WORDS[field]}:${quoted(value)}`.trim();

export const withoutField = (query: string, { from, to }: Pick<FieldTerm, "from" | "to">): string =>
  [query.slice(0, from).trim(), query.slice(to).trim()].filter((part) => part !== "").join(" ");

type Meetings = Record<string, MeetingSummary>;

/** A field's value as readers see it: a meeting's number as its name. */
export function valueWords(field: Field, value: string, meetings: Meetings): string {
  const meeting =
    field === "meeting" && Object.hasOwn(meetings, value) ? meetings[value] : undefined;
  return meeting ? formatMeeting(meeting) : shorten(visible(value), 40);
}

/** `文种：调研报告`, `不含文种：议程`. */
export const fieldWords = ({ field, value, excluded }: FieldTerm, meetings: Meetings): string =>
  `${excluded ? "不含" : ""}${FIELD_WORDS[field]}：${valueWords(field, value, meetings)}`;

export interface Choice {
  words: string;
  count: number;
  chosen: boolean;
  /** The query that narrows to it; null where that would leave all that there is. */
  query: string | null;
}

export interface FacetChoices {
  name: SearchFacetName;
  label: string;
  /** How many values there are, however many choices were asked for. */
  total: number;
  choices: Choice[];
}

/**
 * What the documents found can be narrowed to, in the order it is shown: the values from one place to another of each facet,
 * for there may be a thousand meetings. A facet of nothing is left out.
 */
export function facetChoices(page: SearchPage, from = 0, to?: number): FacetChoices[] {
  const { facets, meetings } = page;
  const choicesOf = choicesOfPage(page, from, to);
  const meetingWords = (id: string) => {
    const meeting = meetings[id];
    return meeting ? formatMeeting(meeting) : id;
  };
  return [
    choicesOf("文件种类", "type", facets.types, (value) => value),
    choicesOf("年份", "year", facets.years, (value) => `${value}年`),
    choicesOf("届次会议", "meeting", facets.meetings, meetingWords),
    choicesOf("任免动作", "action", facets.actions, actionWords, actionWords),
  ].filter(({ total }) => total > 0);
}

const actionWords = (action: keyof typeof ACTIONS) => ACTIONS[action];

const choicesOfPage =
  ({ query, total, fields }: SearchPage, from: number, to: number | undefined) =>
  <Value extends string | number>(
    label: string,
    field: SearchFacetName,
    counted: Counted<Value>[],
    wordsOf: (value: Value) => string,
    typed: (value: Value) => string = String,
  ): FacetChoices => {
    const isChosen = (value: string) =>
      fields.some((term) => term.field === field && !term.excluded && term.value === value);
    return {
      ...{ name: field, label, total: counted.length },
      choices: counted.slice(from, to).map(({ value, count }) => ({
        ...{ words: wordsOf(value), count, chosen: isChosen(typed(value)) },
        query: count === total ? null : withField(query, field, typed(value)),
      })),
    };
  };
