import { formatCount, formatInterval } from '../format.ts';

const open = 'niet bevestigd';

/** A count, or the words that stand where no number may or can stand. */
export const figures = {
  missing: 'geen cijfer',
  withheld: 'afgeschermd',
  below: (k: number) => `minder dan ${formatCount(k)}`,
  number: (value: number, provisional: boolean) => `${formatCount(value)}${provisional ? '*' : ''}`,
  unconfirmed: (value: number) => `${formatCount(value)}, ${open}`,
  open,
  interval: (low: number, high: number) => formatInterval(low, high),
  provisionalNote: '* voorlopig: dit cijfer kan nog veranderen.',
  chance: {
    'kan-toeval-zijn': 'kan toeval zijn',
    'waarschijnlijk-geen-toeval': 'waarschijnlijk geen toeval',
  },
};
