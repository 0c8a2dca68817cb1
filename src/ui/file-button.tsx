import { useRef } from 'react';
import type { ComponentProps } from 'react';
import { Button } from './button.tsx';

/** A button that asks for one or more files. The same file can be chosen twice in a row. */
export function FileButton({
  accept,
  multiple = false,
  onFiles,
  children,
  ...button
}: Omit<ComponentProps<typeof Button>, 'onClick' | 'children'> & {
  /** File names and types that the browser offers, as in the `accept` of HTML. */
  readonly accept: string;
  readonly multiple?: boolean;
  /** Called with at least one file. */
  readonly onFiles: (files: readonly [File, ...File[]]) => void;
  readonly children: string;
}) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button {...button} onClick={() => input.current?.click()}>
        {children}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        multiple={multiple}
        accept={accept}
        aria-label={children}
        onChange={(event) => {
          const [first, ...more] = event.target.files ?? [];
          if (first !== undefined) onFiles([first, ...more]);
          event.target.value = '';
        }}
      />
    </>
  );
}
