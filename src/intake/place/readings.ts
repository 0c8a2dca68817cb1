/** The signs of bytes 128 to 255 in the code pages of DOS, which browsers cannot decode. */
const dos =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00AD±‗¾¶§÷¸°¨·¹³²■\u00A0';
const dosOfAmerica =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00A0';

/** The same of a Mac. */
const mac =
  'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u00A0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uF8FFÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ';

function signs(from: number, to: number): string {
  return Array.from({ length: to - from }, (_, at) => String.fromCharCode(from + at)).join('');
}

/** Latin 1, and what Windows makes of it: written out, for not every TextDecoder tells the two apart. */
const latin = signs(128, 256);
const windows = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ' + signs(160, 256);

const pages: readonly string[] = [windows, latin, dos, dosOfAmerica, mac];

/** UTF-8 may have been taken for another page more than once. */
const mostTimes = 3;

/**
 * What a text may have been before its bytes were read in the wrong way: UTF-8 taken for a page of one byte per sign
 * (`HÃ¶fte`), or one page for another (`H”fte`). The text itself is not among them; most of what is, means nothing.
 */
export function readingsOf(text: string): readonly string[] {
  // eslint-disable-next-line no-control-regex -- signs of one byte in every page
  if (/^[\u0000-\u007F]*$/.test(text)) return [];
  const found = new Set<string>();
  let open = [text];
  for (let times = 0; times < mostTimes; times += 1) {
    open = open.flatMap(fromUtf8);
    for (const reading of open) found.add(reading);
  }
  for (const reading of otherPages(text)) found.add(reading);
  found.delete(text);
  return [...found];
}

function fromUtf8(text: string): string[] {
  return pages.flatMap((page) => {
    const bytes = bytesIn(page, text);
    if (bytes === null) return [];
    try {
      return [new TextDecoder('utf-8', { fatal: true }).decode(bytes)];
    } catch {
      return [];
    }
  });
}

function otherPages(text: string): string[] {
  return pages.flatMap((page) => {
    const bytes = bytesIn(page, text);
    if (bytes === null) return [];
    return pages.map((other) =>
      Array.from(bytes, (byte) => (byte < 128 ? String.fromCharCode(byte) : (other[byte - 128] ?? ''))).join(
        '',
      ),
    );
  });
}

/** The bytes of a text in a page; null where it has a sign that the page does not have. */
function bytesIn(page: string, text: string): Uint8Array | null {
  const bytes = Array.from(text, (sign) => {
    const code = sign.charCodeAt(0);
    return code < 128 ? code : page.indexOf(sign) + 128;
  });
  return bytes.some((byte, at) => byte === 127 && text[at] !== '\u007F') ? null : Uint8Array.from(bytes);
}
