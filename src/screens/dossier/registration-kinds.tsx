import { useState } from 'react';
import { registraties as words } from '../../text/nl/dossier-registraties.ts';
import { Select } from '../../ui/choice.tsx';
import { ownCount, type OwnIndicator } from './own-kinds.ts';
import { RegistrationWork } from './registration-work.tsx';

/** The work on an indicator's own counts; where it has more than one kind, a person chooses which. */
export function RegistrationKinds({ own }: { readonly own: OwnIndicator }) {
  const [chosen, setChosen] = useState('');
  const kind = own.kinds.find(({ id }) => id === chosen) ?? own.kinds[0];
  if (kind === undefined) return null;
  return (
    <>
      {own.kinds.length === 1 ? null : (
        <Select
          label={words.kind}
          groups={[{ name: null, options: own.kinds.map(({ id, title }) => ({ value: id, label: title })) }]}
          value={kind.id}
          onChoose={setChosen}
        />
      )}
      <RegistrationWork key={kind.id} own={ownCount(own, kind)} />
    </>
  );
}
