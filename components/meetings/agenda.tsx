import type { MeetingPage } from "@/lib/archive/model";
import { formatMatch, visible } from "@/lib/site/format";
import * as links from "@/lib/site/links";
import { Evidence } from "../page/evidence";
import { Kept } from "../page/kept";

type Props = Pick<MeetingPage, "meeting" | "agenda" | "answers" | "sources">;

/** Any list of acts may answer any item on persons: of very many the first are enough. */
const MOST_ANSWERS = 10;

/** Each item as printed, under it the documents that answer it, with the rule they were found by. */
export function Agenda({ meeting, agenda, answers, sources }: Props) {
  return (
    <ol className="agenda">
      {agenda.map((item, index) => (
        <li key={`${item.document} ${item.order}`}>
          <Evidence of={item} from={sources[item.document]} />
          {answers[index]?.length ? (
            <ul className="mt-1 grid gap-1">
              {answers[index].slice(0, MOST_ANSWERS).map(({ document, rule, score }) => (
                <li key={document.id} className="flex items-baseline gap-x-3">
                  <span aria-hidden className="text-seal">
                    →
                  </span>
                  <span className="flex flex-wrap items-baseline gap-x-3">
                    <a href={links.document(document.id)} className="font-song">
                      <Kept text={document.title} breaks={document.breaks} />
                    </a>
                    {document.alike && (
                      <span className="text-note text-soft">
                        编者加注：{document.alike.map(visible).join("、")}
                      </span>
                    )}
                    <span className="text-note text-soft">{formatMatch(rule, score)}</span>
                  </span>
                </li>
              ))}
              {answers[index].length > MOST_ANSWERS && (
                <li className="text-note text-soft">
                  另有{answers[index].length - MOST_ANSWERS}件，见下面的文件。
                </li>
              )}
            </ul>
          ) : (
            <p className="text-note text-soft mt-1">本站收录公报中未见与此项相应的文件。</p>
          )}
          <p className="no-print text-note mt-1">
            <a
              href={links.matter(`${meeting.id}/${index + 1}`)}
              aria-label={`此事项前后：${item.text}`}
            >
              此事项前后 ›
            </a>
          </p>
        </li>
      ))}
    </ol>
  );
}
