import type { Footer } from "@/lib/site/deployment";
import * as links from "@/lib/site/links";
import type { Report } from "@/lib/site/report";
import { ReportProblem } from "./report";

interface Props {
  name: string;
  slots: Footer[];
  report: Report | null;
}

export function SiteFooter({ name, slots, report }: Props) {
  return (
    <footer className="no-print border-t border-rule text-note text-soft mt-16">
      {report && <ReportProblem report={report} />}
      <div className="wrap flex flex-wrap items-baseline gap-x-7 gap-y-2 pt-6 pb-10">
        <p>{name}</p>
        <p className="text-ink">原文以纸质公报为准</p>
        {slots.map(({ label, value }) => (
          <p key={label}>
            {label}：{value}
          </p>
        ))}
        <p className="lg:ml-auto flex flex-wrap gap-x-7 gap-y-2">
          <a href={links.siteMap()}>网站地图</a>
          <a href={links.dataPage()}>数据</a>
          <a href={links.help()}>查找帮助</a>
          <a href={links.about()}>关于本站</a>
        </p>
      </div>
    </footer>
  );
}
