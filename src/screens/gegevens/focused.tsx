import { useEffect, useRef, type ReactNode } from 'react';

/** Takes the focus when it appears, so that a keyboard goes on where something new came in the place of a button. */
export function Focused({
  when = true,
  children,
}: {
  readonly when?: boolean;
  readonly children: ReactNode;
}) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (when) box.current?.focus();
  }, [when]);
  return (
    <div ref={box} tabIndex={-1} className="vb-focused">
      {children}
    </div>
  );
}
