import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Empty } from "@/components/empty";
import { PageTitle } from "@/components/page-title";
import { Pages } from "@/components/pages";
import { SearchForm } from "@/components/search-form";
import { SearchResults } from "@/components/search-results";
import { search } from "@/lib/archive/search";
import { shorten, visible } from "@/lib/format";
import * as links from "@/lib/links";
import { searchParams } from "@/lib/params";
import { pageMetadata } from "../metadata";
import { Shell } from "../shell";

type Props = PageProps<"/search">;

const load = async (props: Props) => (await searchParams(props.searchParams)) ?? notFound();
const named = (query: string) => `“${shorten(visible(query), 40)}”`;

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { q, page } = await load(props);
  const title = q === "" ? "查找" : `查找${named(q)}${page > 1 ? `第${page}页` : ""}`;
  return {
    ...(await pageMetadata({
      title,
      path: links.search({ query: q, page }),
      description: "在所收公报的全文里查找原句、人名、职务。",
      column: "查找",
    })),
    // Results are made of pages that are indexed themselves.
    robots: q === "" ? undefined : { index: false, follow: true },
  };
}

export default async function Search(props: Props) {
  const { q, page } = await load(props);
  const found = q === "" ? null : await search({ query: q, page });
  if (found && page > Math.max(1, found.pageCount)) notFound();
  return (
    <Shell section="search" search={false}>
      <PageTitle title={q === "" ? "查找" : `查找${named(q)}`}>
        {found && found.total > 0 && <p>{found.total}件文件里有，题目含有的在前。</p>}
      </PageTitle>
      <div className="no-print max-w-[48rem] mb-8">
        <SearchForm query={q} large />
      </div>
      {found === null && (
        <div className="text-soft max-w-[48rem] grid gap-2">
          <p>一字不差地查全文：输入原句、人名、职务，一个字也可以。</p>
          <p>几个词用空格隔开，找同时含有它们的文件；加引号的当作一句。</p>
        </div>
      )}
      {found && found.total > 0 && (
        <>
          <SearchResults hits={found.hits} query={q} />
          <Pages
            of="结果"
            page={found.page}
            pageCount={found.pageCount}
            href={(at) => links.search({ query: q, page: at })}
          />
        </>
      )}
      {found && found.total === 0 && (
        <Empty says={`所收公报里没有${named(q)}。`}>
          <p>
            换短一些的词再试，或从<a href={links.issues()}>各期公报</a>的目录找起。
          </p>
        </Empty>
      )}
    </Shell>
  );
}
