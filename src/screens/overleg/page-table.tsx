import { Link } from '@nl-design-system-candidate/link-react';
import { changedPage, movedPage, withoutPage } from '../../meeting/edit-pages.ts';
import type { KnownMeeting } from '../../meeting/meetings.ts';
import { keepsItsPeriod } from '../../meeting/page-view.ts';
import { subjectOfPage } from '../../meeting/page-subject.ts';
import type { Page } from '../../policy/dossier/meeting.ts';
import { useSession, useView } from '../../state/session.tsx';
import { overlegScherm } from '../../text/nl/overleg-scherm.ts';
import { story } from '../../text/nl/story.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { Notice } from '../../ui/notice.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { readUrl } from '../../view/url.ts';
import { NoteField } from './note-field.tsx';
import type { MeetingEditing } from './use-meeting-form.ts';
import type { ShownPage } from './use-pages.ts';

const words = overlegScherm.compose.pages;

/** The pages in their order with what each says now, and what can be done with them until the meeting is frozen. */
export function PageTable({
  known,
  editing,
  pages,
}: {
  readonly known: KnownMeeting | null;
  readonly editing: MeetingEditing;
  readonly pages: readonly ShownPage[];
}) {
  const { municipality } = useSession();
  const { linkTo } = useView();
  const isOpen = known?.snapshot == null;
  const { form, put } = editing;
  const change = (next: readonly Page[]): void => put({ pages: next });
  const nameOf = (page: Page): string => {
    const subject = subjectOfPage(page, municipality);
    return subject === null
      ? overlegScherm.parts[page.part]
      : `${overlegScherm.parts[page.part]}: ${subject}`;
  };
  const columns: Column<ShownPage>[] = [
    {
      name: words.part,
      rowHeader: true,
      cell: ({ page }) => (
        <Link
          href={linkTo('overleg', { meeting: { id: known?.id ?? '', shows: 'presenteren', page: page.id } })}
        >
          {nameOf(page)}
        </Link>
      ),
    },
    {
      name: words.says,
      cell: (shown) => <Says shown={shown} frozen={frozenHeadline(known, shown.page.id)} />,
    },
    {
      name: words.minutes,
      numeric: true,
      cell: ({ page }) =>
        isOpen ? (
          <TextField
            label={`${words.minutes}, ${nameOf(page)}`}
            labelHidden
            sort="number"
            width="short"
            value={String(page.minutes)}
            onChange={(typed) => change(changedPage(form.pages, page.id, { minutes: minutesOf(typed) }))}
          />
        ) : (
          String(page.minutes)
        ),
    },
    ...(isOpen
      ? [
          {
            name: words.order,
            cell: ({ page }: ShownPage) => (
              <span className="vb-compose__tools">
                <Button purpose="subtle" onClick={() => change(movedPage(form.pages, page.id, -1))}>
                  <span aria-hidden="true">↑</span>
                  <span className="vb-hidden">{words.earlier(nameOf(page))}</span>
                </Button>
                <Button purpose="subtle" onClick={() => change(movedPage(form.pages, page.id, 1))}>
                  <span aria-hidden="true">↓</span>
                  <span className="vb-hidden">{words.later(nameOf(page))}</span>
                </Button>
                <NoteField
                  page={page}
                  name={nameOf(page)}
                  onChange={(note) => change(changedPage(form.pages, page.id, { note }))}
                />
                <Button purpose="subtle" onClick={() => change(withoutPage(form.pages, page.id))}>
                  <span aria-hidden="true">{words.removeShort}</span>
                  <span className="vb-hidden">{words.remove(nameOf(page))}</span>
                </Button>
              </span>
            ),
          },
        ]
      : []),
  ];
  const minutes = pages.reduce((sum, { page }) => sum + page.minutes, 0);
  return (
    <Card title={words.title(pages.length, minutes)} className="vb-compose__pages">
      <DataTable
        caption={words.caption}
        captionHidden
        columns={columns}
        rows={pages}
        rowKey={({ page }) => page.id}
      />
    </Card>
  );
}

/** What a frozen meeting said; null while a meeting is open. */
function frozenHeadline(known: KnownMeeting | null, page: string): string | null {
  return known?.snapshot?.pages.find((one) => one.page.id === page)?.slide.headline ?? null;
}

function Says({
  shown: { page, note, slide, dropped },
  frozen,
}: {
  readonly shown: ShownPage;
  readonly frozen: string | null;
}) {
  const { period } = readUrl(page.view).view;
  return (
    <>
      {frozen ?? slide?.headline ?? words.coming}
      {frozen !== null || dropped.length === 0 ? null : (
        <Notice tone="warning">{overlegScherm.present.dropped(dropped)}</Notice>
      )}
      {frozen !== null || period === null || !keepsItsPeriod(page) ? null : (
        <span className="vb-small vb-muted"> {words.keeps(period.from, period.to)}</span>
      )}
      {note === null ? null : <span className="vb-compose__note">{note.text}</span>}
      {note === null || note.changed.length === 0 ? null : (
        <Notice tone="warning">{story.changed(note.changed)}</Notice>
      )}
    </>
  );
}

/** Whole minutes of a meeting; what is no number is none. */
function minutesOf(typed: string): number {
  const minutes = Math.round(Number(typed));
  return Number.isFinite(minutes) ? Math.min(240, Math.max(0, minutes)) : 0;
}
