import type { Audience } from '../domain/privacy/disclosure.ts';
import type { Agreement } from '../policy/dossier/agreements.ts';
import type { Draft } from '../policy/dossier/entry.ts';
import { draftReader } from '../state/read-draft.ts';
import { afspraken as words } from '../text/nl/afspraken.ts';

export interface AgreementForm {
  readonly what: string;
  readonly who: string;
  /** ISO date, or empty. */
  readonly due: string;
  readonly audience: Audience;
  readonly role: string;
}

type TypedAgreement = Omit<AgreementForm, 'role'>;

export const emptyAgreement: TypedAgreement = {
  what: '',
  who: '',
  due: '',
  audience: 'driehoek',
};

/** What was typed before, from a draft. */
export const readAgreement = draftReader<TypedAgreement>(emptyAgreement, {
  audience: ['driehoek', 'openbaar'],
});

/** Sentences about what is wrong, by field; empty when it can be kept. */
export function agreementProblems(
  form: AgreementForm,
): Partial<Record<'what' | 'who' | 'due' | 'role', string>> {
  const { problems } = words;
  return {
    ...(form.what.trim() === '' ? { what: problems.what } : {}),
    ...(form.who.trim() === '' ? { who: problems.who } : {}),
    ...(form.due === '' || isDay(form.due) ? {} : { due: problems.due }),
    ...(form.role.trim() === '' ? { role: problems.role } : {}),
  };
}

function isDay(text: string): boolean {
  const moment = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN;
  return !Number.isNaN(moment) && new Date(moment).toISOString().startsWith(text);
}

/** A new afspraak; `agreement` is the id that its later entries share. */
export function agreementDraft(
  form: AgreementForm,
  about: {
    readonly agreement: string;
    readonly priority: string;
    readonly indicator: string | null;
    /** Absent where it was made outside a meeting. */
    readonly meeting?: string;
  },
  dataHash: string,
): Draft<'afspraak'> {
  return {
    is: 'afspraak',
    ...about,
    audience: form.audience,
    who: form.who.trim(),
    what: form.what.trim(),
    due: form.due === '' ? null : form.due,
    done: null,
    withdrawn: false,
    dataHash,
  };
}

/** The same afspraak, done on a day, open again, or withdrawn. */
export function changedAgreement(
  entry: Agreement,
  change: Partial<Pick<Agreement, 'done' | 'withdrawn'>>,
): Draft<'afspraak'> {
  const { is, agreement, priority, indicator, audience, who, what, due, done, withdrawn, dataHash } = entry;
  const said = { is, agreement, priority, indicator, audience, who, what, due, done, withdrawn, dataHash };
  return { ...said, ...(entry.meeting === undefined ? {} : { meeting: entry.meeting }), ...change };
}
