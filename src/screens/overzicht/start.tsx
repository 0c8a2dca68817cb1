import { Heading } from '@nl-design-system-candidate/heading-react';
import { Link } from '@nl-design-system-candidate/link-react';
import { useState } from 'react';
import { useChooseDemo, useSession, useView } from '../../state/session.tsx';
import { begin as words } from '../../text/nl/begin.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Icon } from '../../ui/icon.tsx';
import { bandOf, startSteps, type Step } from './start-steps.ts';
import './start.css';

/** The way from nothing to the first meeting: in the place of cards without a figure, else at the foot of Overzicht. */
export function Start() {
  return useSession().catalogue.hasFigures ? <Band /> : <Whole />;
}

/** What there is to do, and the way to the example. */
function Whole() {
  const { catalogue } = useSession();
  const { isKept, isBusy, choose } = useDemoChoice();
  return (
    <div className="vb-start vb-card">
      <Heading level={1}>{words.title}</Heading>
      <p className="vb-start__intro">{words.intro}</p>
      <Steps isLong />
      {catalogue.demo === 'aside' ? (
        <div className="vb-start__example">
          <Button disabled={isBusy} onClick={() => choose(null)}>
            {words.example}
          </Button>
          <p className="vb-muted">{words.exampleText}</p>
        </div>
      ) : null}
      {isKept ? null : <p>{words.notKept}</p>}
    </div>
  );
}

/** The one click out of the example, or the steps that are left until the first meeting. */
function Band() {
  const { audience, catalogue, dossier } = useSession();
  const { isBusy, choose } = useDemoChoice();
  const steps = startSteps(catalogue.hasFigures, dossier.entries);
  const band = audience === 'openbaar' ? null : bandOf(catalogue.demo, catalogue.sets.length > 0, steps);
  if (band === null) return null;
  if (band === 'steps')
    return (
      <Card title={words.band} className="vb-start-band">
        <Steps isLong={false} />
      </Card>
    );
  return (
    <div className="vb-start-band vb-start-band--example vb-card">
      <p>{words.isExample}</p>
      <Button disabled={isBusy} onClick={() => choose('aside')}>
        {words.title}
      </Button>
    </div>
  );
}

function Steps({ isLong }: { readonly isLong: boolean }) {
  const { catalogue, dossier } = useSession();
  return (
    <ol className={`vb-start__steps ${isLong ? 'vb-start__steps--long' : ''}`}>
      {startSteps(catalogue.hasFigures, dossier.entries).map((step, at) => (
        <StepLine key={step.name} step={step} number={at + 1} isLong={isLong} />
      ))}
    </ol>
  );
}

function StepLine({
  step,
  number,
  isLong,
}: {
  readonly step: Step;
  readonly number: number;
  readonly isLong: boolean;
}) {
  const { view, linkTo } = useView();
  const { name, text } = words.steps[step.name];
  // Where a person is already there is nothing to go to.
  const isHere = step.screen === view.screen;
  return (
    <li className={`vb-start__step ${step.isDone ? 'vb-start__step--done' : ''}`}>
      <span className="vb-start__number" aria-hidden="true">
        {step.isDone ? <Icon name="check" /> : number}
      </span>
      <div>
        <p className="vb-start__name">
          {isHere ? name : <Link href={linkTo(step.screen, step.change)}>{name}</Link>}
          <span className="vb-hidden">, {step.isDone ? words.done : words.notDone}</span>
        </p>
        {isLong ? <p className="vb-muted">{text}</p> : null}
      </div>
    </li>
  );
}

/** Puts the example aside or back; whether the browser could keep that. */
function useDemoChoice() {
  const chooseDemo = useChooseDemo();
  const [isBusy, setBusy] = useState(false);
  const [isKept, setKept] = useState(true);
  const choose = (setting: 'aside' | null): void => {
    setBusy(true);
    void chooseDemo(setting)
      .then(({ notKept }) => setKept(notKept === null))
      .finally(() => setBusy(false));
  };
  return { isBusy, isKept, choose };
}
