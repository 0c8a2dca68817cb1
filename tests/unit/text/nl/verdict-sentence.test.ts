import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess, type AssessedFigures } from '../../../../src/analysis/indicators/assess.ts';
import type { IndicatorFinding, JudgedIndicator } from '../../../../src/analysis/indicators/indicator.ts';
import { month } from '../../../../src/domain/time/month.ts';
import type { Figure } from '../../../../src/engine/answer.ts';
import type { Target } from '../../../../src/policy/schema.ts';
import { verdictSentence } from '../../../../src/text/nl/verdict-sentence.ts';

const plan: Target['from'] = { ground: 'expliciet', quote: 'neemt af', line: 1 };
const proposal: Target['from'] = { ground: 'afgeleid', quote: null, line: null };
const team = (per: 'aantal' | '1000 inwoners' = 'aantal'): Target['from'] => ({
  ground: 'team',
  who: 'team',
  when: '2026-01-01',
  why: 'afspraak',
  baseline: null,
  leaveOut: [],
  per,
});
const period = { from: month(2025, 11), to: month(2026, 10) };
const yearBefore = { from: month(2024, 11), to: month(2025, 10) };

interface Case {
  readonly target?: Target | null;
  readonly neutral?: boolean;
  readonly plainName?: string;
  readonly now?: number | Figure;
  readonly before?: number | Figure;
  readonly nowMonths?: number;
  readonly beforeMonths?: number;
  readonly period?: JudgedIndicator['figures']['period'];
  readonly baseline?: JudgedIndicator['figures']['baseline'];
  readonly part?: JudgedIndicator['figures']['part'];
  readonly reference?: JudgedIndicator['figures']['reference'];
  readonly size?: number | null;
}

/** The sentence of an indicator with these counts, judged by the rule of the product. */
function sentence(asked: Case): string {
  const indicator = {
    name: 'Meldingen jeugdoverlast',
    ...('plainName' in asked ? {} : { plainName: 'Jeugdoverlast' }),
    target: asked.target ?? null,
    neutral: asked.neutral ?? false,
  };
  const [now, before] = [figureOf(asked.now ?? 187), figureOf(asked.before ?? 190)];
  const counted = {
    now: now.is === 'number' ? { count: now.value, months: asked.nowMonths ?? 12 } : null,
    before: before.is === 'number' ? { count: before.value, months: asked.beforeMonths ?? 12 } : null,
  };
  const reference = asked.reference ?? null;
  const figures: AssessedFigures = {
    current: reference?.here ?? counted.now,
    baseline: counted.before,
    dispersion: 1,
    reference: reference?.there ?? null,
    size: asked.size === undefined ? 1 : asked.size,
  };
  return verdictSentence(indicator, {
    request: { about: 'indicator', indicator: 'jeugdoverlast', period: null },
    dataHash: 'a',
    audience: 'driehoek',
    figures: {
      is: 'figures',
      country: null,
      unit: 'month',
      period: asked.period ?? period,
      now,
      run: null,
      part: asked.part ?? null,
      before,
      baseline: asked.baseline ?? yearBefore,
      counted,
      dispersion: 1,
      reference,
      expected: null,
      spark: [],
      rolling: null,
    },
    verdict: assess(indicator, figures),
    caveats: [],
  });
}

function figureOf(value: number | Figure): Figure {
  return typeof value === 'number'
    ? { is: 'number', value, low: value, high: value, provisional: true }
    : value;
}

const band: Target['aim'] = { direction: 'stabiel', band: { low: 20, high: 55 } };
const falling: Target = { aim: { direction: 'daalt' }, from: plan };

