import { strToU8, zipSync } from 'fflate';

/** A zip of texts, as bytes. */
export function zipOf(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const bytes: Record<string, Uint8Array> = {};
  for (const [name, content] of Object.entries(files))
    bytes[name] = typeof content === 'string' ? strToU8(content) : content;
  return zipSync(bytes);
}

type Cell =
  | string
  | number
  | { readonly date: number }
  | { readonly clock: number }
  | { readonly fault: string };

const styles =
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="0"/>' +
  '<cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="22" applyNumberFormat="1"/><xf numFmtId="21" applyNumberFormat="1"/></cellXfs></styleSheet>';

/** What a workbook has beside its cells. */
interface Beside {
  /** Ranges that are shown as one cell. */
  readonly merged?: readonly string[];
  /** How it says that its days are counted from 1904. */
  readonly from1904?: '1' | 'true';
}

/** A workbook with one sheet; `date` is a serial number of Excel that is shown as a moment, `clock` one that is shown as a time. */
export function workbookOf(rows: readonly (readonly Cell[])[], beside: Beside = {}): Uint8Array {
  const lines = rows.map(
    (row, at) =>
      `<row r="${at + 1}">${row.map((cell, column) => cellXml(cell, column, at + 1)).join('')}</row>`,
  );
  return workbookOfXml(lines.join(''), beside);
}

export function workbookOfXml(rows: string, { merged = [], from1904 }: Beside = {}): Uint8Array {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const system = from1904 === undefined ? '' : `<workbookPr date1904="${from1904}"/>`;
  const cells = merged.map((ref) => `<mergeCell ref="${ref}"/>`).join('');
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  return zipOf({
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relations}">${system}<sheets><sheet name="Blad1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${relations}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': styles,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData>${rows}</sheetData>${cells === '' ? '' : `<mergeCells>${cells}</mergeCells>`}</worksheet>`,
  });
}

function cellXml(cell: Cell, column: number, row: number): string {
  const at = `r="${String.fromCharCode(65 + column)}${row}"`;
  if (typeof cell === 'number') return `<c ${at}><v>${cell}</v></c>`;
  if (typeof cell === 'string')
    return cell === '' ? '' : `<c ${at} t="inlineStr"><is><t>${cell}</t></is></c>`;
  if ('clock' in cell) return `<c ${at} s="2"><v>${cell.clock}</v></c>`;
  return 'date' in cell
    ? `<c ${at} s="1"><v>${cell.date}</v></c>`
    : `<c ${at} t="e"><v>${cell.fault}</v></c>`;
}
