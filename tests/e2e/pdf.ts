import { inflateSync } from 'node:zlib';

/** A page of a PDF in points: A4 is 595 by 842. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
}

/** The sheets of a PDF as Chromium writes it. */
export function sheetsOf(pdf: Buffer): Sheet[] {
  return [...pdf.toString('latin1').matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map((found) => ({
    width: Number(found[1]),
    height: Number(found[2]),
  }));
}

/** How many colours every picture in a PDF has: of what is drawn in lines and letters there is no picture. */
export function coloursOfPictures(pdf: Buffer): number[] {
  const text = pdf.toString('latin1');
  return [...text.matchAll(/<<[^<>]*\/Subtype \/Image[^<>]*>>\s*stream\r?\n/g)].flatMap((found) => {
    const [head] = found;
    if (!head.includes('/FlateDecode')) return [];
    const numberOf = (name: string): number => Number(new RegExp(`/${name} (\\d+)`).exec(head)?.[1]);
    const length = numberOf('Length');
    const start = found.index + head.length;
    const pixels = inflateSync(pdf.subarray(start, start + length));
    // Red, green and blue; what has one byte a pixel tells how much of another picture is seen.
    if (pixels.length !== 3 * numberOf('Width') * numberOf('Height')) return [];
    const colours = new Set<number>();
    for (let at = 0; at + 2 < pixels.length; at += 3) colours.add(pixels.readUIntBE(at, 3));
    return [colours.size];
  });
}

interface PdfObject {
  readonly head: string;
  /** What its stream holds, unpacked; null where it has none. */
  readonly data: Buffer | null;
}

/** What is written on each sheet of a PDF as Chromium writes it, without white space: where it breaks a line is its own. */
export function textsOf(pdf: Buffer): string[] {
  const objects = objectsOf(pdf);
  const catalogue = [...objects.values()].find(({ head }) => /\/Type \/Catalog\b/.test(head));
  const first = /\/Pages (\d+) 0 R/.exec(catalogue?.head ?? '')?.[1];
  return pagesBelow(Number(first), objects).map((page) => textOf(page, objects).replaceAll(/\s/gu, ''));
}

function objectsOf(pdf: Buffer): ReadonlyMap<number, PdfObject> {
  const text = pdf.toString('latin1');
  const objects = new Map<number, PdfObject>();
  const begin = /(?:^|\n)(\d+) 0 obj\s([\s\S]*?)(?:\bendobj|\bstream\r?\n)/g;
  for (let found = begin.exec(text); found !== null; found = begin.exec(text)) {
    const [whole, number, head = ''] = found;
    const start = found.index + whole.length;
    const length = Number(/\/Length (\d+)/.exec(head)?.[1] ?? 0);
    const isStream = whole.endsWith('\n');
    const bytes = pdf.subarray(start, start + length);
    const data = isStream ? (head.includes('/FlateDecode') ? inflateSync(bytes) : bytes) : null;
    objects.set(Number(number), { head, data });
    if (isStream) begin.lastIndex = start + length;
  }
  return objects;
}

/** The pages of a tree of them, in their order. */
function pagesBelow(number: number, objects: ReadonlyMap<number, PdfObject>): PdfObject[] {
  const object = objects.get(number);
  if (object === undefined) return [];
  const kids = /\/Kids \[([^\]]*)\]/.exec(object.head)?.[1];
  if (kids === undefined) return [object];
  return [...kids.matchAll(/(\d+) 0 R/g)].flatMap(([, kid]) => pagesBelow(Number(kid), objects));
}

function textOf(page: PdfObject, objects: ReadonlyMap<number, PdfObject>): string {
  const fonts = new Map(
    [...page.head.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name = '', number]) => [
      name,
      fontOf(objects.get(Number(number)), objects),
    ]),
  );
  const drawn = [...page.head.matchAll(/\/(?:Contents|X\d+) (\d+) 0 R/g)].flatMap(([, number]) => {
    const { head = '', data = null } = objects.get(Number(number)) ?? {};
    return head.includes('/Subtype /Image') || data === null ? [] : [data.toString('latin1')];
  });
  let current: Font = { digits: 4, letters: new Map() };
  let text = '';
  for (const [, font, hex] of drawn.join('\n').matchAll(/\/(F\d+) [\d.]+ Tf|<([\dA-Fa-f]+)>/g)) {
    if (font !== undefined) current = fonts.get(font) ?? current;
    for (const glyph of hex?.match(new RegExp(`.{${current.digits}}`, 'g')) ?? [])
      text += current.letters.get(parseInt(glyph, 16)) ?? '';
  }
  return text;
}

interface Font {
  /** Hexadecimal digits of one glyph. */
  readonly digits: number;
  readonly letters: ReadonlyMap<number, string>;
}

/** The letter of every glyph, by the table that lets a person copy from the PDF. */
function fontOf(font: PdfObject | undefined, objects: ReadonlyMap<number, PdfObject>): Font {
  const number = /\/ToUnicode (\d+) 0 R/.exec(font?.head ?? '')?.[1];
  const table = objects.get(Number(number))?.data?.toString('latin1') ?? '';
  const letters = new Map<number, string>();
  for (const [, block = ''] of table.matchAll(/beginbfchar\n([\s\S]*?)endbfchar/g))
    for (const [, glyph = '', letter = ''] of block.matchAll(/<(\w+)> <(\w+)>/g))
      letters.set(parseInt(glyph, 16), written(letter));
  for (const [, block = ''] of table.matchAll(/beginbfrange\n([\s\S]*?)endbfrange/g))
    for (const [, from = '', to = '', letter = ''] of block.matchAll(/<(\w+)> <(\w+)> <(\w+)>/g))
      for (let glyph = parseInt(from, 16); glyph <= parseInt(to, 16); glyph += 1)
        letters.set(glyph, String.fromCharCode(parseInt(letter, 16) + glyph - parseInt(from, 16)));
  return { digits: font?.head.includes('/Subtype /Type3') === true ? 2 : 4, letters };
}

function written(hex: string): string {
  return String.fromCharCode(...(hex.match(/.{4}/g) ?? []).map((unit) => parseInt(unit, 16)));
}
