/** What a list is handed out as, by the suffix of its address: media types. */
export const DATA_FORMS = { csv: "text/csv", json: "application/json" } as const;
export type DataForm = keyof typeof DATA_FORMS;
