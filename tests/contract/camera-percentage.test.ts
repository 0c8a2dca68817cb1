import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ringMarks, ringSummary } from '../../src/charts/camera-rings.ts';
import type { VerdictCode } from '../../src/domain/camera-effect/verdict.ts';
import { headlineOf } from '../../src/indicator/camera-headline.ts';
import { numberOfCamera } from '../../src/indicator/camera-number.ts';
import { saidOfCamera } from '../../src/indicator/camera-verdict-text.ts';
import { saysOf } from '../../src/screens/dossier/entry-words.ts';
import { mainNumber, underHeadline } from '../../src/screens/cameratoezicht/evaluation-under.ts';
import { changeUnder } from '../../src/text/camera-change-text.ts';
import { headlineFigures } from '../../src/analysis/cameras/saved-figures.ts';
import { evaluation } from '../unit/policy/dossier/entries.ts';
import { camera } from '../unit/screens/small-municipality.ts';
import { foundOf } from '../unit/indicator/found-camera.ts';
import { halved, here, ready } from '../unit/indicator/told-camera.ts';

/** A percentage of a camera never reads as an outcome that its verdict does not give, on any screen, sheet or list. */
const untold: readonly VerdictCode[] = [
  'may-be-peak',
  'cannot-measure',
  'unclear',
  'precondition-fails',
  'choices-disagree',
  'no-verdict',
];
const says = 'niet te zeggen';

/** Sentences with a percentage of less or more. */
function withPercentage(text: string): string[] {
  return text.split(/(?<=\.)\s/).filter((sentence) => /\d%\s(?:minder|meer)/.test(sentence));
}

function everywhere(code: VerdictCode): string[] {
  const told = ready(halved, { code });
  const found = foundOf({ code }, 0.9);
  const kept = evaluation('2026-01-01', {
    figures: headlineFigures(halved),
    verdict: { ...told.verdict, reasons: [] },
  });
  return [
    headlineOf(told),
    underHeadline(told),
    mainNumber(halved, code),
    saidOfCamera({ ...camera('Plein', null), start: '2022-04' }, found, here, []),
    numberOfCamera(found) ?? '',
    ringSummary(ringMarks(halved, told.fixed.design.place), code),
    saysOf(kept, here).replace(/−(\d+)%/, '$1% minder'),
  ];
}

describe('a percentage of a camera', () => {
  it.each(untold)('says in its own sentence that nothing is to be said: %s', (code) => {
    const told = everywhere(code).flatMap(withPercentage);
    expect(told.length).toBeGreaterThan(3);
    for (const sentence of told) expect(sentence).toContain(says);
  });

  it('says that it can be chance where no difference is seen, and stands alone where one is', () => {
    expect(changeUnder('no-difference-seen', '5% minder')).toBe('5% minder, maar dat kan toeval zijn');
    expect(changeUnder(null, '5% minder')).toContain(says);
    expect(changeUnder('running', '5% minder')).toContain('nog berekend');
    expect(everywhere('fall').join(' ')).not.toContain(`samengaat, is ${says}`);
  });

  it('is made in these files and no other', () => {
    const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((path) =>
      /^(?:app|charts|indicator|map|meeting|screens|text|ui)\/.*\.tsx?$/.test(path),
    );
    const made = files.filter((path) => /\bpercentChange\b/.test(readFileSync(`src/${path}`, 'utf8')));
    expect(made.sort()).toEqual([
      'charts/camera-change.ts',
      'indicator/camera-headline.ts',
      'indicator/camera-number.ts',
      // What another way of looking gives, under that name.
      'screens/cameratoezicht/evaluation-country.tsx',
      'screens/cameratoezicht/evaluation-steps.tsx',
      'screens/cameratoezicht/evaluation-under.ts',
    ]);
  });
});
