import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';
import './notice.css';

export type NoticeTone = 'info' | 'ok' | 'warning' | 'error';

const icons = { info: 'question', ok: 'check', warning: 'alert', error: 'cross' } as const;

/** A message in the page. Errors and warnings are announced at once, the others when it suits. */
export function Notice({
  tone,
  title,
  children,
}: {
  readonly tone: NoticeTone;
  readonly title?: string;
  readonly children?: ReactNode;
}) {
  return (
    <div
      className={`utrecht-alert utrecht-alert--${tone} vb-notice`}
      role={tone === 'error' ? 'alert' : 'status'}
    >
      <div className="utrecht-alert__icon vb-notice__icon">
        <Icon name={icons[tone]} />
      </div>
      <div className="utrecht-alert__content">
        <div className="utrecht-alert__message">
          {title === undefined ? null : <strong>{title}</strong>}
          {children}
        </div>
      </div>
    </div>
  );
}
