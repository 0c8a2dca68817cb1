import { daysText } from '../days.ts';
import { formatCount, formatThings } from '../format.ts';

/** School holidays: their file, and their marks beside figures. */
export const schoolvakanties = {
  title: 'Schoolvakanties',
  explain:
    'Voeg een agenda (iCalendar, .ics) of een CSV toe met de kolommen naam, begin en eind, en eventueel regio. De vakanties staan daarna bij de tijdlijnen in Trends en op de kaart.',
  none: 'Er zijn nog geen schoolvakanties toegevoegd.',
  choose: 'Voeg vakanties toe',
  reading: 'Het bestand wordt gelezen.',
  failed: 'Het bestand kon niet worden gelezen. Er is niets veranderd. Probeer het opnieuw.',
  refused: 'Deze vakanties zijn niet toegevoegd',
  more: (count: number) => `En nog ${formatCount(count)}.`,
  region: 'Welke regio geldt hier?',
  regionNeeded: 'Het bestand noemt meer dan één regio. Kies welke hier geldt.',
  found: (count: number) =>
    `${formatCount(count)} ${count === 1 ? 'vakantie' : 'vakanties'} in het bestand. Klopt dit?`,
  replaces: (count: number) =>
    `Van deze periode ${count === 1 ? 'stond er al 1 vakantie' : `stonden er al ${formatCount(count)} vakanties`}. Die ${count === 1 ? 'wordt' : 'worden'} vervangen.`,
  keep: 'Toevoegen',
  no: 'Niet toevoegen',
  added: 'De vakanties zijn toegevoegd aan het dossier.',
  stands: (count: number, region: string | null) =>
    `${formatCount(count)} ${count === 1 ? 'vakantie' : 'vakanties'}${region === null ? '' : `, regio ${region}`}.`,
  table: 'Alle vakanties',
  name: 'vakantie',
  when: 'wanneer',
  days: 'dagen',
  remove: 'Verwijder alle vakanties',
  removed: 'De vakanties zijn verwijderd. In het dossier blijft staan wat er was.',
  problems: {
    'not-holidays':
      'Dit is geen bestand met vakanties: het is geen agenda, en de kolommen naam, begin en eind staan er niet in.',
    broken: 'Deze agenda is beschadigd of niet volledig. Haal het bestand opnieuw op.',
    none: 'In dit bestand staat geen enkele vakantie met datums.',
    'too-large': 'Dit bestand is te groot voor een lijst met vakanties.',
    'too-many': 'In dit bestand staan te veel regels voor een lijst met vakanties.',
    'no-name': (at: string) => `Regel ${at} heeft geen naam.`,
    'bad-date': (at: string) =>
      `Bij regel ${at} ontbreekt een datum, of bestaat de datum niet. Schrijf bijvoorbeeld 2026-10-10.`,
    timed: (at: string) =>
      `Afspraak ${at} heeft een tijdstip. Een vakantie duurt hele dagen: dit lijkt een gewone agenda.`,
    repeats: (at: string) => `Afspraak ${at} herhaalt zich. Kies een bestand met elke vakantie apart.`,
    personal: (at: string) => `In de naam van regel ${at} staan gegevens van een persoon.`,
    'upside-down': (at: string) => `Bij regel ${at} ligt het einde voor het begin.`,
    'too-long': (at: string, days: number) =>
      `Regel ${at} duurt ${formatThings(days, 'dag', 'dagen')}. Zo lang is geen schoolvakantie.`,
  },
  column: 'in deze periode',
  holiday: (name: string, days: { readonly from: number; readonly to: number }) =>
    `${name}: ${daysText(days)}`,
  newYearOf: (days: { readonly from: number; readonly to: number }) => `jaarwisseling: ${daysText(days)}`,
  legend: {
    holidays: 'schoolvakantie (streep boven de staven)',
    newYear: 'jaarwisseling (driehoek boven de staven)',
  },
  short: { holidays: 'schoolvakantie', newYear: 'jaarwisseling' },
  share: (days: number, all: number) =>
    `Schoolvakantie: ${formatCount(days)} van ${formatThings(all, 'dag', 'dagen')}.`,
  unknownDays: 'Van een deel van deze periode zijn de schoolvakanties niet bekend.',
} as const;
