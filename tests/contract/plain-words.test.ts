import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const folder = fileURLToPath(new URL('../../src/text/', import.meta.url));

/** Words that ask for a course in statistics, or for the codes of the police, the plan or the file. */
const hard =
  /95%-|procentpunt|gladgestreken|bandbreedte|vals alarm|\breeks(?:en)?\b(?! is)|controlegebied|\bpiek|\bWD[DQ]\b|verplaatsingsquoti|Poisson|\bE35\b|\bregel \$\{line\}|gegevensversie/u;

/** What of each file stands behind a fold ("Zo is geteld", "Waarom?", "Lees de hele doelstelling"), by its own words. */
const folded: Readonly<Record<string, RegExp>> = {
  'nl/beleving.ts': /^(?:'De stip is het deel|'De balken zijn)/u,
  'nl/bijzonderheden.ts': /^(?:'Buiten het verwachte is|'“Door toeval alleen” is)/u,
  'nl/camera-evaluatie-kanttekeningen.ts':
    /^(?:'(?:Verandering tegen|Kleinste zichtbare|Minder dan verwacht|Vakken, buurten|Maand voor maand|Reeks van)|peak:)/u,
  'nl/camera-evaluatie-vastheid.ts':
    /^(?:`Het gewogen verschil|[`']Verplaatsingsq|`Het verplaatsingsq|wdqNone:)/u,
  'nl/plan-cijfers.ts': /^(?:`Het plan \(regel|'Met toeval: het exacte)/u,
  'nl/prioriteit.ts': /^(?:line:|fact:|`regel|planQuote:)/u,
  'nl/raad.ts': /^'Zo is geteld:/u,
  'nl/sinds.ts': /^'Het verschil met een jaar eerder/u,
  'nl/trends-richting.ts': /^`Log-lineaire/u,
  'nl/trends-vragen.ts': /^(?:`“Door toeval alleen” is|'Dit jaar tot nu toe: het doel)/u,
  'nl/trends.ts': /^(?:planLine:|'Een incident hoort bij de maand)/u,
  'nl/uitvoering.ts': /^line:/u,
};

/** The lines of a file, trimmed, without what is no text: comments and imports. */
function textLines(file: string): string[] {
  return readFileSync(`${folder}${file}`, 'utf8')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => !/^(?:\/?\*|\/\/|import )/u.test(line));
}

const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.ts'),
);

describe('what a person reads without opening a fold', () => {
  it.each(files)('%s has plain words', (file) => {
    const isFolded = (line: string): boolean => folded[file]?.test(line) === true;
    expect(textLines(file).filter((line) => hard.test(line) && !isFolded(line))).toEqual([]);
  });
});

/** What commands say to whoever gave them: no screen has a word of it. */
const ofCommands = ['nl/check-csv.ts', 'nl/data-add.ts', 'nl/data-check.ts', 'nl/fetch.ts', 'nl/finding.ts'];

describe('what a person reads on a screen', () => {
  it.each(files.filter((file) => !ofCommands.includes(file)))('%s holds no command line', (file) => {
    expect(textLines(file).filter((line) => /\bnpm\b|\bnpx\b|(?<![\w-])--[a-z]{3}/u.test(line))).toEqual([]);
  });

  it('has nothing of what commands say', () => {
    const source = fileURLToPath(new URL('../../src/', import.meta.url));
    const asking = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(
      (file) =>
        /\.tsx?$/u.test(file) &&
        !file.startsWith('text/') &&
        ofCommands.some((own) => readFileSync(`${source}${file}`, 'utf8').includes(`text/${own}`)),
    );
    expect(asking).toEqual([]);
  });
});
