import { formatCount, formatMonthLong } from '../format.ts';
import { list, months } from './camera-evaluatie-woorden.ts';

/** Why there is no evaluation, and what to do. */
export const problem = {
  openbaar: {
    title: 'De evaluatie is voor de driehoek',
    text: 'De aantallen rond één camera zijn klein en de gebieden zijn vrij te kiezen. Wie twee gebieden van elkaar aftrekt, kan zien wat er op één adres gebeurde. Daarom staat hier in het openbaar geen getal. Het register blijft wel zichtbaar.',
  },
  'no-camera': { title: 'Er is geen camera om te evalueren', text: 'Voeg een camera toe bij Register.' },
  'no-start': {
    title: 'Wanneer begon deze camera?',
    text: 'De startdatum staat niet in het register. Zonder begin is er geen voor en na. Vul de dag in, of alleen de maand: die maand telt dan niet mee.',
  },
  'no-cells': {
    title: 'De plek is niet fijn genoeg bekend',
    text: 'Voor deze uitkomst is er geen volledige lijst van incidenten met een vak op de kaart. Nodig is: elk incident met een vak (25\u00a0tot\u00a0100\u00a0meter) en een maand. Is er wel een lijst, zeg dan bij Gegevens dat die volledig is.',
  },
  'only-buurt': (what: string, mayBeFiner: boolean) => ({
    title: 'De plek is alleen per buurt bekend',
    text: `Van ${what} is hier alleen de buurt bekend${mayBeFiner ? '' : '; fijner mag deze soort niet worden bewaard of getoond'}. Voor een gebied rond de camera is nodig: elk incident met een vak op de kaart (25\u00a0tot\u00a0100\u00a0meter). ${mayBeFiner ? 'Is er wel zo’n lijst, zeg dan bij Gegevens dat die volledig is. ' : ''}Wel kan: kijken naar de hele buurt waarin de camera staat.`,
  }),
  perBuurt: 'Kijk per buurt',
  'no-buurten': {
    title: 'De buurt is niet bekend',
    text: 'Voor deze uitkomst is er geen volledige lijst of tabel per buurt en per maand. Laad die bij Gegevens.',
  },
  'no-buurt': {
    title: 'De camera staat in geen buurt',
    text: 'Het punt van de camera ligt buiten de grenzen van alle buurten. Verbeter de plek bij Register.',
  },
  'no-areas': {
    title: 'Er blijft geen buurt over om mee te vergelijken',
    text: 'De buurt van de camera, de buurten eromheen en buurten met een andere camera tellen niet mee als controle. Kies andere buurten, of vergelijk met de rest van de gemeente.',
  },
  whole: {
    'areas-overlap': (names: readonly string[]) => ({
      title: 'Een buurt staat er twee keer in',
      text: `${list(names)} ligt bij of naast de camera en kan dan niet ook de controle zijn. Kies andere buurten om mee te vergelijken, of laat de buurten eromheen weg.`,
    }),
    'overlaps-camera': (names: readonly string[]) => ({
      title: 'In deze buurt staat nog een camera',
      text: `In ${list(names)} staat nog een camera. Wat bij welke camera hoort, is per buurt niet te scheiden.`,
    }),
    'outside-data': (names: readonly string[]) => ({
      title: 'Een buurt ligt niet in deze gemeente',
      text: `Van ${list(names)} zijn hier geen cijfers. Kies andere buurten om mee te vergelijken.`,
    }),
  },
  'start-after-data': (to: number) => ({
    title: 'De camera begon na het einde van de cijfers',
    text: `De cijfers lopen tot en met ${formatMonthLong(to)}. Er is dus nog niets van na de start.`,
  }),
  'start-before-data': (from: number) => ({
    title: 'De camera begon vóór de cijfers',
    text: `De cijfers beginnen in ${formatMonthLong(from)}. Er is dus niets van vóór de start. Laad oudere jaren bij Gegevens.`,
  }),
  'too-short-before': (count: number) => ({
    title: 'Er zijn te weinig jaren vóór de start',
    text: `Er ${count === 1 ? 'is 1 heel jaar' : `zijn ${Math.max(0, count)} hele jaren`} vooraf. Kies minder jaren vooraf, of laad oudere jaren.`,
  }),
  'too-short-after': (count: number) => ({
    title: 'Er zijn te weinig jaren na de start',
    text: `Er ${count === 1 ? 'is 1 heel jaar' : `zijn ${Math.max(0, count)} hele jaren`} achteraf. Kies minder jaren achteraf, of wacht tot er meer cijfers zijn.`,
  }),
  'no-window': { title: 'Kies hele jaren', text: 'Kies vooraf en achteraf ten minste één heel jaar.' },
  'all-left-out': {
    title: 'Er blijft geen maand over',
    text: 'Alle maanden voor of na de start zijn weggelaten. Tel weer maanden mee, of kies meer jaren.',
  },
  'missing-months': (all: readonly number[]) => ({
    title: 'Er ontbreken maanden',
    text: `Over ${months(all)} zijn er geen volledige cijfers. Geen cijfer is niet hetzelfde als nul. Laat die maanden weg, of kies andere jaren.`,
  }),
  'unequal-series': {
    title: 'De gebieden hebben niet dezelfde maanden',
    text: 'Kies een andere controle.',
  },
  'overlaps-camera': (names: readonly string[]) => ({
    title: 'Een andere camera kijkt naar hetzelfde gebied',
    text: `Het cameragebied overlapt met ${list(names)}. Wat bij welke camera hoort, is dan niet te scheiden. Kies een kleiner gebied.`,
  }),
  'outside-data': {
    title: 'Het cameragebied ligt niet helemaal in de cijfers',
    text: 'Een deel ligt buiten de gemeente, en daarvan zijn geen incidenten bekend. Kies een kleiner gebied, of verbeter de plek bij Register.',
  },
  'too-coarse': (size: number) => ({
    title: 'De vakken zijn te grof voor dit gebied',
    text:
      size > 0
        ? `De incidenten zijn bekend in vakken van ${formatCount(size)}\u00a0meter. Geen vak heeft zijn midden in dit gebied. Kies een groter gebied.`
        : 'Geen incident van deze soort heeft een vak op de kaart.',
  }),
  'rings-overlap': {
    title: 'De ringen overlappen',
    text: 'Een ring begint waar het cameragebied of de vorige ring eindigt. Pas de ringen aan.',
  },
  'control-empty': {
    title: 'Er is niets om mee te vergelijken',
    text: 'Kies ten minste één buurt of plek, of vergelijk met de rest van de gemeente.',
  },
  'control-overlaps': {
    title: 'De controle ligt in het cameragebied',
    text: 'Een plek om mee te vergelijken overlapt het cameragebied. Kies een andere plek, of vergelijk met de rest van de gemeente.',
  },
  'control-outside': {
    title: 'De controle ligt buiten de cijfers',
    text: 'Een plek om mee te vergelijken ligt buiten de gemeente, en daarvan zijn geen incidenten bekend. Kies een andere plek.',
  },
  otherOutcome: (asked: string, shown: string) =>
    `${asked} is hier niet te evalueren: daarvan is niet bekend, of niet te tonen, waar het gebeurde. Hieronder staat ${shown}.`,
  other: (text: string) => ({ title: 'Deze evaluatie kan niet', text }),
};
