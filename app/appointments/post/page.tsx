import type { Metadata } from "next";
import { PostView } from "@/components/appointments/post-view";
import { DataLinks } from "@/components/page/data-links";
import { getPost } from "@/lib/archive/appointments/post";
import { visible } from "@/lib/site/format";
import * as links from "@/lib/site/links";
import { both, pagedParams, postParams } from "@/lib/site/params";
import { pageMetadata } from "../../metadata";
import { loader } from "../../page-loader";
import { Shell } from "../../shell";

type Props = PageProps<"/appointments/post">;

const load = loader(
  ({ searchParams }: Props) => both(postParams(searchParams), pagedParams(searchParams)),
  ({ organ = null, post, page }) => getPost({ organ, post }, page),
);

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { organ, post, page } = await load(props);
  const name = [organ, post].filter((part) => part !== null).join(" ");
  return pageMetadata({
    title: `${name}：先后由谁担任${page > 1 ? `，第${page}页` : ""}`,
    path: links.post({ organ, post, page }),
    data: { path: links.post({ organ, post }), as: ["csv", "json"] },
    description: `所收公报里${name}先后由谁担任：到任、离任与其间的空缺，各附公报原句。`,
    column: "人事任免",
  });
}

export default async function Post(props: Props) {
  const page = await load(props);
  return (
    <Shell
      metadata={() => generateMetadata(props)}
      section="appointments"
      crumbs={[{ label: "人事任免", href: links.appointments() }, { label: visible(page.post) }]}
    >
      <PostView page={page} />
      <DataLinks of={links.post({ organ: page.organ, post: page.post })} />
    </Shell>
  );
}
