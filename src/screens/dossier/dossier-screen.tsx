import { Heading } from '@nl-design-system-candidate/heading-react';
import { nl } from '../../text/nl.ts';

export function DossierScreen() {
  return <Heading level={1}>{nl.app.screens.dossier}</Heading>;
}
