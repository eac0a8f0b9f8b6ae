import type { DocxFault } from '../../../../languages/words/commands/docx-notices.ts';

/** The file cannot be read, and why. */
export class DocxRefusal extends Error {
  readonly fault: DocxFault;

  constructor(fault: DocxFault) {
    super(fault);
    this.fault = fault;
  }
}
