import { makeDelivery } from '../../scripts/demo/delivery.ts';
import { readInputs } from '../../scripts/demo/inputs.ts';
import { dataFolder } from '../support/package-files.ts';
import { added, chooseFile, sets, type MadeFile } from './gegevens.ts';
import { expect, goTo, open, part, test } from './page.ts';

function delivery(month: string): MadeFile {
  const input = readInputs(dataFolder);
  if (!input.ok) throw new Error(input.failure.join('\n'));
  const made = makeDelivery(input.value, month);
  if (!made.ok) throw new Error(made.failure);
  return { name: made.value.name, bytes: Buffer.from(made.value.csv) };
}

test('the next delivery of the demo replaces September and October, and is called fictief', async ({
  page,
}) => {
  const [first, next] = [delivery('2026-10'), delivery('2026-11')];
  await open(page, '#/gegevens');
  await chooseFile(page, first);
  const card = await added(page, first.name);
  await card.getByRole('radio', { name: 'Ja, alle meldingen' }).check();
  // Made up beside what is made up: nobody is asked to put the one aside for the other.
  await expect(page.getByRole('group', { name: 'Voorbeelddata wegleggen?' })).toHaveCount(0);
  await chooseFile(page, next);
  const question = part(page, `${next.name}: deze maanden zijn er al`);
  await expect(question).toContainText(
    /sep\s2026.+okt\s2026 staat ook in demo-incidenten-2026-10-fictief\.csv/,
  );
  await question.getByRole('button', { name: 'Vervangen' }).click();
  await added(page, next.name);
  await expect(sets(page).getByText('fictief', { exact: true })).toHaveCount(2);
  await goTo(page, 'Overzicht');
  await expect(page.getByText('Voorbeelddata: fictief')).toBeVisible();
  await expect(page.locator('.vb-priority__value')).toHaveCount(5);
});
