/**
 * Signs that are not seen and change how what is around them is read: direction marks, joiners, soft hyphens and
 * control signs. `exe.gnp` behind one of them looks like `png.exe`.
 */
const invisible =
  // eslint-disable-next-line no-control-regex -- these are what it is about
  /[\u0000-\u001F\u007F-\u009F\u00AD\u061C\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF\uFFF9-\uFFFB]/g;

/** A text that a person will see, without signs that cannot be seen; tabs and line ends become one space. */
export function clean(text: string): string {
  return text
    .replace(/[\t\r\n]+/g, ' ')
    .replace(invisible, '')
    .trim();
}
