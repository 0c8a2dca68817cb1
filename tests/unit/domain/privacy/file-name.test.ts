import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maskedFileName } from '../../../../src/domain/privacy/file-name.ts';

describe('the name of a file that names nobody', () => {
  it.each([
    'eigen-incidenten.csv',
    'eigen-incidenten-jaar-mis.csv',
    'meldingen-2026-10.csv',
    'politie_47018NED_fietsdiefstal_amsterdam_buurten_2024.csv',
    'statline_misdrijven_gemeente_2022_2023.csv',
    'rivm_50090NED_hellendoorn_2020.csv',
    'Meldingen Jeugdoverlast Hellendoorn Q3 2026.xlsx',
    'Export jan 2026.csv',
    'export_jan-mrt_2026.csv',
    'cijfers jan t_m mrt 2026 (1).csv',
    'BU01630103.csv',
    'GM0163 2026.csv',
    'Misdrijven in 2024 47018NED.csv',
    'weekmarkt 2026.csv',
    'Bijlage_A.csv',
    'Wijk_B_2026.csv',
    '202610.csv',
    'Totaal 2019-2026 def v2.xlsx',
    'overlast park noord.csv',
    'politie-buurten-2025.csv',
    'export_overlast_okt2026_v2.csv',
    'meldingen De Brake 2026-10.csv',
    'GM0163_misdrijven_2024KW03.csv',
    'jeugdoverlast Nijverdal kwartaal 3.xlsx',
    'HIC cijfers Twente.csv',
    'woninginbraken per maand (definitief).csv',
    'BU01630402.csv',
    'signalen-2026-W41.csv',
    'Kopie van team Noord.xlsx',
    'Zenya export raad.csv',
    'bijlage 3 driehoek.csv',
    'slachtoffer en dader 2025.csv',
    'Wet Victoria en Wet Damocles 2026.csv',
    'cijfers vd gemeente 2024 2025.csv',
    'signalen kind en gezin 2026.csv',
    'wijkagent Zwolle 2026.csv',
    'te-groot.csv',
    'regels 01 10 tm 31 10.csv',
    'overlast op het veld 2026.csv',
    'huurder 2026-10.csv',
    'stuk ter inzage.csv',
    'cijfers t.b.v.weekmarkt.csv',
    'overlast Smidspad 2026.csv',
    'Keurmerk Veilig Ondernemen.csv',
    'vuurwerk in het bos.csv',
    'overlast Avonturenpark Hellendoorn.csv',
    'personen met verward gedrag 2025.csv',
  ])('stays as it is: %s', (name) => {
    expect(maskedFileName(name)).toBe(name);
  });
});

describe('the name of a file that names a person', () => {
  it.each([
    ['export Jan de Vries.csv', 'export •••.csv'],
    ['Jansen_J_2026.csv', '•••_2026.csv'],
    ['J. Jansen 2026.csv', '••• 2026.csv'],
    ['export_jan_de_vries_2026.csv', 'export_•••_2026.csv'],
    ['ExportJanDeVries.csv', 'Export•••.csv'],
    ['JAN DE VRIES.CSV', '•••.CSV'],
    ['de Vries, Jan (okt 2026).xlsx', '••• (okt 2026).xlsx'],
    ['Pietersen-Anna.csv', '•••.csv'],
    ['meldingen fatima 2026.csv', 'meldingen ••• 2026.csv'],
    ['dhr Oosterhuis.csv', '•••.csv'],
    ['mevr. van den Berg 2026.csv', '••• 2026.csv'],
    ['dossier_van_den_berg_h.csv', 'dossier_•••.csv'],
    ['k_bakker.csv', '•••.csv'],
    ['Mohammed El Idrissi okt 2026.csv', '••• okt 2026.csv'],
  ])('hides the name: %s', (name, shown) => {
    expect(maskedFileName(name)).toBe(shown);
  });

  it.each([
    ['melding 123456782.csv', 'melding •••.csv'],
    ['melding-123456782-okt.csv', 'melding-•••-okt.csv'],
    ['bsn_1234.56.782.csv', 'bsn_•••.csv'],
    ['BSN123456782.csv', 'BSN•••.csv'],
    ['NL91ABNA0417164300_export.csv', '•••_export.csv'],
    ['NL91 ABNA 0417 1643 00.csv', '•••.csv'],
    ['nl91abna0417164300.csv', '•••.csv'],
    ['AB-12-CD 2026.csv', '••• 2026.csv'],
    ['ab_12_cd.csv', '•••.csv'],
    ['kenteken 12ABC3.csv', 'kenteken •••.csv'],
    ['06-12345678.csv', '•••.csv'],
    ['tel_0612345678_2026.csv', 'tel_•••_2026.csv'],
    ['+31 6 12345678.csv', '•••.csv'],
    ['j.jansen@voorbeeld.nl.csv', '•••.csv'],
    ['PL0600-2024123456.csv', '•••.csv'],
    ['PL0600_2024123456_kopie.csv', '•••_kopie.csv'],
    ['Z-2024-001234.csv', '•••.csv'],
    ['Dorpsstraat 12.csv', '•••.csv'],
    ['dorpsstraat-12-okt.csv', '•••-okt.csv'],
    ['7441AB.csv', '•••.csv'],
  ])('hides the number: %s', (name, shown) => {
    expect(maskedFileName(name)).toBe(shown);
  });
});

