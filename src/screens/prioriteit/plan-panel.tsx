import type { Priority } from '../../policy/schema.ts';
import { prioriteit as words } from '../../text/nl/prioriteit.ts';
import { Card } from '../../ui/card.tsx';

/** The goal in one sentence of ours, and whole in the words of the plan. */
export function PlanPanel({ priority: { goal } }: { readonly priority: Priority }) {
  return (
    <Card title={words.plan.title}>
      <p className="vb-prioriteit__goal">{goal.short}</p>
      <details className="vb-prioriteit__whole">
        <summary>{words.plan.whole}</summary>
        <blockquote>
          <p>{goal.text}</p>
          <footer className="vb-small vb-muted">{words.plan.line(goal.line)}</footer>
        </blockquote>
      </details>
    </Card>
  );
}
