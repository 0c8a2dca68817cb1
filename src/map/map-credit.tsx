import type { Background } from '../domain/geo/background.ts';
import { kaart } from '../text/nl/kaart.ts';
import type { TilesState } from './use-tiles.ts';

/** Whose borders and lines a map shows, and how near the borders are: it stands on every map. */
export function MapCredit({
  background,
  tiles,
}: {
  readonly background: Background | null;
  readonly tiles: TilesState;
}) {
  const { tiles: told } = kaart.credit;
  const said = [mapCredit(background), ...(tiles === 'none' ? [] : [told[tiles]])].filter(Boolean);
  return (
    <p className="vb-map__credit" aria-live="polite">
      {said.join(' · ')}
    </p>
  );
}

/** The same as words, for a picture; empty while the ground is on its way. */
export function mapCredit(background: Background | null): string {
  if (background === null) return '';
  const { borders, credits, isWhole } = background;
  const { attribution, isOfficial } = borders;
  return [
    ...(attribution === '' ? [] : [kaart.credit.borders(attribution, isOfficial)]),
    ...credits,
    ...(isWhole ? [] : [kaart.credit.notWhole]),
  ].join(' · ');
}
