import type { NoticeTone } from '../../ui/notice.tsx';

/** What a part says last, after something was written down or refused. */
export interface Said {
  readonly tone: NoticeTone;
  readonly text: string;
}
