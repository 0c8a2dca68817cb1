import { useMemo, useState } from 'react';
import { usedSources } from '../../charts/sources.ts';
import { isFree } from '../../domain/area/within.ts';
import type { Bounds } from '../../domain/geo/polygon.ts';
import type { Answer, Figure, Unavailable } from '../../engine/answer.ts';
import { perThousand } from '../../map/area-marks.ts';
import { shownMonths } from '../../map/short-period.ts';
import type { Question } from '../../engine/question.ts';
import { OwnOnly } from '../../indicator/own-only.tsx';
import { useAnswer, useSession, useView } from '../../state/session.tsx';
import { countShown, figureText, intervalText } from '../../text/figure-text.ts';
import { formatRate } from '../../text/format.ts';
import { figures } from '../../text/nl/figures.ts';
import { kaart } from '../../text/nl/kaart.ts';
import { WhyNot } from '../../indicator/why-not.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Shape } from '../../ui/shape.tsx';
import { inhabitantsOf } from '../../policy/inhabitants.ts';
import { areasInView } from './in-view.ts';
import { foldedOf, listRows, rowsInView, shortList, unplacedOf, type Folded, type ListRow } from './list.ts';
import { areaQuestion } from './questions.ts';
import type { Side } from './sides.ts';

/** Rows before "Toon alle buurten": fewer of two subjects, so that both clocks stand under it. */
const shownFirst = { one: 6, two: 3 } as const;

/** The list twin of the maps: the same figures in words, and the way to choose a buurt by keyboard. */
export function ListPanel({
  sides,
  seen,
}: {
  readonly sides: readonly Side[];
  /** What the map shows, in RD metres; null as long as it says nothing. */
  readonly seen: Bounds | null;
}) {
  const [first, second] = sides;
  const one = useAnswer(useMemo(() => questionOf(first), [first])).answer;
  const other = useAnswer(useMemo(() => questionOf(second), [second])).answer;
  const answers = [one, other].filter((answer) => answer !== undefined);
  return (
    <Card
      title={kaart.list.title}
      className={`vb-kaart__list ${sides.length > 1 ? 'vb-kaart__list--pair' : ''}`}
    >
      {answers.length < sides.length ? (
        <Shape label={kaart.loading} height={2} lines={8} />
      ) : (
        <Listed sides={sides} answers={answers} seen={seen} />
      )}
    </Card>
  );
}

function questionOf(side: Side | undefined): Question | null {
  return side === undefined ? null : areaQuestion(side.view, side.indicator);
}

function Listed({
  sides,
  answers,
  seen,
}: {
  readonly sides: readonly Side[];
  readonly answers: readonly (Answer | Unavailable)[];
  readonly seen: Bounds | null;
}) {
  const { municipality } = useSession();
  const [isWhole, setWhole] = useState(false);
  const { view } = useView();
  const refused = answers.find((answer) => answer.is === 'unavailable');
  const given = answers.filter((answer) => answer.is === 'answer');
  const [first] = given;
  const columns = useColumns(sides, first);
  if (refused?.is === 'unavailable')
    return (
      <Notice tone="info">
        <WhyNot reason={refused.reason} />
      </Notice>
    );
  const all = listRows(
    municipality.areas,
    given.map((answer) => answer.rows),
  );
  const selected = isFree(view.within) ? null : view.within;
  const rows = rowsInView(all, areasInView(municipality.rings, seen), selected);
  const shown = isWhole
    ? rows
    : shortList(rows, sides.length > 1 ? shownFirst.two : shownFirst.one, selected);
  return (
    <>
      {shown.length === 0 ? (
        <p>{kaart.list.nothing}</p>
      ) : (
        <DataTable
          caption={kaart.list.caption}
          captionHidden
          columns={columns}
          rows={shown}
          rowKey={({ id }) => id}
          isSelected={({ id }) => id === selected}
        />
      )}
      <div className="vb-kaart__more">
        <FoldedNote folded={foldedOf(rows, shown)} outside={all.length - rows.length} />
        <Button purpose="subtle" onClick={() => setWhole(!isWhole)}>
          {isWhole ? kaart.list.less : kaart.list.all}
        </Button>
      </div>
      <OwnOnly kinds={sides.flatMap(({ indicator }) => indicator.kinds)} />
      <ListNotes sides={sides} answers={given} />
    </>
  );
}

