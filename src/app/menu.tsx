import { useEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import { useSession, useView } from '../state/session.tsx';
import { carriedTo } from '../view/carry-subject.ts';
import { menuGroups, screensIn, type MenuGroup } from '../view/view.ts';
import { nl } from '../text/nl.ts';
import { useMedia } from '../ui/use-media.ts';
import './menu.css';

const words = nl.app.menu;

/** The screens in their groups, each group behind a button of its own; on a narrow page all of them behind one. */
export function Menu() {
  const { view } = useView();
  const isNarrow = useMedia('(width < 80rem)');
  const { own, opened, setOpened, close } = useOneOpen();
  const openers = isNarrow
    ? [{ name: words.all, groups: menuGroups }]
    : menuGroups.map((group) => ({ name: words.groups[group], groups: [group] }));
  const onKeyDown = ({ key }: KeyboardEvent): void => {
    if (key === 'Escape') close();
  };
  return (
    <nav ref={own} aria-label={nl.app.navigation} className="vb-nav" onKeyDown={onKeyDown}>
      {openers.map(({ name, groups }) => {
        const isHere = groups.some((group) => screensIn[group].some((screen) => screen === view.screen));
        const id = `vb-menu-${groups.join('-')}`;
        return (
          <div key={id} className="vb-nav__opener">
            <button
              type="button"
              className="vb-nav__button"
              aria-expanded={opened === id}
              aria-controls={id}
              aria-current={isHere ? 'true' : undefined}
              onClick={() => setOpened(opened === id ? null : id)}
            >
              {name}
              {isHere ? (
                <span className="vb-nav__here">
                  <span className="vb-hidden">: </span>
                  {nl.app.screens[view.screen]}
                </span>
              ) : null}
            </button>
            <div id={id} className="vb-nav__panel" hidden={opened !== id}>
              {groups.map((group) => (
                <Group key={group} group={group} isHeaded={isNarrow} onChosen={close} />
              ))}
            </div>
          </div>
        );
      })}
    </nav>
  );
}

interface GroupProps {
  readonly group: MenuGroup;
  readonly isHeaded: boolean;
  readonly onChosen: () => void;
}

function Group({ group, isHeaded, onChosen }: GroupProps) {
  const { profile } = useSession().municipality;
  const { view, linkTo } = useView();
  const choose = (): void => {
    onChosen();
    // Another screen begins at its top, wherever a person was in this one.
    window.scrollTo(0, 0);
  };
  return (
    <div className="vb-nav__group">
      {isHeaded ? (
        <p className="vb-nav__heading" aria-hidden="true">
          {words.groups[group]}
        </p>
      ) : null}
      <ul aria-label={words.groups[group]}>
        {screensIn[group].map((screen) => (
          <li key={screen}>
            <a
              className="vb-nav__link"
              href={linkTo(screen, carriedTo(screen, view, profile))}
              aria-current={view.screen === screen ? 'page' : undefined}
              onClick={choose}
            >
              {nl.app.screens[screen]}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Which list is open, one at most: it closes when a person goes elsewhere, and gives the focus back to its button. */
function useOneOpen(): {
  readonly own: RefObject<HTMLElement | null>;
  readonly opened: string | null;
  readonly setOpened: (id: string | null) => void;
  readonly close: () => void;
} {
  const own = useRef<HTMLElement>(null);
  const [opened, setOpened] = useState<string | null>(null);
  useEffect(() => {
    if (opened === null) return undefined;
    const leave = ({ target }: Event): void => {
      if (!(target instanceof Node) || own.current?.contains(target) !== true) setOpened(null);
    };
    const ways = ['pointerdown', 'focusin', 'hashchange'] as const;
    for (const way of ways) window.addEventListener(way, leave);
    return () => {
      for (const way of ways) window.removeEventListener(way, leave);
    };
  }, [opened]);
  const close = (): void => {
    own.current?.querySelector<HTMLElement>('[aria-expanded="true"]')?.focus();
    setOpened(null);
  };
  return { own, opened, setOpened, close };
}
