interface Props {
  action: string;
  /** What the list is narrowed to besides. */
  besides?: Record<string, string | number | undefined>;
  from: string | undefined;
  to: string | undefined;
}

const FIELDS = [
  { name: "from", label: "自" },
  { name: "to", label: "至" },
] as const;

/** Narrows a list to what lies between two days, months or years; either may be left out. */
export function DaysForm({ action, besides = {}, ...span }: Props) {
  return (
    <form
      action={action}
      className="no-print flex flex-wrap gap-x-2 gap-y-1 items-baseline text-note"
    >
      {Object.entries(besides).map(([name, value]) =>
        value === undefined ? null : <input key={name} type="hidden" name={name} value={value} />,
      )}
      {FIELDS.map(({ name, label }) => (
        <label key={name} className="flex gap-x-1 items-baseline">
          {label}
          <input
            name={name}
            defaultValue={span[name]}
            size={10}
            placeholder={name === "from" ? "2015" : "2020-05"}
            title="年、年月或日期，如 2015、2015-03、2015-03-11"
            className="bg-sheet border border-edge rounded-[2px] px-2 py-0.5 placeholder:text-soft"
          />
        </label>
      ))}
      <button type="submit" className="bg-sheet border border-edge rounded-[2px] px-3 py-0.5">
        看这一段
      </button>
    </form>
  );
}
