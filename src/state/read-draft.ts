/**
 * Reads a draft back as the form that it was typed in: fields of the sort of those of `like` (of a list, its first
 * item), and only what may be chosen where `choices` names that. Null for a draft of an older or another form.
 */
export function draftReader<Form extends object>(
  like: Form,
  choices: { readonly [Field in keyof Form]?: readonly Form[Field][] } = {},
): (content: unknown) => Form | null {
  const isForm = (content: unknown): content is Form =>
    isLike(like, content) &&
    Object.entries<readonly unknown[] | undefined>(choices).every(
      ([field, allowed]) => allowed?.includes(content[field]) ?? true,
    );
  return (content) => (isForm(content) ? content : null);
}

function isLike(like: unknown, content: unknown): content is Readonly<Record<string, unknown>> {
  if (Array.isArray(like)) return Array.isArray(content) && content.every((one) => isSame(like[0], one));
  if (typeof like !== 'object' || like === null || typeof content !== 'object' || content === null)
    return false;
  const found = new Map<string, unknown>(Object.entries(content));
  return Object.entries(like).every(([field, inner]) => isSame(inner, found.get(field)));
}

function isSame(like: unknown, content: unknown): boolean {
  return typeof like === 'object' && like !== null ? isLike(like, content) : typeof like === typeof content;
}
