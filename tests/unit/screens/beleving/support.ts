import { tell } from '../../../../src/analysis/perception/perception.ts';
import type { Survey } from '../../../../src/policy/schema.ts';
import type { Measured } from '../../../../src/analysis/perception/survey-themes.ts';
import { finding, survey } from '../small-municipality.ts';

type Finding = Parameters<typeof finding>[0];

/** Findings of one survey, as they are told. By default a random and unweighted sample, of which all is known. */
export function measured(findings: readonly Finding[], more: Partial<Survey> = {}): Measured[] {
  const made: Survey = {
    ...survey(findings.map((one) => finding({ weighted: false, ...one }))),
    sampling: { random: true, text: 'geloot', line: null },
    ...more,
  };
  return made.findings.flatMap((one) => {
    const told = tell(made, one);
    return told.is === 'words' ? [] : [{ survey: made, finding: one, told }];
  });
}
