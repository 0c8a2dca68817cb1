import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon.tsx';
import './badge.css';

export type BadgeTone = 'op-koers' | 'let-op' | 'niet-op-koers' | 'neutral' | 'accent';

/** A word with an icon on a soft ground: colour never carries the meaning alone. */
export function Badge({
  tone,
  icon,
  children,
}: {
  readonly tone: BadgeTone;
  readonly icon?: IconName;
  readonly children: ReactNode;
}) {
  return (
    <span className={`vb-badge vb-badge--${tone}`}>
      {icon === undefined ? null : <Icon name={icon} />}
      <span>{children}</span>
    </span>
  );
}
