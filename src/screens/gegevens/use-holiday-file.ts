import { useState } from 'react';
import type { Result } from '../../domain/result.ts';
import {
  largestHolidayFile,
  type FoundHoliday,
  type HolidayProblem,
} from '../../policy/school-holidays/found.ts';
import { looksLikeHolidays, readHolidays } from '../../policy/school-holidays/read.ts';

/** Where a file of school holidays stands: none, being read, read (to be looked at), or refused. */
export type HolidayFile =
  | { readonly stage: 'none' | 'reading' | 'failed' }
  | { readonly stage: 'found'; readonly holidays: readonly FoundHoliday[] }
  | { readonly stage: 'refused'; readonly problems: readonly HolidayProblem[] };

/** The file of school holidays that a person chose or dropped. */
export function useHolidayFile() {
  const [file, setFile] = useState<HolidayFile>({ stage: 'none' });
  const read = async (chosen: File): Promise<void> => {
    setFile({ stage: 'reading' });
    const outcome = await readChosen(chosen).catch(() => null);
    setFile(outcome === null ? { stage: 'failed' } : stageOf(outcome));
  };
  return { file, read: (chosen: File) => void read(chosen), forget: () => setFile({ stage: 'none' }) };
}

function readChosen(file: File): ReturnType<typeof readHolidays> {
  return file.size > largestHolidayFile
    ? Promise.resolve({ ok: false, failure: [{ why: 'too-large' }] })
    : file.text().then(readHolidays);
}

function stageOf(read: Result<readonly FoundHoliday[], readonly HolidayProblem[]>): HolidayFile {
  return read.ok ? { stage: 'found', holidays: read.value } : { stage: 'refused', problems: read.failure };
}

/** Enough of a file to tell by its beginning what it is, in bytes. */
const beginning = 2000;

/** Files with school holidays apart from the others, by how they begin. */
export async function sortedFiles(
  files: readonly File[],
): Promise<{ readonly holidays: readonly File[]; readonly others: readonly File[] }> {
  const told = await Promise.all(
    files.map(async (file) => ({
      file,
      is: looksLikeHolidays(
        await file
          .slice(0, beginning)
          .text()
          .catch(() => ''),
      ),
    })),
  );
  return {
    holidays: told.flatMap(({ file, is }) => (is ? [file] : [])),
    others: told.flatMap(({ file, is }) => (is ? [] : [file])),
  };
}
