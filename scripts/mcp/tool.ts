/** What a tool is: a question with its words, and an answer as data and as text. */
import { z } from "zod";

export interface Answer {
  data: Record<string, unknown>;
  /** The same to be read: what is told, its words, its address. */
  text: string;
}

export interface Tool {
  name: string;
  title: string;
  description: string;
  input: z.ZodObject;
  /** `origin` is what addresses are made absolute by. */
  answer(asked: unknown, origin: string): Promise<Answer>;
}

type Asked<Input extends z.ZodObject> = Omit<Tool, "input" | "answer"> & {
  input: Input;
  answer(asked: z.output<Input>, origin: string): Promise<Answer>;
};

/** What is asked is parsed once more here: then its type is known. */
export const tool = <Input extends z.ZodObject>(one: Asked<Input>): Tool => ({
  ...one,
  answer: (asked, origin) => one.answer(one.input.parse(asked), origin),
});

/** What a question cannot be answered with, in a sentence for who asked. */
export class Refused extends Error {}

export const page = z
  .int("页码应是整数")
  .min(1, "页码从1起")
  .default(1)
  .describe("第几页，从1起；回答里的next是下一页，没有了是null");

/** The page after this one, as `page` takes it. */
export const nextOf = ({ page: at, pageCount }: { page: number; pageCount: number }) =>
  at < pageCount ? at + 1 : null;

/** Of a list that is here whole, one page. */
export function pageOf<Row>(rows: Row[], at: number, size: number) {
  const pageCount = Math.max(1, Math.ceil(rows.length / size));
  if (at > pageCount) throw new Refused(noPage(at, pageCount));
  return { page: at, pageCount, rows: rows.slice((at - 1) * size, at * size) };
}

export const noPage = (at: number, pageCount: number) => `没有第${at}页：一共${pageCount}页。`;
