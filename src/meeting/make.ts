import type { AnalysisRequest, AnyFinding } from '../analysis/request.ts';
import type { Page } from '../policy/dossier/meeting.ts';
import type { MadePage } from './freeze.ts';
import { foundIn, type Occasion } from './occasion.ts';
import { viewOfPage } from './page-view.ts';
import { pageSorts } from './pages.ts';

/** A page with all that was found for it: as it is shown, written to a file, and frozen. */
export async function makePage(
  page: Page,
  occasion: Occasion,
  analyse: (request: AnalysisRequest) => Promise<AnyFinding>,
): Promise<MadePage> {
  const sort = pageSorts[page.part];
  const { view } = viewOfPage(page, occasion);
  const findings = await Promise.all(sort.requests(view, occasion).map(analyse));
  return { page, findings, slide: sort.slide(view, occasion, foundIn(findings)) };
}
