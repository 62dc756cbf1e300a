import type { Metadata } from "next";
import { permanentRedirect, redirect } from "next/navigation";
import { DataLinks } from "@/components/page/data-links";
import { PART_NAMES, PersonView } from "@/components/people/person-view";
import { nameWrittenSo } from "@/lib/archive/people/people";
import { getPerson } from "@/lib/archive/people/person";
import * as links from "@/lib/site/links";
import { both, personParams, personPartParams } from "@/lib/site/params";
import { personThing } from "@/lib/site/structured";
import { pageMetadata } from "../../metadata";
import { loader } from "../../page-loader";
import { Shell } from "../../shell";
import { origin } from "../../site";

type Props = PageProps<"/people/[name]">;

const load = loader(
  ({ params, searchParams }: Props) => both(personParams(params), personPartParams(searchParams)),
  async ({ name, part, page }) => {
    const person = await getPerson(name, part, page);
    // Whichever way it is written, a person has one page.
    if (person && person.name !== name)
      permanentRedirect(links.person(person.name, { part, page }));
    // In another script than print has it; one who is written so may come with another issue.
    const other = person ? null : await nameWrittenSo(name);
    if (other !== null && other !== name) redirect(links.person(other, { part, page }));
    return person;
  },
);

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { name, count, signed, totals, part, page } = await load(props);
  const title = [
    `人员：${name}`,
    ...(part === null ? [] : [PART_NAMES[part]]),
    ...(page > 1 ? [`第${page}页`] : []),
  ].join("，");
  return pageMetadata({
    title,
    path: links.person(name, { part: part ?? undefined, page }),
    feed: links.person(name),
    data: { path: links.person(name), as: ["json"] },
    description: `所收公报里“${name}”这个姓名之下的记载：在册次数${count.listed}，报告或署名${signed}件，任免${totals.appointments}条，各附公报原句。按姓名汇集，未区分同名。`,
    column: "人员",
  });
}

export default async function Person(props: Props) {
  const page = await load(props);
  const { name, part } = page;
  return (
    <Shell
      metadata={() => generateMetadata(props)}
      section="people"
      things={[personThing(await origin(), name)]}
      crumbs={[
        { label: "人员", href: links.people() },
        ...(part === null
          ? [{ label: name }]
          : [{ label: name, href: links.person(name) }, { label: PART_NAMES[part] }]),
      ]}
    >
      <PersonView page={page} />
      <DataLinks of={links.person(name)} forms={["json", "atom", "feed.json"]} />
    </Shell>
  );
}
