import type { DocumentPage } from "../../archive/model";

/** A document that is handed out, and its address, absolute. */
export interface Handed {
  page: DocumentPage;
  url: string;
}
