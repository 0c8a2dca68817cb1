import { writeDay } from '../../../domain/time/day.ts';
import { besmettingszone } from '../../../text/nl/besmettingszone.ts';
import { overlegScherm } from '../../../text/nl/overleg-scherm.ts';
import type { ShownZone } from './zone-result.tsx';

/** For whom it is, and whether anything of it was made up: on every file and sheet. */
export function marksOf(isMadeUp: boolean): readonly string[] {
  const { marks } = overlegScherm.present;
  return [marks.driehoek, ...(isMadeUp ? [marks.fictief] : [])];
}

/** What a file says of the outline in it: nothing by which its middle is told sooner than by its edge. */
export function aboutZone(
  { metres, days, until, squareMetres }: ShownZone,
  title: string,
  isMadeUp: boolean,
): Record<string, string | number> {
  const { fields } = besmettingszone.files;
  return {
    [fields.name]: title,
    ...(until === null ? {} : { [fields.until]: writeDay(until) }),
    [fields.metres]: metres,
    [fields.days]: days,
    [fields.area]: Math.round(squareMetres / 1000) / 1000,
    [fields.marks]: marksOf(isMadeUp).join(' · '),
  };
}

/** By the day on which it ends: the name of a file travels further than what is in it. */
export function zoneFileName({ until }: ShownZone, extension: string): string {
  return besmettingszone.files.name(until === null ? null : writeDay(until), extension);
}
