import type { IDBPDatabase } from 'idb';
import * as v from 'valibot';

/** The name of the object store in which choices about the whole page lie, by their name. */
export const settingStore = 'settings';

const key = 'demo';
const settingSchema = v.picklist(['shown', 'aside']);

/** Whether what was made up to show how the page works stands on the screens. */
export type DemoSetting = v.InferOutput<typeof settingSchema>;

/** What a person chose; null where nobody chose yet, or the record is not what was put there. */
export async function readDemo(database: IDBPDatabase): Promise<DemoSetting | null> {
  const { success, output } = v.safeParse(settingSchema, await database.get(settingStore, key));
  return success ? output : null;
}

/** Null forgets what was chosen. */
export async function keepDemo(database: IDBPDatabase, setting: DemoSetting | null): Promise<null> {
  if (setting === null) await database.delete(settingStore, key);
  else await database.put(settingStore, setting, key);
  return null;
}
