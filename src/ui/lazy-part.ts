import { lazy, type ComponentType } from 'react';

/** A component by the name under which its module exports it; the module loads when it is first drawn. */
export function lazyPart<Name extends string, Props>(
  load: () => Promise<Readonly<Record<Name, ComponentType<Props>>>>,
  name: Name,
) {
  return lazy(async () => {
    const part: ComponentType<Props> = (await load())[name];
    return { default: part };
  });
}
