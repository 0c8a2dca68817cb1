import { useState } from 'react';
import { agreementsOf, stateOf, type Agreement } from '../policy/dossier/agreements.ts';
import { useSession, useView } from '../state/session.tsx';
import { formatDay } from '../text/format.ts';
import { afspraken as words } from '../text/nl/afspraken.ts';
import { Badge, type BadgeTone } from '../ui/badge.tsx';
import { Button } from '../ui/button.tsx';
import { DataTable, type Column } from '../ui/data-table.tsx';
import type { IconName } from '../ui/icon.tsx';
import { AgreementEditor, useTypedAgreement } from './agreement-editor.tsx';
import { changedAgreement } from './agreements.ts';
import { KeptNotice } from './kept-notice.tsx';
import { useRole } from './role.ts';
import { useKeep } from './use-keep.ts';
import './story.css';

const looks: Readonly<
  Record<
    ReturnType<typeof stateOf>,
    { readonly tone: BadgeTone; readonly icon: IconName; readonly word: string }
  >
> = {
  done: { tone: 'op-koers', icon: 'check', word: words.done },
  late: { tone: 'let-op', icon: 'alert', word: words.late },
  open: { tone: 'neutral', icon: 'minus', word: words.open },
};

/** What was agreed about a priority, or about all of them in a meeting; who does it, whether it is late, and a form for a new afspraak. */
export function AgreementsPanel({
  priority,
  indicator = null,
  meeting = null,
}: {
  /** Null for all: then a new one asks what it is about. */
  readonly priority: string | null;
  readonly indicator?: string | null;
  /** The meeting in which a new one is made; null outside a meeting. */
  readonly meeting?: string | null;
}) {
  const { dossier, today, catalogue } = useSession();
  const { view } = useView();
  const [adding, setAdding] = useState(false);
  const typed = useTypedAgreement(priority, indicator);
  const [role] = useRole();
  const { kept, keep } = useKeep();
  const mayWrite = view.audience === 'driehoek';
  const found = agreementsOf(dossier.entries, priority).filter(
    (entry) => indicator === null || entry.indicator === indicator,
  );
  const change = (entry: Agreement, to: Parameters<typeof changedAgreement>[1]): void =>
    void keep(changedAgreement(entry, to), role === '' ? entry.role : role);
  const columns: Column<Agreement>[] = [
    {
      name: words.columns.what,
      rowHeader: true,
      cell: (entry) => (
        <>
          {entry.what}
          {entry.dataHash === catalogue.dataHash || entry.done !== null ? null : (
            <span className="vb-small vb-muted"> {words.otherData}</span>
          )}
        </>
      ),
    },
    { name: words.columns.who, cell: (entry) => entry.who },
    {
      name: words.columns.when,
      cell: (entry) =>
        entry.done !== null
          ? words.doneOn(formatDay(entry.done))
          : entry.due === null
            ? words.noDate
            : words.dueOn(formatDay(entry.due)),
    },
    {
      name: words.columns.state,
      cell: (entry) => {
        const { tone, icon, word } = looks[stateOf(entry, today)];
        return (
          <span className="vb-story__actions">
            <Badge tone={tone} icon={icon}>
              {word}
            </Badge>
            {mayWrite ? (
              <>
                <Button
                  purpose="subtle"
                  onClick={() => change(entry, { done: entry.done === null ? today : null })}
                >
                  {entry.done === null ? words.done : words.reopen}
                  <span className="vb-hidden"> {entry.what}</span>
                </Button>
                <Button purpose="subtle" onClick={() => change(entry, { withdrawn: true })}>
                  {words.withdrawShort}
                  <span className="vb-hidden"> {entry.what}</span>
                </Button>
              </>
            ) : null}
          </span>
        );
      },
    },
  ];
  return (
    <div className="vb-story">
      {found.length === 0 ? (
        <p className="vb-muted">{words.none}</p>
      ) : (
        <DataTable
          caption={words.caption}
          captionHidden
          columns={columns}
          rows={found}
          rowKey={(entry) => entry.agreement}
        />
      )}
      <KeptNotice kept={kept} />
      {!mayWrite ? null : adding || typed.draft !== null ? (
        <AgreementEditor
          priority={priority}
          indicator={indicator}
          meeting={meeting}
          typed={typed}
          onDone={() => {
            typed.drop();
            setAdding(false);
          }}
        />
      ) : (
        <div>
          <Button onClick={() => setAdding(true)}>{words.add}</Button>
        </div>
      )}
    </div>
  );
}
