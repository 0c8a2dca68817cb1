import { cameratoezicht as words } from '../../text/nl/cameratoezicht.ts';

/** Stands in until the part is there. */
export function ReportPart() {
  return <p>{words.empty}</p>;
}
