import { invertedName } from '../model/person-name.ts';
import { plainOf } from '../model/set-text.ts';
import type { CslItem } from './csl-item.ts';

/** One record of a RIS file. The tags are those of the RIS specification of 2011, for a text in a journal. */
export function risRecord(item: CslItem): string {
  const [year = 0, month, day] = item.issued['date-parts'][0];
  const two = (value: number | undefined) => (value === undefined ? '' : String(value).padStart(2, '0'));
  const names = (all: CslItem['author'] = []) => all.map(invertedName);
  const tags: Readonly<Record<string, string | readonly string[] | undefined>> = {
    TY: 'JOUR',
    ID: item.id,
    AU: names(item.author),
    ED: names(item.editor),
    A4: names(item.translator),
    AB: item.abstract,
    PY: String(year).padStart(4, '0'),
    DO: item.DOI,
    IS: item.issue,
    LA: item.language,
    SN: item.ISSN,
    // The journal has two tags: some programs read only the one of the present specification, others only the old one.
    T2: item['container-title'],
    JO: item['container-title'],
    TI: plainOf(item.title),
    UR: item.URL,
    VL: item.volume,
    PB: item.publisher,
    // After PY (the year), because some programs keep the last date that they read.
    DA: `${String(year).padStart(4, '0')}/${two(month)}/${two(day)}/`,
  };
  const lines = Object.entries(tags).flatMap(([tag, values = []]) =>
    [values].flat().map((value) => `${tag}  - ${value.replace(/\s+/g, ' ')}`),
  );
  return [...lines, 'ER  - ', ''].join('\r\n');
}
