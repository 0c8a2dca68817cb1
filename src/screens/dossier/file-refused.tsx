import type { DossierRefusal } from '../../state/client.ts';
import { dataProblemText } from '../../text/nl/data-problems.ts';
import { bestand } from '../../text/nl/dossier-bestand.ts';
import { Notice } from '../../ui/notice.tsx';

const words = bestand.refused;

/** Problems that are told at once. */
const most = 10;

/** Why a dossier file was refused whole: each fault with its place in the file. */
export function FileRefused({ name, refusal }: { readonly name: string; readonly refusal: DossierRefusal }) {
  return (
    <Notice tone="error" title={words.title(name)}>
      <Why refusal={refusal} />
      <p>{words.unchanged}</p>
    </Notice>
  );
}

function Why({ refusal }: { readonly refusal: DossierRefusal }) {
  switch (refusal.because) {
    case 'unreadable':
      return <p>{words.unreadable}</p>;
    case 'too-large':
      return <p>{words.tooLarge(refusal.bytes, refusal.limit)}</p>;
    case 'problems': {
      const isAll = refusal.problems.at(-1)?.problem !== 'reading-stopped';
      const problems = isAll ? refusal.problems : refusal.problems.slice(0, -1);
      return (
        <>
          <ul className="vb-file__problems">
            {problems.slice(0, most).map(({ place, problem, params }) => (
              <li key={`${place} ${problem} ${JSON.stringify(params)}`}>
                {words.problem(place, dataProblemText(problem, inDutch(params)))}
              </li>
            ))}
          </ul>
          {problems.length > most ? <p>{words.more(problems.length - most, isAll)}</p> : null}
        </>
      );
    }
  }
}

/** The files of data/ that a reference points at have names that only an analyst knows. */
function inDutch(params: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const names: Readonly<Record<string, string>> = words.roles;
  const name = names[params['role'] ?? ''];
  return name === undefined ? params : { ...params, role: name };
}
