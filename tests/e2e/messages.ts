import type { Page } from '@playwright/test';

/** What the gate may have said wrongly, as words for the failing test; and how much was looked at. */
export interface Heard {
  readonly messages: number;
  readonly answers: number;
  readonly findings: number;
  /** Figures that were looked at: of rows of answers, and those that findings hold. */
  readonly rows: number;
  readonly faults: readonly string[];
}

/** Keeps every message that reaches the page from its own workers, by Worker or by port. Call before the page opens. */
export async function listen(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const heard: unknown[] = [];
    Object.assign(window, { heard });
    const keep = (event: Event): void => {
      if (event instanceof MessageEvent) heard.push(event.data);
    };
    const Plain = window.Worker;
    window.Worker = class extends Plain {
      constructor(url: string | URL, options?: WorkerOptions) {
        super(url, options);
        if (options?.name === 'answers' || options?.name === 'jobs') this.addEventListener('message', keep);
      }
    };
    const start = Reflect.get(MessagePort.prototype, 'start');
    MessagePort.prototype.start = function (this: MessagePort) {
      this.addEventListener('message', keep);
      start.call(this);
    };
  });
}

/**
 * Looks in everything that was heard for what openbaar may not know: an answer or a finding made for the driehoek, a count under
 * `threshold` of a buurt or cell that is not zero, and a figure without a number that brings more than its name.
 */
export async function search(page: Page, threshold: number): Promise<Heard> {
  return page.evaluate((under) => {
    interface Row {
      readonly key: string;
      readonly figure: Readonly<Record<string, unknown>>;
    }
    interface Answer {
      readonly is: string;
      readonly question: { readonly by: string; readonly level?: string; readonly audience: string };
      readonly rows?: readonly Row[];
    }
    const faults: string[] = [];
    const answers: Answer[] = [];
    let findings = 0;
    let figures = 0;
    const walk = (value: unknown): void => {
      if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return;
      if ('question' in value && 'is' in value) answers.push(value as Answer);
      if ('request' in value && 'dataHash' in value && 'audience' in value) {
        findings += 1;
        if (value.audience !== 'openbaar') faults.push(`a finding for ${String(value.audience)}`);
      }
      if ('is' in value && (value.is === 'number' || value.is === 'unconfirmed')) figures += 1;
      if ('is' in value && (value.is === 'below' || value.is === 'withheld' || value.is === 'missing')) {
        figures += 1;
        const extra = Object.keys(value).filter((key) => key !== 'is' && key !== 'k');
        if (extra.length > 0) faults.push(`${value.is} says also: ${extra.join()}`);
      }
      Object.values(value).forEach(walk);
    };
    const messages = Reflect.get(window, 'heard') as unknown[];
    messages.forEach(walk);
    const isSmall = (figure: Row['figure']): boolean =>
      figure['is'] === 'number' && Number(figure['value']) > 0 && Number(figure['value']) < under;
    for (const { question, rows = [] } of answers) {
      if (question.audience !== 'openbaar') faults.push(`an answer for ${question.audience}`);
      const isFine = question.by === 'cell' || (question.by === 'area' && question.level === 'buurt');
      for (const row of isFine ? rows.filter(({ figure }) => isSmall(figure)) : [])
        faults.push(`${question.by} ${row.key} reads ${String(row.figure['value'])}`);
    }
    return { messages: messages.length, answers: answers.length, findings, rows: figures, faults };
  }, threshold);
}
