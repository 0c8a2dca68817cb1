import { overleg as words } from '../../text/nl/overleg.ts';
import type { Slide, SlideRow, SlideTable } from '../../domain/meeting/slide.ts';

/** What stands beside a slide where it is written. */
interface Beside {
  /** What the team says of it; empty for none. */
  readonly note?: string;
  /** How each subject was counted. */
  readonly definitions?: readonly string[];
  /** What is otherwise since it was frozen, under a sentence that says so; empty for none. */
  readonly since?: { readonly title: string; readonly lines: readonly string[] };
}

/**
 * A slide as Markdown: its headline under `level` marks, its sentence, its columns as lists, its table and its source.
 * What the text holds of marks of Markdown is written so that it stays text.
 */
export function slideMarkdown(
  { kicker, headline, lead, columns, table, source }: Slide,
  level: 1 | 2,
  { note = '', since = { title: '', lines: [] }, definitions = [] }: Beside = {},
): string {
  const head = '#'.repeat(level);
  const parts = [
    `${head} ${plain(headline)}`,
    plain(kicker),
    plain(lead),
    plain(note),
    ...columns.flatMap(({ title, rows }) => [
      title === '' ? '' : `${head}# ${plain(title)}`,
      rows.map(rowLine).join('\n'),
    ]),
    table === null ? '' : tableMarkdown(table),
    plain(source),
    ...(definitions.length === 0
      ? []
      : [`**${words.counted}**`, definitions.map((line) => `- ${plain(line)}`).join('\n')]),
    ...(since.lines.length === 0
      ? []
      : [`**${plain(since.title)}**`, since.lines.map((line) => `- ${plain(line)}`).join('\n')]),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function rowLine({ mark, text, value, beside }: SlideRow): string {
  const said = [
    mark === null ? '' : `(${mark.text})`,
    text,
    value === '' ? '' : `**${plain(value)}**`,
    beside,
  ];
  const [state = '', what = '', number = '', more = ''] = said;
  return `- ${[plain(state), plain(what), number, plain(more)].filter((part) => part !== '').join(' ')}`;
}

function tableMarkdown({ caption, head, rows }: SlideTable): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(plain).join(' | ')} |`;
  return [plain(caption), '', line(head), `| ${head.map(() => '---').join(' | ')} |`, ...rows.map(line)].join(
    '\n',
  );
}

/** Text in which nothing is a mark: what would be one has a stroke before it, and a new line is a space. */
export function plain(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').replaceAll(/[\\`*_[\]<>#|~&]|^[-+]|^\d+(?=[.)])/gu, String.raw`\$&`);
}
