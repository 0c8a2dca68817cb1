import type { IndicatorFinding } from '../analysis/indicators/indicator.ts';
import type { EngineInTurns } from '../engine/engine-in-turns.ts';
import { createAnalyses, knownFrom } from './analyses.ts';
import type { Foreseen, Opened } from './api.ts';
import type { Turns } from './turns.ts';

/** What is open at one moment, and the engine over it. */
interface World {
  readonly opened: Opened;
  readonly engine: EngineInTurns;
}

/** The cards of Overzicht that a change makes say something else, in the order of the plan. */
export async function foresee(now: World, then: World, turns: Turns): Promise<readonly Foreseen[]> {
  const headlines = now.opened.municipality.priorities.flatMap(({ headline }) => headline ?? []);
  const [was, becomes] = [now, then].map((world) => findings(world, headlines, turns));
  const all = await Promise.all(
    headlines.map(async (indicator, at) => ({
      indicator,
      was: await was?.[at],
      becomes: await becomes?.[at],
    })),
  );
  return all.flatMap(({ indicator, was: before, becomes: after }) =>
    before === undefined || after === undefined || shown(before) === shown(after)
      ? []
      : [{ indicator, was: before, becomes: after }],
  );
}

function findings(
  { opened, engine }: World,
  headlines: readonly string[],
  turns: Turns,
): readonly Promise<IndicatorFinding>[] {
  const analyses = createAnalyses(knownFrom(opened), engine, turns);
  const never = new AbortController().signal;
  return headlines.map((indicator) =>
    analyses.run({ about: 'indicator', indicator, period: null }, never, () => undefined),
  );
}

/** What a card shows of a finding: its figure, the months of that, and the verdict. */
function shown({ figures, verdict }: IndicatorFinding): string {
  if (figures.is !== 'figures') return figures.is;
  const { part, now, period } = figures;
  return JSON.stringify([part?.figure ?? now, part?.span ?? period, verdict?.verdict]);
}
