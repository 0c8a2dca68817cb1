/** What stands with a field of any form. */
export const velden = {
  hint: { date: 'Bijvoorbeeld 3-10-2026', month: 'Bijvoorbeeld 10-2026' },
};
