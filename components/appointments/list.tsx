import type { Appointment, CorrectedIn, Sources } from "@/lib/archive/model";
import { formatDate, visible } from "@/lib/site/format";
import * as links from "@/lib/site/links";
import { ACTIONS } from "@/lib/words";
import { Evidence } from "../page/evidence";
import { PersonNames } from "../page/person-name";

/** Who, which action, which post — then the printed sentence, said once for the appointments it holds. */
export function AppointmentList({
  appointments,
  day,
  sources = {},
  corrected,
}: {
  appointments: Appointment[];
  /** What the page says of all of them; of another day an act tells it. */
  day: string | null;
  sources?: Sources;
  /** On the document's own page: what an editor corrected in it. */
  corrected?: CorrectedIn[];
}) {
  return (
    <ul>
      {appointments.map((appointment, index) => {
        const next = appointments[index + 1];
        const last = next?.quote !== appointment.quote || next.block !== appointment.block;
        return (
          <li
            key={`${appointment.document} ${appointment.block} ${appointment.action} ${appointment.person} ${appointment.organ} ${appointment.post}`}
            className="pb-2"
          >
            <AppointmentLine appointment={appointment} />
            {appointment.date && appointment.date !== day && (
              <p className="text-soft">{formatDate(appointment.date)}</p>
            )}
            {last && (
              <Evidence
                of={appointment}
                from={sources[appointment.document]}
                corrected={corrected}
              />
            )}
          </li>
        );
      })}
    </ul>
  );
}

export function AppointmentLine({ appointment }: { appointment: Appointment }) {
  return (
    <p>
      <span className="text-seal">{ACTIONS[appointment.action]}</span>{" "}
      <b className="font-song font-semibold">
        <PersonNames of={[appointment.person]} />
      </b>
      {appointment.personNote && (
        <span className="text-soft">（{visible(appointment.personNote)}）</span>
      )}{" "}
      <a href={links.post(appointment)} className="quiet-link">
        {appointment.organ && visible(appointment.organ)}
        {visible(appointment.post)}
      </a>
      {appointment.note && <span className="text-soft">（{visible(appointment.note)}）</span>}
    </p>
  );
}
