import { Heading } from '@nl-design-system-candidate/heading-react';
import { nl } from '../../text/nl.ts';

export function BijzonderhedenScreen() {
  return <Heading level={1}>{nl.app.screens.bijzonderheden}</Heading>;
}
