/** A part of this program that is loaded when it is needed did not come: nothing is wrong with the file. */
export class PartMissing extends Error {}

/** Awaits the import of such a part. */
export async function loadPart<Module>(loading: Promise<Module>): Promise<Module> {
  try {
    return await loading;
  } catch (error) {
    throw new PartMissing(String(error));
  }
}
