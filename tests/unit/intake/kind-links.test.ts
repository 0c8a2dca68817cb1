import { describe, expect, it } from 'vitest';
import { intake } from '../../../src/intake/import.ts';
import type { IntakeHooks } from '../../../src/intake/hooks.ts';
import { context, fileOf, quiet, rowsOf, seriesOf } from './support.ts';

const list =
  'datumMelding;tijdstip;categorie;buurt\n' +
  '3-8-2026;14:30;Overlast / Jongeren;De Brake\n' +
  '4-8-2026;14:30;overlast / jongeren;De Brake\n' +
  '5-8-2026;14:30;Zwerfvuil;De Brake\n' +
  '6-8-2026;14:30;E35;De Brake\n' +
  '7-8-2026;14:30;;De Brake\n';

const read = (text: string, hooks: Partial<IntakeHooks> = {}) =>
  intake(fileOf(text), context, {}, { ...quiet, ...hooks });

describe('a kind that the classification does not have', () => {
  it('is asked once per label, with what comes near it, before anything is read', async () => {
    expect(await read(list)).toMatchObject({
      is: 'asks',
      questions: [],
      kinds: {
        labels: [
          { label: 'Overlast / Jongeren', records: 2 },
          { label: 'Zwerfvuil', records: 1, nearest: [] },
        ],
        more: 0,
      },
    });
  });

  it('counts as what it is linked to, and stays out where it is not', async () => {
    const kinds = [
      { label: 'overlast / jongeren', to: 'overlast/E35' },
      { label: 'Zwerfvuil', to: null },
    ];
    const outcome = await read(list, { kinds });
    expect(outcome).toMatchObject({
      is: 'accepted',
      report: { accepted: 3, reasons: { 'kind-left-out': 1, 'kind-unknown': 1 } },
    });
    expect(rowsOf(seriesOf(outcome).get('buurt-minute'))).toEqual(
      [3, 4, 6].map((day) => `BU01630402 2026-08-0${day}T14:30 1`),
    );
  });

  it('is not asked again of a source where it was linked before; what a person says now goes first', async () => {
    const linksOf = (source: string) =>
      source === 'meldingen'
        ? [
            { label: 'Overlast / Jongeren', to: 'overlast/E35' },
            { label: 'Zwerfvuil', to: null },
          ]
        : [];
    expect(await read(list, { linksOf })).toMatchObject({ is: 'accepted', report: { accepted: 3 } });
    const kinds = [{ label: 'Overlast / Jongeren', to: null }];
    expect(await read(list, { linksOf, kinds })).toMatchObject({ is: 'accepted', report: { accepted: 1 } });
  });

  it.each([
    ['our own list', 'van;soort;gebied\n2026-08-03;Hangjeugd;De Brake\n2026-08-04;E35;De Brake\n'],
    ['our own table', 'periode;soort;gebied;aantal\n2024;Hangjeugd;De Brake;3\n2024;1.1.1;De Brake;3\n'],
    [
      'a police table',
      '"Soort misdrijf";"Perioden";"Wijken en buurten";"Geregistreerde misdrijven (aantal)"\n"Hangjeugd";"2024";"De Brake";"3"\n"1.1.1";"2024";"De Brake";"3"\n',
    ],
  ])('is asked in %s too', async (_, text) => {
    expect(await read(text)).toMatchObject({ is: 'asks', kinds: { labels: [{ label: 'Hangjeugd' }] } });
    const kinds = [{ label: 'Hangjeugd', to: 'overlast/E35' }];
    expect(await read(text, { kinds })).toMatchObject({ report: { refused: 0 } });
  });

  it('is known by the broad and the fine word together, where a list has both', async () => {
    const text =
      'datum;hoofdcategorie;subcategorie;buurt\n2026-08-03;Openbare ruimte;Anders;De Brake\n2026-08-04;Overlast;Anders;De Brake\n';
    const kinds = [{ label: 'Overlast / Anders', to: 'overlast/E35' }];
    expect(await read(text)).toMatchObject({
      kinds: { labels: [{ label: 'Openbare ruimte / Anders' }, { label: 'Overlast / Anders' }] },
    });
    expect(await read(text, { kinds })).toMatchObject({
      report: { accepted: 1, reasons: { 'kind-unknown': 1 } },
    });
  });

  it('is linked however long its label is', async () => {
    const long = 'Overlast door groepen jongeren op of bij het schoolplein of in de speeltuin';
    const text = list.replace('Zwerfvuil', long);
    const asked = await read(text);
    if (asked.is !== 'asks') throw new Error(asked.is);
    const kinds = asked.kinds.labels.map(({ label }) => ({ label, to: 'overlast/E35' }));
    expect(await read(text, { kinds })).toMatchObject({ report: { accepted: 4 } });
  });

  it('is never asked where it holds something about a person', async () => {
    const outcome = await read(list.replace('Zwerfvuil', 'Jan Jansen, 0612345678'));
    expect(outcome).toMatchObject({ is: 'asks', kinds: { labels: [{ records: 2 }], more: 1 } });
    expect(JSON.stringify(outcome)).not.toMatch(/Jansen|0612345678/);
  });
});
