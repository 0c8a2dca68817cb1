import { Button as NlButton } from '@nl-design-system-candidate/button-react';
import type { ButtonHTMLAttributes, ReactNode } from 'react';

interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'children'> {
  readonly children: ReactNode;
  readonly purpose?: 'primary' | 'secondary' | 'subtle';
  /** Only the icon is drawn; the children remain the accessible name. */
  readonly iconOnly?: boolean;
  readonly icon?: ReactNode;
}

/** A button of the design system. */
export function Button({ purpose = 'secondary', type = 'button', icon, children, ...rest }: ButtonProps) {
  return (
    <NlButton purpose={purpose} type={type} iconStart={icon} {...rest}>
      {children}
    </NlButton>
  );
}
