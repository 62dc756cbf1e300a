import { prose } from "../blocks/layouts";
import { readAppointments } from "../facts/appointments/appointments";
import type { DocumentType } from "./type";

export const credentialsReport: DocumentType = {
  id: "credentials-report",
  label: "代表资格审查报告",
  matches: (title) => /代表资格(?!审查委员会(?:主任|委员)).*报告(?:（[^）]*）)?$/u.test(title),
  layout: prose,
  facts: (read) => readAppointments(read, { titled: null, seatsAlone: true }),
};
