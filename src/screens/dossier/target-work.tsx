import { useRef, useState } from 'react';
import { DraftNotice } from '../../indicator/draft-notice.tsx';
import type { Indicator } from '../../policy/schema.ts';
import { useSession } from '../../state/session.tsx';
import { useDraft } from '../../state/use-draft.ts';
import { dossier as words } from '../../text/nl/dossier.ts';
import { Badge, type BadgeTone } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import type { IconName } from '../../ui/icon.tsx';
import { SaidNotice } from './said.tsx';
import { TargetEditor } from './target-editor.tsx';
import { formOf, formOfContent, readTargetForm, type TargetForm } from './target-form.ts';
import { TargetHistory } from './target-history.tsx';
import { TargetPlan } from './target-plan.tsx';
import { TargetStanding } from './target-standing.tsx';
import { isWaiting, statusOf, type TargetStatus } from './target-status.ts';
import { useSaving } from './use-saving.ts';

/** One indicator: what the plan says, what holds now, the editor once it is opened, and every earlier change. */
export function TargetWork({ indicator }: { readonly indicator: Indicator }) {
  const { plan } = useSession();
  const saving = useSaving();
  const opened = useRef(false);
  const typed = useDraft(`streefwaarde/${indicator.id}`, readTargetForm);
  // What the editor begins with is no draft until something is typed.
  const [start, setStart] = useState<TargetForm | null>(null);
  const form = typed.draft ?? start;
  const close = (): void => {
    setStart(null);
    typed.drop();
  };
  const status = statusOf(indicator);
  const open = (next: TargetForm): void => {
    opened.current = true;
    saving.forget();
    typed.drop();
    setStart(next);
  };
  return (
    <>
      <SaidNotice said={saving.said} />
      <Card
        title={indicator.name}
        actions={<Badge {...lookOf(status, isWaiting(indicator))}>{words.status[status]}</Badge>}
      >
        <div className="vb-target">
          <TargetPlan indicator={plan.indicators.find(({ id }) => id === indicator.id) ?? indicator} />
          <TargetStanding indicator={indicator}>
            {form === null ? (
              <div className="vb-buttons">
                <Button purpose="primary" onClick={() => open(startOf(indicator, status))}>
                  {words.actions[actionOf(status)]}
                </Button>
              </div>
            ) : null}
          </TargetStanding>
        </div>
      </Card>
      <DraftNotice typed={typed} onDrop={close} />
      {form === null ? null : (
        <TargetEditor
          indicator={indicator}
          form={form}
          takesFocus={opened.current}
          busy={saving.busy}
          onForm={typed.keep}
          onStop={close}
          onSave={(draft, role) => saving.save([draft], role, words.saved(indicator.name), close)}
        />
      )}
      <TargetHistory
        indicator={indicator}
        busy={saving.busy}
        onAgain={(content) => open(formOfContent(indicator, content))}
        onWithdraw={(draft, role, then) => saving.save([draft], role, words.withdrawn(indicator.name), then)}
      />
    </>
  );
}

function lookOf(
  status: TargetStatus,
  waiting: boolean,
): { readonly tone: BadgeTone; readonly icon: IconName } {
  if (waiting) return { tone: 'let-op', icon: 'question' };
  if (status === 'team') return { tone: 'accent', icon: 'check' };
  return { tone: 'neutral', icon: status === 'plan' ? 'check' : 'minus' };
}

function actionOf(status: TargetStatus): keyof typeof words.actions {
  switch (status) {
    case 'proposal':
      return 'confirm';
    case 'no-band':
    case 'neutral':
      return 'band';
    case 'none':
      return 'set';
    case 'plan':
    case 'team':
      return 'change';
  }
}

/** Confirming a proposal fills in why, too: the team may put its own words there. */
function startOf(indicator: Indicator, status: TargetStatus): TargetForm {
  const form = formOf(indicator);
  const from = indicator.target?.from;
  return status === 'proposal' && from !== undefined && from.ground !== 'team'
    ? { ...form, why: words.confirmWhy(from.line) }
    : form;
}
