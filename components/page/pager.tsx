import { Kept } from "./kept";

interface Neighbour {
  href: string;
  label: string;
  breaks?: number[];
  note?: string | null;
}

interface Props {
  /** 件, 期, 次会议: what is one back or one on. */
  unit: string;
  previous: Neighbour | null;
  next: Neighbour | null;
}

function Side({ word, to }: { word: string; to: Neighbour }) {
  return (
    <a href={to.href} className="block no-underline group">
      <span className="block text-note text-soft">{word}</span>
      <span className="font-song font-medium group-hover:underline">
        <Kept text={to.label} breaks={to.breaks} />
      </span>
      {to.note && <span className="block text-note text-soft">{to.note}</span>}
    </a>
  );
}

export function Pager({ unit, previous, next }: Props) {
  if (!previous && !next) return null;
  return (
    <nav
      aria-label={`前后各${unit}`}
      className="no-print grid sm:grid-cols-2 gap-5 border-t border-rule mt-12 pt-5"
    >
      <div>{previous && <Side word={`← 上一${unit}`} to={previous} />}</div>
      <div className="text-right">{next && <Side word={`下一${unit} →`} to={next} />}</div>
    </nav>
  );
}
