/** Whether the made-up data stand on the screens. */
export const voorbeeld = {
  question: 'Voorbeelddata wegleggen?',
  why: 'Eigen en verzonnen cijfers gaan nooit samen. Een soort met eigen cijfers verliest haar voorbeeldcijfers; de rest zou verzonnen blijven. Wij raden aan: leg ze weg. Terughalen kan altijd.',
  aside: 'Wegleggen',
  keep: 'Laten staan',
  isAside: 'De voorbeelddata zijn weggelegd. U ziet alleen wat echt is.',
  isShown: 'De voorbeelddata staan aan. Wat verzonnen is, heet op elk scherm fictief.',
  isBeside:
    'De voorbeelddata staan aan. Een soort met eigen cijfers heeft geen voorbeeldcijfers meer; de rest is fictief.',
  putAside: 'Leg de voorbeelddata weg',
  bringBack: 'Haal de voorbeelddata terug',
  nothingOwn:
    'De voorbeelddata zijn weggelegd, en er zijn geen eigen bestanden meer. Voorbeelddata terughalen?',
  notKept: 'Deze browser kan uw keuze niet bewaren. Zij geldt tot u de pagina sluit.',
};
