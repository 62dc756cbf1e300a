import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { PostView } from "@/components/appointments/post-view";
import { getPost } from "@/lib/archive/appointments/appointments";
import { visible } from "@/lib/site/format";
import * as links from "@/lib/site/links";
import { postParams } from "@/lib/site/params";
import { pageMetadata } from "../../metadata";
import { Shell } from "../../shell";

type Props = PageProps<"/appointments/post">;

/** Metadata and page ask the same question: it is answered once a request. */
const read = cache(async (searchParams: Props["searchParams"]) => {
  const { organ = null, post } = (await postParams(searchParams)) ?? notFound();
  return (await getPost({ organ, post })) ?? notFound();
});

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { organ, post } = await read(searchParams);
  const name = [organ, post].filter((part) => part !== null).join(" ");
  return pageMetadata({
    title: `${name}：任职与离任`,
    path: links.post({ organ, post }),
    description: `所收公报里${name}的任职与离任，各附公报原句。`,
    column: "人事任免",
  });
}

export default async function Post({ searchParams }: Props) {
  const page = await read(searchParams);
  return (
    <Shell
      section="appointments"
      crumbs={[{ label: "人事任免", href: links.appointments() }, { label: visible(page.post) }]}
    >
      <PostView page={page} />
    </Shell>
  );
}
