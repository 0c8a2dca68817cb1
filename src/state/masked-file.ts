import { maskedFileName } from '../domain/privacy/file-name.ts';

/** The file under a name that holds nothing about a person: what is shown, kept and exported of it goes by that name. */
export function maskedFile(file: File): File {
  const name = maskedFileName(file.name);
  return name === file.name
    ? file
    : new File([file], name, { type: file.type, lastModified: file.lastModified });
}
