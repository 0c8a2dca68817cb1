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
