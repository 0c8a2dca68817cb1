import tokens from '../../ui/tokens.css?inline';
import badge from '../../ui/badge.css?inline';
import report from './report.css?inline';
import print from './report-print.css?inline';
import slide from './slide-view.css?inline';

/** What the page lays down for every screen, and a file has to bring. */
const ground = `
body { margin: 0 auto; max-width: 58rem; padding: 2rem; color: var(--vb-ink); font: 1rem/1.4 var(--vb-font); }
.vb-muted { color: var(--vb-muted); }
.vb-hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
`;

/**
 * An element of the page as one HTML file that opens anywhere: with its styles and pictures in it, without scripts,
 * links that lead nowhere or anything from a network.
 */
export function wholeFile(title: string, element: HTMLElement): string {
  const copy = element.cloneNode(true);
  if (!(copy instanceof HTMLElement)) return '';
  for (const control of copy.querySelectorAll('button, details, script')) control.remove();
  const heading = document.createElement('title');
  heading.textContent = title;
  // Nothing of the page's own pictures goes along, and a style sheet that asks for one would ask the network.
  const styles = [tokens, ground, badge, slide, report, print].join('\n').replaceAll(/url\([^)]*\)/g, 'none');
  // Put together as text: the page may make no style sheet of its own, and the file has its own policy.
  return [
    '<!doctype html>',
    '<html lang="nl">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    heading.outerHTML,
    `<style>${styles}</style>`,
    '</head>',
    `<body>${copy.outerHTML}</body>`,
    '</html>',
    '',
  ].join('\n');
}
