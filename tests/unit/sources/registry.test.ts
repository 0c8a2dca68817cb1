import { describe, expect, it } from 'vitest';
import { sources } from '../../../src/sources/registry.ts';

const table = (text: string): string[][] => text.split('\n').map((line) => line.split(';'));

function recognisedBy(text: string): string[] {
  return sources.filter((source) => source.recognise(table(text)) !== null).map((source) => source.id);
}

describe('the registry', () => {
  it('gives each source an id of its own', () => {
    expect(new Set(sources.map((source) => source.id)).size).toBe(sources.length);
  });

  it.each([
    ['van;tot;soort;gebied;vak;aantal;voorlopig\n2026-10-03;;E35;;;;', ['own-observations']],
    ['gebied;soort;van', ['own-observations']],
    ['aantal;periode;soort\n3;2024;E35', ['own-counts']],
    [
      'Perioden;Soort misdrijf;Plaatsen;Geregistreerde misdrijven (aantal)\n2024;1.1.1 X;A;   .',
      ['politie-table'],
    ],
    ['SoortMisdrijf;WijkenEnBuurten;Perioden;GeregistreerdeMisdrijven_1\n1.1.1 ;BU01;2023MM01;3', ['odata']],
    ['Perioden;Regio;Huishoudens (aantal)\n2024*;A;  10', ['statline-flat']],
    ['Perioden;Regio;Inbraken\n2024;A;10', []],
    ['Perioden;Regio;Huishoudens (aantal)\nA;2024;10', []],
    ['WijkenEnBuurten;Perioden;Roker_11\nBU01;2020JJ00;    15.8', ['odata']],
    ['datum;registratie\n2026-10-03;x', ['own-registrations']],
    ['enquete;vraag;periode;aandeel;antwoorden', ['own-surveys']],
    ['camera;lon;lat;begin', ['own-cameras']],
    ['datum;tijd;categorie;x;y\n3-10-2026;14:30;E35;226512;487540', ['meldingen']],
    ['datum;tijd;categorie\n3-10-2026;14:30;E35', []],
    // The header fits, the values do not: periods and figures have changed places.
    ['Perioden;Soort misdrijf;Plaatsen;Geregistreerde misdrijven (aantal)\nA;1.1.1 X;2024;veel', []],
    ["Titel\nOnderwerp;Geregistreerde misdrijven\nPerioden;2024\nRegio's;aantal\nA;3", []],
    [
      "Titel\nSoort misdrijf: X\nOnderwerp;Geregistreerde misdrijven\nPerioden;2024\nRegio's;aantal\nA;3",
      ['statline-pivot'],
    ],
    ["Soort misdrijf: X\nOnderwerp;Aangiften\nPerioden;2024\nRegio's;aantal\nA;3", []],
    ['van;van;soort', []],
    ['', []],
  ])('%j', (text, ids) => {
    expect(recognisedBy(text)).toEqual(ids);
  });
});