describe('a verdict in one sentence', () => {
  it.each<readonly [string, Case, string]>([
    ['a fall', { target: falling, now: 120 }, 'Jeugdoverlast daalt: 120, het jaar ervoor 190.'],
    [
      'a fall too small to be sure of',
      { target: falling },
      'Jeugdoverlast daalt nog niet duidelijk: 187, het jaar ervoor 190.',
    ],
    [
      'a rise that should fall',
      { target: falling, now: 260 },
      'Jeugdoverlast stijgt, en moet dalen: 260, het jaar ervoor 190.',
    ],
    [
      'a rise',
      { target: { aim: { direction: 'stijgt' }, from: plan }, now: 260 },
      'Jeugdoverlast stijgt: 260, het jaar ervoor 190.',
    ],
    [
      'no clear rise',
      { target: { aim: { direction: 'stijgt' }, from: plan }, now: 195 },
      'Jeugdoverlast stijgt nog niet duidelijk: 195, het jaar ervoor 190.',
    ],
    [
      'no rise at all, where there were fewer',
      { target: { aim: { direction: 'stijgt' }, from: plan } },
      'Jeugdoverlast stijgt niet: 187, het jaar ervoor 190.',
    ],
    [
      'no fall at all, where there were more',
      { target: falling, now: 195 },
      'Jeugdoverlast daalt niet: 195, het jaar ervoor 190.',
    ],
    [
      'a fall that should rise',
      { target: { aim: { direction: 'stijgt' }, from: plan }, now: 120 },
      'Jeugdoverlast daalt, en moet stijgen: 120, het jaar ervoor 190.',
    ],
    [
      'neither',
      { target: { aim: { direction: 'stabiel of stijgt' }, from: plan } },
      'Jeugdoverlast stijgt of daalt niet duidelijk: 187, het jaar ervoor 190.',
    ],
    [
      'a fall that may not be',
      { target: { aim: { direction: 'stabiel of stijgt' }, from: plan }, now: 120 },
      'Jeugdoverlast daalt, en mag niet dalen: 120, het jaar ervoor 190.',
    ],
    [
      'within a band',
      { target: { aim: band, from: team() }, now: 35, before: 40 },
      'Jeugdoverlast ligt binnen het doel: 35, doel 20\u00a0tot\u00a055 per jaar.',
    ],
    [
      'on the edge of a band',
      { target: { aim: band, from: team() }, now: 26, before: 40 },
      'Jeugdoverlast kan lager zijn dan het doel: 26, doel 20\u00a0tot\u00a055 per jaar.',
    ],
    [
      'below a band',
      { target: { aim: band, from: team() }, now: 6, before: 40 },
      'Jeugdoverlast ligt lager dan het doel: 6, doel 20\u00a0tot\u00a055 per jaar.',
    ],
    [
      'above a band',
      { target: { aim: band, from: team() }, now: 90, before: 40 },
      'Jeugdoverlast ligt hoger dan het doel: 90, doel 20\u00a0tot\u00a055 per jaar.',
    ],
    [
      'at most so many',
      { target: { aim: { direction: 'daalt', value: 250 }, from: team() } },
      'Jeugdoverlast ligt binnen het doel: 187, doel hoogstens 250 per jaar.',
    ],
    [
      'at least so many',
      { target: { aim: { direction: 'stijgt', value: 250 }, from: team() } },
      'Jeugdoverlast ligt lager dan het doel: 187, doel minstens 250 per jaar.',
    ],
    [
      'per 1,000',
      { target: { aim: { direction: 'daalt', value: 2.4 }, from: team('1000 inwoners') }, size: 36 },
      'Jeugdoverlast ligt hoger dan het doel: 5,2, doel hoogstens 2,4 per jaar en 1.000 inwoners.',
    ],
    [
      'enough done',
      { target: { aim: { direction: 'minimaal', value: 2, per: 'jaar' }, from: plan }, now: 3 },
      'Jeugdoverlast haalt het minimum: 3, doel minstens 2 per jaar.',
    ],
    [
      'too little done',
      { target: { aim: { direction: 'minimaal', value: 2, per: 'jaar' }, from: plan }, now: 1 },
      'Jeugdoverlast haalt het minimum niet: 1, doel minstens 2 per jaar.',
    ],
    [
      'not all done yet',
      { target: { aim: { direction: 'minimaal', value: 5, per: 'looptijd' }, from: plan }, now: 3 },
      'Jeugdoverlast haalt het minimum nog niet: 3, doel minstens 5 in de looptijd.',
    ],
  ])('says %s', (_, asked, expected) => {
    expect(sentence(asked)).toBe(expected);
  });

  it('names what it is held against elsewhere, and its year', () => {
    const reference = {
      span: { from: month(2024, 1), to: month(2024, 12) },
      here: { count: 60, months: 12 },
      there: { count: 4000, months: 12 * 20 },
    };
    const target: Target = { aim: { direction: 'onder de referentie', reference: 'R' }, from: team() };
    expect(sentence({ target, reference })).toBe(
      'Jeugdoverlast ligt lager dan in het gebied waarmee is vergeleken: 60 in 2024, daar naar verhouding 200.',
    );
  });

  it.each<readonly [string, Case, string]>([
    [
      'registrations are no measure',
      { neutral: true, target: { ...falling, from: proposal }, now: 15, before: 31 },
      'Jeugdoverlast: 15, het jaar ervoor 31; dat zegt niet of het beter gaat.',
    ],
    [
      'the plan names no direction',
      {},
      'Jeugdoverlast: 187, het jaar ervoor 190; het plan noemt geen richting.',
    ],
    [
      'the target is a proposal',
      { target: { ...falling, from: proposal } },
      'Jeugdoverlast: 187, het jaar ervoor 190; het team moet het doel nog bevestigen.',
    ],
    [
      'nobody said what stable is',
      { target: { aim: { direction: 'stabiel', band: null }, from: plan } },
      'Jeugdoverlast: 187, het jaar ervoor 190; het team moet nog kiezen wat stabiel is.',
    ],
    [
      'so few were counted',
      { target: falling, now: 6, before: 4 },
      'Jeugdoverlast: 6, het jaar ervoor 4; te weinig voor een oordeel.',
    ],
    [
      'the year before is not known',
      { target: falling, before: { is: 'missing' } },
      'Jeugdoverlast: 187; er is niets om mee te vergelijken.',
    ],
    [
      'the year before may not be told',
      { target: falling, before: { is: 'below', k: 5 } },
      'Jeugdoverlast: 187, het jaar ervoor minder dan 5; er is niets om mee te vergelijken.',
    ],
    [
      'the size is not known',
      { target: { aim: band, from: team('1000 inwoners') }, size: null },
      'Jeugdoverlast: 187, het jaar ervoor 190; het aantal inwoners of woningen is niet bekend.',
    ],
    [
      'a year was asked',
      {
        target: { aim: { direction: 'minimaal', value: 2, per: 'jaar' }, from: plan },
        now: 1,
        nowMonths: 9,
        beforeMonths: 9,
        period: { from: month(2026, 1), to: month(2026, 9) },
        baseline: { from: month(2025, 1), to: month(2025, 9) },
        before: 2,
      },
      'Jeugdoverlast: 1, 2 in jan\u00a02025\u00a0–\u2060\u00a0sep\u00a02025; het doel geldt per heel jaar.',
    ],
    [
      'it is too small to tell',
      { target: falling, now: { is: 'below', k: 10 } },
      'Jeugdoverlast: minder dan 10, te weinig voor een oordeel.',
    ],
    [
      'it is kept back',
      { target: falling, now: { is: 'withheld' } },
      'Jeugdoverlast: het aantal is afgeschermd.',
    ],
    [
      'nobody vouched for it',
      { target: falling, now: { is: 'unconfirmed', value: 158, provisional: false } },
      'Jeugdoverlast: 158, maar dat is nog niet bevestigd.',
    ],
    [
      'it is not known',
      { target: falling, now: { is: 'missing' } },
      'Jeugdoverlast: over deze maanden is geen cijfer.',
    ],
    [
      'a part of it is known',
      {
        target: falling,
        now: { is: 'missing' },
        part: { span: { from: month(2025, 11), to: month(2026, 4) }, figure: figureOf(95) },
      },
      'Jeugdoverlast: 95* in nov\u00a02025\u00a0–\u2060\u00a0apr\u00a02026; de rest is niet bekend.',
    ],
  ])('says why there is none: %s', (_, asked, expected) => {
    expect(sentence(asked)).toBe(expected);
  });

  it('says where it lies of its band where there is no verdict', () => {
    const asked: Case = { neutral: true, target: { aim: band, from: team() }, now: 35, before: 40 };
    expect(sentence(asked)).toBe(
      'Jeugdoverlast: 35, binnen de band van 20\u00a0tot\u00a055 per jaar; dat zegt niet of het beter gaat.',
    );
  });

  it('tells both per year where months were left out or the baseline is longer', () => {
    const baseline = { from: month(2021, 1), to: month(2023, 12) };
    expect(sentence({ target: falling, before: 600, beforeMonths: 30, baseline })).toBe(
      'Jeugdoverlast daalt: 187 per jaar, 240 per jaar in 2021\u00a0–\u2060\u00a02023.',
    );
  });

  it('quotes a name that no verb fits', () => {
    expect(sentence({ target: falling, plainName: '' })).toBe(
      'Het aantal bij “Meldingen jeugdoverlast” daalt nog niet duidelijk: 187, het jaar ervoor 190.',
    );
  });

  it.each<readonly [IndicatorFinding['figures'], string]>([
    [{ is: 'unknown' }, 'Fietsen: hierover is geen cijfer te tonen.'],
    [{ is: 'no-kinds' }, 'Fietsen: hiervan zijn geen aantallen.'],
    [
      { is: 'unavailable', reason: { why: 'gaps' }, country: null },
      'Fietsen: hierover is geen cijfer te tonen.',
    ],
  ])('of %j says that there is nothing to tell', (figures, expected) => {
    const found = {
      request: { about: 'indicator', indicator: 'fietsen', period: null },
      dataHash: 'a',
      audience: 'openbaar',
      figures,
      verdict: null,
      caveats: [],
    } as IndicatorFinding;
    expect(verdictSentence({ name: 'Fietsen', target: null }, found)).toBe(expected);
  });
});

