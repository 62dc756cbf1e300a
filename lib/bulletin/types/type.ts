import type { Layout } from "../blocks/view";
import type { Facts, Read } from "../facts/facts";
import type { Form } from "../lexicon/forms";
import type { DocumentTypeId } from "../schema";

/** What a document type declares of itself; shared code never asks which one it has. */
export interface DocumentType {
  id: DocumentTypeId;
  /** 文种, as readers see it. */
  label: string;
  /** Whether a title (reading text, without blanks) is one of this type. */
  matches: Form;
  /** Titles of the type, as printed: its test. */
  examples: readonly string[];
  layout: Layout;
  /** Whether it takes what no other does, so that what kind of paper it is nobody knows. */
  takesTheRest?: true;
  /** The facts that only this type has. */
  facts?: (read: Read) => Partial<Facts>;
}
