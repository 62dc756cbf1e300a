import type { Metadata } from "next";
import { ComparisonForm } from "@/components/comparison/form";
import { type Field, problemOf } from "@/components/comparison/problems";
import { ComparisonView } from "@/components/comparison/view";
import { Empty } from "@/components/page/empty";
import { PageTitle } from "@/components/page/page-title";
import { compareDocuments, getCompared } from "@/lib/archive/comparison/compare";
import { refuse } from "@/lib/site/answer/refusal";
import { tooLarge } from "@/lib/site/comparison/compared";
import { shorten, visible } from "@/lib/site/format";
import * as links from "@/lib/site/links";
import { comparisonParams } from "@/lib/site/params";
import { pageMetadata } from "../metadata";
import { loader } from "../page-loader";
import { Shell } from "../shell";

type Props = PageProps<"/compare">;

/** What was typed, which documents that names, and the two side by side where both are here. */
const load = loader(
  (props: Props) => comparisonParams(props.searchParams),
  async ({ a, b }) => {
    const [left, right] = await Promise.all([fieldOf(a), fieldOf(b)]);
    const ids = [left, right].flatMap(({ document }) => document?.document.id ?? []);
    const [own, beside] = ids;
    const isPair = own !== undefined && beside !== undefined && own !== beside;
    return {
      fields: { a: left, b: right },
      isOne: own !== undefined && own === beside,
      compared: isPair ? await compareDocuments(own, beside) : null,
    };
  },
);

async function fieldOf({ typed, id }: Omit<Field, "document">): Promise<Field> {
  return { typed, id, document: id === null ? null : await getCompared(id) };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { fields, compared } = await load(props);
  const { a, b } = fields;
  const path = links.compare({ a: a.id ?? undefined, b: b.id ?? undefined });
  const titles = [a, b].flatMap(({ document }) =>
    document ? `《${shorten(document.document.title, 40)}》` : [],
  );
  const isBlank = a.typed === "" && b.typed === "";
  return {
    ...(await pageMetadata({
      title: titles.length === 2 ? `对照：${titles.join("与")}` : "两件文件对照",
      path,
      ...(compared?.kind === "compared" && { data: { path, as: ["json" as const] } }),
      description: "两件文件逐段并列，不同的字句标出：历年工作要点、草案与通过的文本、重刊的文件。",
      column: "查找",
    })),
    // There are as many pairs as anybody likes, made of pages that are indexed themselves.
    robots: isBlank ? undefined : { index: false, follow: false },
  };
}

export default async function Compare(props: Props) {
  const { fields, isOne, compared } = await load(props);
  const problems = { a: problemOf(fields.a), b: problemOf(fields.b) };
  const status = problems.a?.status ?? problems.b?.status;
  if (status !== undefined) refuse(status);
  return (
    <Shell metadata={() => generateMetadata(props)} section="search">
      <PageTitle title="两件文件对照">
        <p>逐段并列，不同的字句标出。文字照公报；编者更正的，注明原件所印。</p>
      </PageTitle>
      {compared?.kind === "compared" && <ComparisonView of={compared} />}
      {compared?.kind === "too-large" && (
        <Empty says={tooLarge(compared)}>
          {[compared.a, compared.b].map(({ document }) => (
            <p key={document.id}>
              <a href={links.document(document.id)}>{visible(document.title)}</a>
            </p>
          ))}
        </Empty>
      )}
      {isOne && <Empty says="甲、乙是同一件文件，没有可对照的；请把其中一件换成别的。" />}
      <ComparisonForm fields={fields} problems={problems} />
    </Shell>
  );
}
