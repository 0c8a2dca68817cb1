import { Button as NlButton } from '@nl-design-system-candidate/button-react';
import type { ReactNode } from 'react';

/** A button of the design system. With `iconOnly` the children remain the accessible name. */
export function Button({
  purpose = 'secondary',
  icon,
  iconOnly = false,
  disabled = false,
  onClick,
  children,
}: {
  readonly purpose?: 'primary' | 'secondary' | 'subtle';
  readonly icon?: ReactNode;
  readonly iconOnly?: boolean;
  readonly disabled?: boolean;
  readonly onClick: () => void;
  readonly children: ReactNode;
}) {
  return (
    <NlButton
      purpose={purpose}
      type="button"
      iconStart={icon}
      iconOnly={iconOnly}
      disabled={disabled}
      onClick={onClick}
    >
      {children}
    </NlButton>
  );
}