function useColumns(sides: readonly Side[], first: Answer | undefined): Column<ListRow>[] {
  const { municipality } = useSession();
  const { view } = useView();
  const inhabitants = useMemo(() => inhabitantsOf(municipality.population), [municipality.population]);
  const name: Column<ListRow> = {
    name: kaart.list.area,
    rowHeader: true,
    cell: (row) => <AreaButton row={row} />,
  };
  if (sides.length > 1) return [name, ...sides.map(pairColumn)];
  const months = first === undefined ? 12 : shownMonths(first);
  const rate: Column<ListRow> = {
    name: kaart.list.rate,
    numeric: true,
    cell: ({ id, figures }) => rateText(figures[0], inhabitants.get(id), months),
  };
  const isRate = view.map.mode === 'buurten' && view.map.perInhabitants;
  return [name, countColumn, intervalColumn, ...(isRate ? [rate] : [])];
}

const countColumn: Column<ListRow> = {
  name: kaart.list.count,
  numeric: true,
  cell: ({ figures: [figure] }) =>
    figure === undefined ? (
      ''
    ) : countShown(figure) !== null ? (
      <strong>{figureText(figure)}</strong>
    ) : (
      figureText(figure)
    ),
};

const intervalColumn: Column<ListRow> = {
  name: kaart.list.interval,
  numeric: true,
  cell: ({ figures: [figure] }) => (figure === undefined ? '' : intervalText(figure)),
};

/** Two maps beside each other: the interval stands under its count. */
function pairColumn(side: Side, index: number): Column<ListRow> {
  return {
    name: side.name,
    numeric: true,
    cell: ({ figures }) => {
      const figure = figures[index];
      if (figure === undefined) return '';
      return (
        <>
          <strong>{figureText(figure)}</strong>
          <span className="vb-kaart__under">{intervalText(figure)}</span>
        </>
      );
    },
  };
}

function rateText(figure: Figure | undefined, inhabitants: number | undefined, months: number): string {
  const count = figure === undefined ? null : countShown(figure);
  if (count === null) return '';
  const rate = perThousand(count, inhabitants, months);
  return rate === null ? figureText({ is: 'missing' }) : formatRate(rate);
}

/** Chooses a buurt, or lets it go; the map shows its outline. */
function AreaButton({ row }: { readonly row: ListRow }) {
  const { view, choose } = useView();
  const isChosen = view.within === row.id;
  return (
    <button
      type="button"
      className="vb-kaart__area"
      aria-pressed={isChosen}
      onClick={() => choose({ within: isChosen ? null : row.id, map: { place: null } })}
    >
      {row.name}
    </button>
  );
}

function FoldedNote({ folded, outside }: { readonly folded: Folded; readonly outside: number }) {
  const { more, below, k, withheld, missing, zero } = folded;
  const parts = [
    ...(more > 0 ? [kaart.list.more(more)] : []),
    ...(below > 0 && k !== null ? [kaart.list.few(below, k)] : []),
    ...(withheld > 0 ? [kaart.list.withheld(withheld)] : []),
    ...(missing > 0 ? [kaart.list.missing(missing)] : []),
    ...(zero > 0 ? [kaart.list.zero(zero)] : []),
    ...(outside > 0 ? [kaart.list.outside(outside)] : []),
  ];
  return <p className="vb-small vb-muted">{parts.length === 0 ? null : kaart.list.folded(parts)}</p>;
}

function ListNotes({
  sides,
  answers,
}: {
  readonly sides: readonly Side[];
  readonly answers: readonly Answer[];
}) {
  const isProvisional = answers.some(({ rows }) =>
    rows.some(({ figure }) => figure.is === 'number' && figure.provisional),
  );
  const sources = [...new Set(answers.flatMap((answer) => usedSources(answer).map(({ title }) => title)))];
  const unplaced = unplacedOf(
    sides.map(({ name }) => name),
    answers,
  );
  return (
    <p className="vb-small vb-muted">
      {unplaced.length === 0 ? null : `${kaart.list.unplaced(unplaced)} `}
      {sources.length === 0 ? null : `${kaart.list.source(sources.join(', '))} `}
      {isProvisional ? figures.provisionalNote : null}
    </p>
  );
}
