import type { Metadata } from "next";
import { cache } from "react";
import { PageTitle } from "@/components/page/page-title";
import { VerifyingForms } from "@/components/verifying/forms";
import { VerdictView } from "@/components/verifying/verdict";
import { getCoverage } from "@/lib/archive/issues/coverage";
import { sha256Of } from "@/lib/archive/verifying/text-form";
import { verifyDigest, verifyFile } from "@/lib/archive/verifying/verify";
import { refuse } from "@/lib/site/answer/refusal";
import * as links from "@/lib/site/links";
import { verifyParams } from "@/lib/site/params";
import { NOT_A_DIGEST } from "@/lib/site/verifying/data";
import { pageMetadata } from "../metadata";
import { Shell } from "../shell";
import { postedFile } from "./posted";

type Props = PageProps<"/verify">;

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { typed, digest } = (await verifyParams(searchParams)).sha256;
  return {
    ...(await pageMetadata({
      title: "核对文件",
      path: links.verify(digest ?? undefined),
      description: "手里的公报全文或公报原件，是不是本站所收的那一份：逐字节核对。",
      column: "查找",
    })),
    // There are as many digests as anybody likes.
    robots: typed === "" ? undefined : { index: false, follow: false },
  };
}

const posted = cache(postedFile);

export default async function Verify(props: Props) {
  const [{ typed, digest }, handed] = await Promise.all([
    verifyParams(props.searchParams).then(({ sha256 }) => sha256),
    posted(),
  ]);
  const problems = {
    digest: typed !== "" && digest === null ? NOT_A_DIGEST : null,
    file: handed?.kind === "nothing" ? handed.says : null,
  };
  if (problems.digest !== null || problems.file !== null) refuse(400);
  return (
    <Shell metadata={() => generateMetadata(props)} section="search">
      <PageTitle title="核对文件">
        <p>
          {"手里的公报全文或公报原件，是不是本站所收的那一份：逐字节核对，差一个字节也告诉。" +
            "送来的内容只用于这一次核对，不保存。"}
        </p>
      </PageTitle>
      {handed && handed.kind !== "nothing" && (
        <VerdictView
          verdict={await verifyFile(handed.bytes)}
          sha256={sha256Of(handed.bytes)}
          given={handed.kind}
          coverage={await getCoverage()}
        />
      )}
      {digest !== null && (
        <VerdictView
          verdict={await verifyDigest(digest)}
          sha256={digest}
          given="digest"
          coverage={await getCoverage()}
        />
      )}
      <VerifyingForms typed={typed} problems={problems} />
    </Shell>
  );
}
