import type { Metadata } from "next";
import { Empty } from "@/components/empty";
import { Ledger } from "@/components/ledger";
import { PageTitle } from "@/components/page-title";
import { listAppointments } from "@/lib/archive/appointments";
import * as links from "@/lib/links";
import { pageMetadata } from "../metadata";
import { Shell } from "../shell";

export const generateMetadata = (): Promise<Metadata> =>
  pageMetadata({
    title: "人事任免",
    path: links.appointments(),
    description: "所收公报里的任命、免去、辞职与代表资格终止，逐条附公报原句。",
    column: "人事任免",
  });

export default async function Appointments() {
  const rows = await listAppointments();
  return (
    <Shell section="appointments">
      <PageTitle title="人事任免">
        <p>一人一职一行，各附公报原句；点原句可到原文。同名者可能不止一人。</p>
      </PageTitle>
      {rows.length > 0 ? (
        <Ledger rows={rows} />
      ) : (
        <Empty says="所收公报里还没有读到任免。">
          <p>
            可先看<a href={links.issues()}>各期公报</a>。
          </p>
        </Empty>
      )}
    </Shell>
  );
}
