/** Why a file is not read as a Word document. */
export type DocxFault =
  /** A file of Word from before 2007, or a document that needs a password: both have the same first bytes. */
  'old-or-encrypted' | 'open-document' | 'macros' | 'too-large' | 'damaged' | 'not-docx';

/** The file cannot be read, and why. */
export class DocxRefusal extends Error {
  readonly fault: DocxFault;

  constructor(fault: DocxFault) {
    super(fault);
    this.fault = fault;
  }
}
