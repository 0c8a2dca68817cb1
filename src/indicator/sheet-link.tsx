import { Link } from '@nl-design-system-candidate/link-react';
import { useView } from '../state/session.tsx';
import { blad } from '../text/nl/blad.ts';
import type { LinkChange } from '../view/links.ts';
import './sheet-link.css';

/** The way to a sheet on A4 about what a screen shows. */
export function SheetLink({
  about,
  change = {},
}: {
  readonly about: 'prioriteit' | 'trends';
  /** What is chosen on the screen and left open in its address. */
  readonly change?: LinkChange;
}) {
  const { linkTo } = useView();
  return (
    <Link
      className="vb-sheet-link"
      href={linkTo('overleg', { ...change, meeting: { shows: 'blad', page: about } })}
    >
      {blad.link}
    </Link>
  );
}