describe('a sentence never says more than the verdict', () => {
  const aim = fc.constantFrom<Target['aim'][]>(
    { direction: 'daalt' },
    { direction: 'stijgt' },
    { direction: 'stabiel', band: null },
    band,
    { direction: 'daalt', value: 100 },
    { direction: 'stijgt', value: 100 },
    { direction: 'stabiel of stijgt' },
    { direction: 'minimaal', value: 2, per: 'jaar' },
    { direction: 'minimaal', value: 500, per: 'looptijd' },
  );
  const target = fc.option(fc.record({ aim, from: fc.constantFrom(plan, proposal, team()) }));
  const count = fc.integer({ min: 0, max: 400 });

  it('whatever was counted: one sentence, a direction only where the interval has one, no word about chance or cause', () => {
    fc.assert(
      fc.property(target, fc.boolean(), count, count, (wanted, neutral, now, before) => {
        const said = sentence({ target: wanted, neutral, now, before });
        expect(said).toMatch(/^[^.]*(?:\.000)?[^.]*\.$/);
        expect(said).not.toMatch(/undefined|NaN|null|Infinity|toeval|door |dankzij|bewijs|zeker/);
        const judged = wanted !== null && wanted.from.ground !== 'afgeleid' && !neutral;
        if (!judged) expect(said).not.toMatch(/daalt|stijgt|doel:|minimum/);
        if (judged && /^Jeugdoverlast (?:daalt|stijgt)[,:]/.test(said)) {
          const ratio =
            assess({ target: wanted, neutral }, bare(now, before)).ratio ?? ratioOfSmall(now, before);
          expect(/^Jeugdoverlast daalt/.test(said) ? ratio.upper < 1 : ratio.lower > 1).toBe(true);
        }
      }),
    );
  });

  /** On a base below 20 no percentage is told; the direction still has to be that of the counts. */
  const ratioOfSmall = (now: number, before: number) => ({ lower: now / before, upper: now / before });
  const bare = (now: number, before: number): AssessedFigures => ({
    current: { count: now, months: 12 },
    baseline: { count: before, months: 12 },
    dispersion: 1,
    reference: null,
    size: 1,
  });
});
