import type { Appointment, Sources } from "@/lib/archive/model";
import { visible } from "@/lib/site/format";
import { ACTIONS } from "@/lib/words";
import { Evidence } from "../page/evidence";
import { PersonNames } from "../page/person-name";

/** Who, which act, which post — then the printed sentence, said once for the acts it holds. */
export function ActList({ acts, sources = {} }: { acts: Appointment[]; sources?: Sources }) {
  return (
    <ul>
      {acts.map((act, index) => {
        const next = acts[index + 1];
        const last = next?.quote !== act.quote || next.block !== act.block;
        return (
          <li
            key={`${act.document} ${act.block} ${act.action} ${act.person} ${act.organ} ${act.post}`}
            className="pb-2"
          >
            <Act act={act} />
            {last && <Evidence of={act} from={sources[act.document]} />}
          </li>
        );
      })}
    </ul>
  );
}

export function Act({ act }: { act: Appointment }) {
  return (
    <p>
      <span className="text-seal">{ACTIONS[act.action]}</span>{" "}
      <b className="font-song font-semibold">
        <PersonNames of={[act.person]} />
      </b>
      {act.personNote && <span className="text-soft">（{visible(act.personNote)}）</span>}{" "}
      {act.organ && visible(act.organ)}
      {visible(act.post)}
      {act.note && <span className="text-soft">（{visible(act.note)}）</span>}
    </p>
  );
}
