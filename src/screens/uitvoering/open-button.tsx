/** Folds and unfolds what `detailOf` names. */
export function OpenButton({
  id,
  title,
  isOpen,
  onOpen,
}: {
  readonly id: string;
  readonly title: string;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
}) {
  return (
    <button
      type="button"
      className="vb-open"
      aria-expanded={isOpen}
      aria-controls={isOpen ? detailOf(id) : undefined}
      onClick={onOpen}
    >
      {title}
    </button>
  );
}

/** The id on the page of what is unfolded under an action point. */
export function detailOf(id: string): string {
  return `actiepunt-${id}`;
}
