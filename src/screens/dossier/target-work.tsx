import { useRef } from 'react';
import type { Indicator } from '../../policy/schema.ts';
import { useSession } from '../../state/session.tsx';
import { dossier as words } from '../../text/nl/dossier.ts';
import { Badge, type BadgeTone } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import type { IconName } from '../../ui/icon.tsx';
import { SaidNotice } from './said.tsx';
import { TargetEditor } from './target-editor.tsx';
import { formOf, formOfContent, type TargetForm } from './target-form.ts';
import { TargetHistory } from './target-history.tsx';
import { TargetPlan } from './target-plan.tsx';
import { TargetStanding } from './target-standing.tsx';
import { isWaiting, statusOf, type TargetStatus } from './target-status.ts';
import { useSaving } from './use-saving.ts';

/** One indicator: what the plan says, what holds now, the editor once it is opened, and every earlier change. */
export function TargetWork({
  indicator,
  form,
  onForm,
}: {
  readonly indicator: Indicator;
  /** Null while the editor is closed. */
  readonly form: TargetForm | null;
  readonly onForm: (form: TargetForm | null) => void;
}) {
  const { plan } = useSession();
  const saving = useSaving();
  const opened = useRef(false);
  const status = statusOf(indicator);
  const open = (next: TargetForm): void => {
    opened.current = true;
    saving.forget();
    onForm(next);
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
      {form === null ? null : (
        <TargetEditor
          indicator={indicator}
          form={form}
          takesFocus={opened.current}
          busy={saving.busy}
          onForm={onForm}
          onStop={() => onForm(null)}
          onSave={(draft, role) =>
            saving.save([draft], role, words.saved(indicator.name), () => onForm(null))
          }
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
