import { nl } from '../text/nl.ts';
import { Button } from './button.tsx';

/** Loads the page again, at the same View. */
export function ReloadButton() {
  return <Button onClick={() => window.location.reload()}>{nl.app.reload}</Button>;
}
