import { IANAZone } from 'luxon';

/** Whether a text is the name of an IANA time zone, such as `America/Los_Angeles`. */
export function isZone(name: string): boolean {
  return IANAZone.isValidZone(name);
}
