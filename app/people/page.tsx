import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { DataLinks } from "@/components/page/data-links";
import { Empty } from "@/components/page/empty";
import { PageTitle } from "@/components/page/page-title";
import { Pages } from "@/components/page/pages";
import { PersonNames } from "@/components/page/person-name";
import { PeopleForm } from "@/components/people/form";
import { Initials, initialName, PeopleIndex } from "@/components/people/names";
import { getPeople } from "@/lib/archive/people/people";
import { shorten, visible } from "@/lib/site/format";
import * as links from "@/lib/site/links";
import { peopleParams } from "@/lib/site/params";
import { pageMetadata } from "../metadata";
import { loader } from "../page-loader";
import { Shell } from "../shell";

type Props = PageProps<"/people">;

const load = loader(
  ({ searchParams }: Props) => peopleParams(searchParams),
  async (asked) => {
    const { q: query, initial, page } = asked;
    // No letter, but whom a reader looks for: names that have it.
    if (isCharacter(initial)) redirect(links.people({ name: query === "" ? initial : query }));
    const shown = await getPeople({ query, initial, page });
    return shown && { asked, shown };
  },
);

const isCharacter = (initial: string | null | undefined): initial is string =>
  initial != null && !/^[A-Z]$/u.test(initial);

const named = (query: string) => `“${shorten(visible(query), 40)}”`;

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { q, initial, page } = (await load(props)).asked;
  const title = [
    q === "" ? "人员" : `人员：找${named(q)}`,
    ...(initial === undefined ? [] : [`首字母${initialName(initial)}`]),
    ...(page > 1 ? [`第${page}页`] : []),
  ].join("，");
  return {
    ...(await pageMetadata({
      title,
      path: links.people({ name: q, initial, page }),
      data: { path: links.people({ name: q }), as: ["csv", "json"] },
      description: "所收公报的出席名单、署名与任免里出现的姓名，按拼音排列，可用拼音与首字母查找。",
      column: "人员",
    })),
    // What is found is part of the whole list, which is indexed itself.
    robots: q === "" ? undefined : { index: false, follow: true },
  };
}

export default async function People(props: Props) {
  const { asked, shown } = await load(props);
  const { q } = asked;
  const { people, total, found } = shown;
  return (
    <Shell metadata={() => generateMetadata(props)} section="people">
      <PageTitle title="人员">
        <p>出席名单、署名与任免里出现的姓名，按拼音排列。按姓名汇集，未区分同名。</p>
        <p>
          各届名单所列，见<a href={links.members()}>组成人员</a>。
        </p>
      </PageTitle>
      {total > 0 && <PeopleForm query={q} />}
      {people.length > 0 && (
        <>
          <p className="text-soft mb-4">
            {q === "" ? `共${total}个姓名。` : `${named(q)}：找到${found}个姓名。`}
            {q !== "" && (
              <>
                {" "}
                <a href={links.people()}>看全部{total}个</a>
              </>
            )}
          </p>
          {found > people.length && <Initials page={shown} />}
          <PeopleIndex people={people} isWhole={found === people.length} />
          <Pages
            of="姓名"
            page={shown.page}
            pageCount={shown.pageCount}
            href={(page) => links.people({ name: q, initial: shown.initial, page })}
          />
          <DataLinks of={links.people({ name: q })} />
        </>
      )}
      {people.length === 0 && total > 0 && (
        <Empty says={`没有与${named(q)}相合的姓名。`}>
          {shown.sounding.length > 0 && (
            <p>
              同音的有：
              <PersonNames of={shown.sounding} />。
            </p>
          )}
          <p>
            可以只写姓名的一部分，或写拼音、拼音首字母；也可以
            <a href={links.search({ query: q })}>在全文中查找{named(q)}</a>，或
            <a href={links.people()}>看全部姓名</a>。
          </p>
        </Empty>
      )}
      {total === 0 && (
        <Empty says="所收公报里还没有读到姓名。">
          <p>
            可先看<a href={links.issues()}>各期公报</a>。
          </p>
        </Empty>
      )}
    </Shell>
  );
}
