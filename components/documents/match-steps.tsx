interface Props {
  /** The marked blocks, in order. */
  among: string[];
  at: string;
}

/** From a marked block to the one before and the one after it. */
export function MatchSteps({ among, at }: Props) {
  const place = among.indexOf(at);
  if (place < 0 || among.length < 2) return null;
  const previous = among[place - 1];
  const next = among[place + 1];
  return (
    <div className="match-steps no-print">
      {previous && (
        <a href={`#${previous}`}>
          <span aria-hidden>‹</span>
          <span className="sr-only">上一处</span>
        </a>
      )}
      <span>
        {place + 1}/{among.length}
      </span>
      {next && (
        <a href={`#${next}`}>
          <span aria-hidden>›</span>
          <span className="sr-only">下一处</span>
        </a>
      )}
    </div>
  );
}
