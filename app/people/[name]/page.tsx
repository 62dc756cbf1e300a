import type { Metadata } from "next";
import { PersonView } from "@/components/people/person-view";
import { getPerson } from "@/lib/archive/people/people";
import * as links from "@/lib/site/links";
import { personParams } from "@/lib/site/params";
import { pageMetadata } from "../../metadata";
import { loader } from "../../page-loader";
import { Shell } from "../../shell";

type Props = PageProps<"/people/[name]">;

const load = loader(
  ({ params }: Props) => personParams(params),
  ({ name }) => getPerson(name),
);

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { name, count, documents, appointments } = await load(props);
  const signed = new Set(documents.map(({ document }) => document.id)).size;
  return pageMetadata({
    title: `人员：${name}`,
    path: links.person(name),
    description: `所收公报里“${name}”这个姓名之下的记载：出席名单列入${count.listed}次会议，报告或署名${signed}件，任免${appointments.length}条，各附公报原句。只认姓名，同名者可能不止一人。`,
    column: "人员",
  });
}

export default async function Person(props: Props) {
  const page = await load(props);
  return (
    <Shell
      section="people"
      crumbs={[{ label: "人员", href: links.people() }, { label: page.name }]}
    >
      <PersonView page={page} />
    </Shell>
  );
}