/** What an attacker found to come through, whole or in half. */
describe('of the name of a file that names a person otherwise', () => {
  it.each([
    ['bsn_11122_2333.csv', 'bsn_•••.csv'],
    ['11.12.22.333.csv', '•••.csv'],
    ['lijst 111 22 23 33.csv', 'lijst •••.csv'],
    ['1-1-1-2-2-2-3-3-3.csv', '•••.csv'],
    ['kenteken12AB34.csv', 'kenteken•••.csv'],
    ['kenteken_ab_12_cd.csv', 'kenteken_•••.csv'],
    ['kenteken gbb 01 x lijst.csv', 'kenteken ••• lijst.csv'],
    ['auto ab-12-cd foto.csv', 'auto ••• foto.csv'],
    ['geb_710312.csv', 'geb_•••.csv'],
    ["geb 3 mrt '71.csv", 'geb •••.csv'],
    ['geboren 14-05-2018 kind.csv', 'geboren ••• kind.csv'],
    ['geboortedatum 20180514.csv', 'geboortedatum •••.csv'],
    ['14-05-2018 geboren.csv', '••• geboren.csv'],
    ['Dorpsstraat12.csv', '•••.csv'],
    ['melding dorpsstraat nr 12.csv', 'melding •••.csv'],
    ['tel. 0548 - 61 23 45.csv', 'tel. •••.csv'],
    ['cliënt_4711.csv', 'cliënt_•••.csv'],
  ])('the number goes: %s', (name, shown) => {
    expect(maskedFileName(name)).toBe(shown);
  });

  it.each([
    'vd Berg',
    'v.d.Berg',
    'v.d. berg',
    'vdberg',
    'J.v.d.Berg',
    'Ter Horst',
    "in 't Veld",
    'in_t_veld',
    "op 't Hof",
    'gjlubberink',
    'Kerkhof P.',
    'Brandhof P.',
    'mr. Snijders',
    'drs Snijders',
    'gezin Hakvoort',
    'client 4711 Poortman',
    'cliënt Poortman',
    'buurvrouw Dieuwke',
    'moeder Brandhof',
    'Fatma',
    'Cornelis',
    'Abdulrahman',
    'Piotr',
    'Sjoerdtje Wiersma',
    'Danique Slagman',
    'Hassnae El Khattabi',
    'Onbekendje El Onbekendi',
    'Ömer-Çelik',
    'Kowalczyk',
    'Michał Wójcik',
    'Yıldız',
    'Nguyen Van Anh',
    'Mehmet •••',
    'Roos •••',
    'Roos Poortman',
    'tiny ter horst',
    'verdachte M.K.',
    'moeder van Dam',
    'PL0600 2026 123456',
    'm.rutte',
    'h.onbekendema',
    'Lot Schuiteman',
    'kamphuis_gj',
    'Kamphuis, G.J.',
    'GJ Kamphuis',
    'Sem de K.',
    'Jayden van Es',
    'Esther Kamp',
    'lisa-bos',
    'Femke Oude Voshaar',
    'groot koerkamp',
    'dewit_p',
    '06 - 12 34 56 78',
    '7441 AB 12',
  ])('nothing stays: %s', (name) => {
    expect(maskedFileName(`${name}.csv`)).toMatch(/^•••\.?\.csv$/);
    expect(maskedFileName(`meldingen ${name} 2026.csv`)).toMatch(/^meldingen •••\.? 2026\.csv$/);
  });

  it('an office stays, who holds it goes', () => {
    expect(maskedFileName('wijkagent Brandhof 2026.csv')).toBe('wijkagent ••• 2026.csv');
  });
});

describe('a day in the name of a file', () => {
  it.each([
    ['meldingen 2026-10-31.csv', 'meldingen 2026-10.csv'],
    ['export_20261031_1412.csv', 'export_2026-10_1412.csv'],
    ['export_20261031141233.csv', 'export_2026-10.csv'],
    ['01-10-2026 tm 31-10-2026.csv', '2026-10 tm 2026-10.csv'],
    ['31102026.csv', '2026-10.csv'],
    ['3 mei 2026.csv', '2026-05.csv'],
  ])('keeps its month: %s', (name, shown) => {
    expect(maskedFileName(name)).toBe(shown);
  });
  it.each([
    '15-03-1984.csv',
    '1984-03-15.csv',
    '15031984.csv',
    '15 maart 1984.csv',
    '15-03-84.csv',
    '19840315.csv',
  ])('is hidden whole where it is rather one of birth: %s', (name) => {
    expect(maskedFileName(name)).toBe('•••.csv');
  });
});

describe('masking', () => {
  const part = fc.constantFrom(
    ...[
      'export',
      'Jan',
      'de',
      'Vries',
      'J',
      '123456782',
      '2026',
      '10',
      '31',
      'AB-12-CD',
      '06-12345678',
      'okt',
      'vd',
      "'t",
      'Veld',
      'cliënt',
      'wijkagent',
      'geb',
      'kenteken',
      'Wiersma',
      'Weekmarkt',
      '11122',
      '2333',
      'Dorpsstraat',
      '•••',
    ],
  );
  const name = fc
    .array(fc.tuple(part, fc.constantFrom('_', '-', ' ', '.', '')), { maxLength: 8 })
    .map((parts) => `${parts.flat().join('')}.csv`);

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.oneof(name, fc.string()), (given) => {
        expect(maskedFileName(maskedFileName(given))).toBe(maskedFileName(given));
      }),
    );
  });
  it('keeps the ending, and never makes a name longer than what may be kept', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          name,
          fc.string({ maxLength: 2000 }).map((text) => `${text}.csv`),
        ),
        (given) => {
          const shown = maskedFileName(given);
          expect(shown.endsWith('.csv')).toBe(true);
          expect(shown.length).toBeLessThan(300);
        },
      ),
    );
  });
});
